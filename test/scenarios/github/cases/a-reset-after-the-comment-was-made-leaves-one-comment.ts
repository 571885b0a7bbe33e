import { creating, once } from '../faults.ts';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'pull_request',
  fault: 'GitHub: reset after the comment was made',
  model: 'sim-brazen',
  acts: [
    {
      before: once(creating, { status: 0, reset: true, carriedOut: true }),
      exit: 1,
      verdict: 'fail',
      reason: 'condition-failed',
    },
  ],
  comments: 1,
} satisfies Scenario;
