import { expect } from 'vitest';
import { all, withKey } from '../faults.ts';
import { noPolicyYet } from '../props.ts';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'pull_request',
  fault: 'the default branch has no policy yet',
  acts: [
    {
      before: all(withKey, noPolicyYet),
      job: { env: { MODEL_KEY: 'a-key-of-some-length' } },
      exit: 3,
      verdict: 'error',
      reason: 'policy-not-adopted',
    },
  ],
  comments: 1,
  afterwards: (_, [end]) => expect(end?.stdout).not.toContain('add-mask::a-key'),
} satisfies Scenario;
