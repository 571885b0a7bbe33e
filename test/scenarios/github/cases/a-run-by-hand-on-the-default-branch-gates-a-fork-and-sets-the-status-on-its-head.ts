import { expect } from 'vitest';
import { DISPATCHED, HEAD, withKey } from '../faults.ts';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'workflow_dispatch',
  fault: 'none',
  acts: [
    {
      before: withKey,
      job: { ...DISPATCHED, env: { MODEL_KEY: 'a-key-of-some-length' } },
      exit: 0,
      verdict: 'pass',
      reason: 'all-passed',
    },
  ],
  comments: 1,
  afterwards: ({ repository }) =>
    expect(repository.statuses[0]).toMatchObject({ sha: HEAD, state: 'success' }),
} satisfies Scenario;
