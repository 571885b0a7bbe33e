import { headPolicy } from '../faults.ts';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'pull_request',
  fault: 'the change shrinks the corpus',
  model: 'sim-unconditional',
  acts: [
    {
      before: headPolicy(() => ({ corpus: ['builtin:code'] })),
      exit: 1,
      verdict: 'fail',
      reason: 'condition-failed',
    },
  ],
  comments: 1,
  says: ['<code>corpus</code>', 'takes effect after merge', '545 prompts'],
} satisfies Scenario;
