import { expect } from 'vitest';
import { DISPATCHED } from '../faults.ts';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'workflow_dispatch',
  fault: 'it runs on a topic branch',
  acts: [
    {
      job: { ...DISPATCHED, ref: 'refs/heads/topic' },
      exit: 3,
      verdict: 'error',
      reason: 'event-unsupported',
    },
  ],
  comments: 0,
  afterwards: ({ repository }) => expect(repository.statuses).toEqual([]),
} satisfies Scenario;
