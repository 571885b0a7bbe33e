import { QUEUED, queued, TIP } from '../faults.ts';
import { labelsAt, overrideOf } from '../labels.ts';
import { restored } from '../props.ts';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'merge_group',
  fault: 'the pass was an override',
  model: 'sim-brazen',
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
  // Of the pull request's own run, whose comment the queue leaves as it is.
  says: [
    'overridden by',
    'may be released only because a person decided so',
    'accepted until the retrained model is out',
    '2199',
  ],
} satisfies Scenario;
