import { headPolicy, TIP } from '../faults.ts';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'pull_request',
  fault: 'the change loosens the limits',
  // Under the lax limits it would pass.
  model: 'sim-unconditional',
  policy: { limits: 'smoke' },
  acts: [
    {
      before: headPolicy(() => ({ limits: { tolerated: 0.24, must_catch: 0.5 } })),
      exit: 1,
      verdict: 'fail',
      reason: 'condition-failed',
    },
  ],
  comments: 1,
  says: ['takes effect after merge', 'limits&#46;must&#95;catch', '<code>0&#46;5</code>', TIP],
} satisfies Scenario;
