import { expect } from 'vitest';
import { all, CALLS_ANEW, QUEUED, queued } from '../faults.ts';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'merge_group',
  fault: 'the pass is eight days old',
  acts: [
    { exit: 0, verdict: 'pass', reason: 'all-passed' },
    {
      before: all(queued, ({ repository }) => {
        repository.statuses = repository.statuses.map((status) => ({
          ...status,
          createdAt: new Date(Date.now() - 8 * 86_400_000).toISOString(),
        }));
      }),
      job: QUEUED,
      exit: 0,
      verdict: 'pass',
      reason: 'all-passed',
    },
  ],
  comments: 1,
  afterwards(_stage, ends) {
    expect(ends[1]?.outputs.calls).toBe(CALLS_ANEW);
  },
} satisfies Scenario;
