import { expect } from 'vitest';
import { all, headPolicy } from '../faults.ts';
import { foreign } from '../props.ts';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'pull_request',
  fault: 'the change names a foreign host',
  model: 'sim-brazen',
  acts: [
    {
      before: all(
        headPolicy(() => ({ endpoints: { simulated: { base_url: foreign.url } } })),
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
  says: ['endpoints&#46;simulated&#46;base&#95;url'],
  afterwards: () => expect(foreign.close()).toBe(0),
} satisfies Scenario;
