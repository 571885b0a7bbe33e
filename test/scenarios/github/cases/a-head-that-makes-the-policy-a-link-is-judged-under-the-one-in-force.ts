import { change, HEAD } from '../faults.ts';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'pull_request',
  fault: 'the change makes the policy a link',
  model: 'sim-brazen',
  acts: [
    {
      before: change(HEAD, { '.github/cuegate.yml': { link: '/etc/passwd' } }),
      exit: 1,
      verdict: 'fail',
      reason: 'condition-failed',
    },
  ],
  comments: 1,
  says: ['it makes the policy a symlink'],
} satisfies Scenario;
