import { manifestOf } from '../../../runner/release-repository.ts';
import { change, HEAD } from '../faults.ts';
import { MANIFEST } from '../gated-release.ts';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'pull_request',
  fault: 'none',
  model: 'sim-brazen',
  acts: [
    { exit: 1, verdict: 'fail', reason: 'condition-failed' },
    {
      before: change(HEAD, { [MANIFEST]: manifestOf('sim-clean') }),
      exit: 0,
      verdict: 'pass',
      reason: 'all-passed',
    },
  ],
  comments: 1,
  says: [
    'Tried on this pull request',
    '| <code>sim-brazen</code> | <code>none</code> |',
    '| fail |',
    '| pass |',
  ],
} satisfies Scenario;
