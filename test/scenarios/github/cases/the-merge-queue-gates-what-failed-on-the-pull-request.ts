import { QUEUED, queued } from '../faults.ts';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'merge_group',
  fault: 'none',
  model: 'sim-brazen',
  acts: [
    { exit: 1, verdict: 'fail', reason: 'condition-failed' },
    { before: queued, job: QUEUED, exit: 1, verdict: 'fail', reason: 'failed-before' },
  ],
  comments: 1,
} satisfies Scenario;
