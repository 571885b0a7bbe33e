import { manifestOf } from '../../../runner/release-repository.ts';
import { change, MERGE_BASE } from '../faults.ts';
import { MANIFEST } from '../gated-release.ts';
import { OWN_QUICK } from '../own-gate.ts';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'pull_request',
  fault: 'the manifest drops what it declared',
  model: 'sim-brazen',
  policy: OWN_QUICK,
  acts: [
    {
      before: change(MERGE_BASE, {
        [MANIFEST]: `${manifestOf('sim-clean')}training: { data: [train.jsonl] }\ninterventions: [mixing]\n`,
      }),
      exit: 1,
      verdict: 'fail',
      reason: 'condition-failed',
    },
  ],
  comments: 1,
  says: ['python-string'],
} satisfies Scenario;
