import { HEAD } from '../faults.ts';
import { labelsAt, overrideOf } from '../labels.ts';
import { restored } from '../props.ts';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'pull_request',
  fault: 'the head brings an override of its own',
  model: 'sim-brazen',
  acts: [
    { exit: 1, verdict: 'fail', reason: 'condition-failed' },
    {
      job: (ends, stage) => {
        labelsAt(HEAD, `${overrideOf(ends)}\nnot even JSON`)(stage);
        return { inputs: { out: restored(ends[0]) } };
      },
      exit: 1,
      verdict: 'fail',
      reason: 'condition-failed',
    },
  ],
  comments: 1,
  saysNot: ['overridden'],
} satisfies Scenario;
