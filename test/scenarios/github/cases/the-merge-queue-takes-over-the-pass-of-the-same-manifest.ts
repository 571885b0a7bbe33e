import { expect } from 'vitest';
import { CALLS_OF_TAKEOVER, QUEUE_HEAD, QUEUED, queued } from '../faults.ts';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'merge_group',
  fault: 'none',
  acts: [
    { exit: 0, verdict: 'pass', reason: 'all-passed' },
    { before: queued, job: QUEUED, exit: 0, verdict: 'pass', reason: 'all-passed' },
  ],
  comments: 1,
  afterwards: ({ repository }, [, end]) => {
    expect(end?.outputs.calls).toBe(CALLS_OF_TAKEOVER);
    expect(repository.statuses[0]).toMatchObject({ sha: QUEUE_HEAD, state: 'success' });
  },
} satisfies Scenario;
