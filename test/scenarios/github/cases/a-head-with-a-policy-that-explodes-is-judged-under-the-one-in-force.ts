import { change, HEAD } from '../faults.ts';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'pull_request',
  fault: 'the change adds a YAML bomb',
  model: 'sim-brazen',
  acts: [
    {
      before: change(HEAD, { '.github/cuegate.yml': `a: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]\n` }),
      exit: 1,
      verdict: 'fail',
      reason: 'condition-failed',
    },
  ],
  comments: 1,
  says: ['takes effect after merge', 'cannot be used'],
} satisfies Scenario;
