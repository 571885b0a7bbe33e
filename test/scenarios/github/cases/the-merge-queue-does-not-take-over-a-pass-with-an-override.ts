import { QUEUED, queued, TIP } from '../faults.ts';
import { labelsAt, overrideOf } from '../labels.ts';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'merge_group',
  fault: 'the pass was an override',
  model: 'sim-unconditional',
  acts: [
    { exit: 1, verdict: 'fail', reason: 'condition-failed' },
    {
      job: (ends, stage) => {
        labelsAt(TIP, overrideOf(ends))(stage);
        return {};
      },
      exit: 0,
      verdict: 'pass',
      reason: 'overridden',
    },
    { before: queued, job: QUEUED, exit: 0, verdict: 'pass', reason: 'overridden' },
  ],
  comments: 1,
} satisfies Scenario;
