import { creating, once } from '../faults.ts';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'pull_request',
  fault: 'GitHub: 429 with Retry-After for the comment',
  acts: [
    {
      before: once(creating, { status: 429, headers: { 'retry-after': '1' } }),
      exit: 0,
      verdict: 'pass',
      reason: 'all-passed',
    },
  ],
  comments: 1,
} satisfies Scenario;
