import { expect } from 'vitest';
import { HEAD, MERGE_BASE } from '../faults.ts';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'push',
  fault: 'none',
  acts: [
    {
      job: { event: 'push', payload: { before: MERGE_BASE, after: HEAD }, ref: 'refs/heads/master' },
      exit: 0,
      verdict: 'pass',
      reason: 'all-passed',
    },
  ],
  comments: 0,
  afterwards: ({ repository }) =>
    expect(repository.statuses[0]).toMatchObject({ sha: HEAD, state: 'success' }),
} satisfies Scenario;
