import { manifestOf } from '../../../runner/release-repository.ts';
import { change, TIP } from '../faults.ts';
import { MANIFEST } from '../gated-release.ts';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'schedule',
  fault: 'none',
  acts: [
    {
      before: change(TIP, { [MANIFEST]: manifestOf('sim-brazen') }),
      job: { event: 'schedule', payload: { schedule: '7 3 * * *' }, ref: 'refs/heads/master' },
      exit: 1,
      verdict: 'fail',
      reason: 'condition-failed',
    },
  ],
  comments: 0,
} satisfies Scenario;
