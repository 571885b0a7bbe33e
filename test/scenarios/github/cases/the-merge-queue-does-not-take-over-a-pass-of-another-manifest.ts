import { manifestOf } from '../../../runner/release-repository.ts';
import { all, change, QUEUE_HEAD, QUEUED, queued } from '../faults.ts';
import { MANIFEST } from '../gated-release.ts';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'merge_group',
  fault: 'the queue holds another manifest',
  acts: [
    { exit: 0, verdict: 'pass', reason: 'all-passed' },
    {
      before: all(queued, change(QUEUE_HEAD, { [MANIFEST]: manifestOf('sim-brazen') })),
      job: QUEUED,
      exit: 1,
      verdict: 'fail',
      reason: 'condition-failed',
    },
  ],
  comments: 1,
} satisfies Scenario;
