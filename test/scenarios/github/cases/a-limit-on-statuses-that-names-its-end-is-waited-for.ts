import { expect } from 'vitest';
import { once, setting } from '../faults.ts';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'pull_request',
  fault: 'GitHub: 429 with Retry-After for the status',
  acts: [
    {
      before: once(setting, { status: 429, headers: { 'retry-after': '1' } }),
      exit: 0,
      verdict: 'pass',
      reason: 'all-passed',
    },
  ],
  comments: 1,
  afterwards: ({ repository }) => expect(repository.statuses).toHaveLength(1),
} satisfies Scenario;
