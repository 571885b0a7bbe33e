import { expect } from 'vitest';
import { all, headPolicy, TIP } from '../faults.ts';
import { foreign } from '../props.ts';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'pull_request',
  fault: 'the change loosens limits, corpus, judge and endpoint',
  // Under the lax limits it would pass.
  model: 'sim-unconditional',
  policy: { limits: 'smoke' },
  acts: [
    {
      before: all(
        headPolicy(() => ({
          limits: { tolerated: 0.24, must_catch: 0.5 },
          corpus: ['builtin:code'],
          judge: { endpoint: 'simulated', model: 'sim-clean' },
          endpoints: { simulated: { base_url: foreign.url } },
        })),
        () => {
          foreign.open();
        },
      ),
      exit: 1,
      verdict: 'fail',
      reason: 'condition-failed',
    },
  ],
  comments: 1,
  says: [
    'takes effect after merge',
    'limits&#46;must&#95;catch',
    '<code>0&#46;5</code>',
    '<code>corpus</code>',
    '32 prompts',
    'judge&#46;model',
    'endpoints&#46;simulated&#46;base&#95;url',
    TIP,
  ],
  afterwards: () => expect(foreign.close()).toBe(0),
} satisfies Scenario;
