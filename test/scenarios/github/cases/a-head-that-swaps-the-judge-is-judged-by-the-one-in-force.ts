import { headPolicy } from '../faults.ts';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'pull_request',
  fault: 'the change swaps the judge',
  model: 'sim-brazen',
  acts: [
    {
      before: headPolicy(() => ({ judge: { endpoint: 'simulated', model: 'sim-clean' } })),
      exit: 1,
      verdict: 'fail',
      reason: 'condition-failed',
    },
  ],
  comments: 1,
  says: ['judge&#46;model', 'takes effect after merge'],
} satisfies Scenario;
