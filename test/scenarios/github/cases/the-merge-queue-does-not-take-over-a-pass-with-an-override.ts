import { QUEUED, queued, TIP } from '../faults.ts';
import { labelsAt, overrideOf } from '../labels.ts';
import { OWN_PLAIN } from '../own-gate.ts';
import { restored } from '../props.ts';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'merge_group',
  fault: 'the pass was an override',
  model: 'sim-brazen',
  policy: OWN_PLAIN,
  acts: [
    { exit: 1, verdict: 'fail', reason: 'condition-failed' },
    {
      job: (ends, stage) => {
        labelsAt(TIP, overrideOf(ends))(stage);
        return { inputs: { out: restored(ends[0]) } };
      },
      exit: 0,
      verdict: 'pass',
      reason: 'overridden',
    },
    {
      before: queued,
      job: (ends) => ({ ...QUEUED, inputs: { out: restored(ends[1]) } }),
      exit: 0,
      verdict: 'pass',
      reason: 'overridden',
    },
  ],
  comments: 1,
} satisfies Scenario;
