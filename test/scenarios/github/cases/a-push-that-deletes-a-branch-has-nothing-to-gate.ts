import { expect } from 'vitest';
import { HEAD } from '../faults.ts';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'push',
  fault: 'none',
  acts: [
    {
      job: { event: 'push', payload: { before: HEAD, after: '0'.repeat(40) }, ref: 'refs/heads/old' },
      exit: 0,
      verdict: 'not-applicable',
      reason: 'no-release-changed',
    },
  ],
  comments: 0,
  afterwards: ({ repository }) => expect(repository.statuses).toEqual([]),
} satisfies Scenario;
