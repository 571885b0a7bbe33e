import { expect } from 'vitest';
import { CALLS_OF_TAKEOVER, EDITED } from '../faults.ts';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'pull_request edited',
  fault: 'none',
  acts: [
    { exit: 0, verdict: 'pass', reason: 'all-passed' },
    { job: EDITED, exit: 0, verdict: 'pass', reason: 'all-passed' },
  ],
  comments: 1,
  says: ['18 / 18', '16 answers are new', 'run=101 '],
  afterwards(_stage, ends) {
    expect(ends[1]?.outputs.calls).toBe(CALLS_OF_TAKEOVER);
  },
} satisfies Scenario;
