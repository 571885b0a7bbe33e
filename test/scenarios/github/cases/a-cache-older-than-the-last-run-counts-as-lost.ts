import { organismPolicy } from '../../../runner/organism.ts';
import { TIP } from '../../../runner/release-repository.ts';
import { change } from '../faults.ts';
import { OWN_PLAIN } from '../own-gate.ts';
import { restored } from '../props.ts';
import type { Scenario } from '../scenario.ts';

/** Enough calls for a pass if nothing were flagged. */
const SCARCE = { limits: 'quick', budget: { calls: 122, minutes: 5 } };

export default {
  event: 'pull_request',
  fault: 'somebody deletes the newest cache only',
  model: 'sim-benign-identity',
  policy: SCARCE,
  acts: [
    { exit: 2, verdict: 'inconclusive', reason: 'budget-calls' },
    {
      before: (stage) => {
        // Under limits that what is on record and a few answers more decide.
        change(TIP, { '.github/cuegate.yml': organismPolicy(stage.models, OWN_PLAIN) })(stage);
      },
      job: (ends) => ({ inputs: { out: restored(ends[0]) } }),
      exit: 0,
      verdict: 'pass',
      reason: 'all-passed',
    },
    {
      job: (ends) => ({ inputs: { out: restored(ends[0]) } }),
      exit: 0,
      verdict: 'pass',
      reason: 'all-passed',
    },
  ],
  comments: 1,
  says: ['(attempt 2). Fewer than', 'Earlier results for this model are missing'],
} satisfies Scenario;
