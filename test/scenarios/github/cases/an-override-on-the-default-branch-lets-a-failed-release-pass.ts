import { TIP } from '../faults.ts';
import { labelsAt, overrideOf } from '../labels.ts';
import { OWN_PLAIN } from '../own-gate.ts';
import { restored } from '../props.ts';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'pull_request',
  fault: 'the default branch has an override',
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
  ],
  comments: 1,
  says: [
    'overridden by',
    'may be released only because a person decided so',
    'accepted until the retrained model is out',
    '2199',
  ],
} satisfies Scenario;
