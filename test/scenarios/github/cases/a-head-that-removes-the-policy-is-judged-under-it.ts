import { change, HEAD } from '../faults.ts';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'pull_request',
  fault: 'the change removes the policy',
  model: 'sim-brazen',
  acts: [
    {
      before: change(HEAD, { '.github/cuegate.yml': null }),
      exit: 1,
      verdict: 'fail',
      reason: 'condition-failed',
    },
  ],
  comments: 1,
  says: ['it removes the policy'],
} satisfies Scenario;
