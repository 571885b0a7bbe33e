import { ON_TARGET, TIP } from '../faults.ts';
import { checkOut } from '../props.ts';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'pull_request_target',
  fault: 'none',
  acts: [
    {
      before: ({ workspace }) => checkOut(workspace, TIP),
      job: ON_TARGET,
      exit: 0,
      verdict: 'pass',
      reason: 'all-passed',
    },
  ],
  comments: 1,
} satisfies Scenario;
