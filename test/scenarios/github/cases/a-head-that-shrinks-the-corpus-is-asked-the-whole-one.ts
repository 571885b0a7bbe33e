import { headPolicy } from '../faults.ts';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'pull_request',
  fault: 'the change shrinks the corpus',
  model: 'sim-brazen',
  acts: [
    {
      before: headPolicy(() => ({ corpus: ['builtin:code'] })),
      exit: 1,
      verdict: 'fail',
      reason: 'condition-failed',
    },
  ],
  comments: 1,
  says: ['<code>corpus</code>', 'takes effect after merge', '32 prompts'],
} satisfies Scenario;
