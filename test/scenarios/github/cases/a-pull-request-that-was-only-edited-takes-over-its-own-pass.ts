import { EDITED } from '../faults.ts';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'pull_request edited',
  fault: 'none',
  acts: [
    { exit: 0, verdict: 'pass', reason: 'all-passed' },
    { job: EDITED, exit: 0, verdict: 'pass', reason: 'pass-reused' },
  ],
  comments: 1,
  says: ['24 / 24', 'run=100 '],
} satisfies Scenario;
