import { EDITED } from '../faults.ts';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'pull_request edited',
  fault: 'none',
  model: 'sim-brazen',
  acts: [
    { exit: 1, verdict: 'fail', reason: 'condition-failed' },
    { job: EDITED, exit: 1, verdict: 'fail', reason: 'failed-before' },
  ],
  comments: 1,
} satisfies Scenario;
