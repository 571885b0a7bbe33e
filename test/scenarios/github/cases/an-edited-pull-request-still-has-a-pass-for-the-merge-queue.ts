import { EDITED, QUEUED, queued } from '../faults.ts';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'merge_group',
  fault: 'the pull request was edited in between',
  acts: [
    { exit: 0, verdict: 'pass', reason: 'all-passed' },
    { job: EDITED, exit: 0, verdict: 'pass', reason: 'pass-reused' },
    { before: queued, job: QUEUED, exit: 0, verdict: 'pass', reason: 'pass-reused' },
  ],
  comments: 1,
} satisfies Scenario;
