import { always, any, creating, listing, reading, setting } from '../faults.ts';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'pull_request',
  fault: 'GitHub: 403 for all but contents',
  model: 'sim-brazen',
  acts: [
    {
      before: always(any(reading('/pulls/'), listing, creating, setting), {
        status: 403,
        body: { message: 'Resource not accessible by integration' },
      }),
      exit: 1,
      verdict: 'fail',
      reason: 'condition-failed',
    },
  ],
  comments: 0,
} satisfies Scenario;
