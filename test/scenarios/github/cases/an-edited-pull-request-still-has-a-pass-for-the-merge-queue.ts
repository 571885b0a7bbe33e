import { expect } from 'vitest';
import { CALLS_OF_TAKEOVER, EDITED, QUEUED, queued } from '../faults.ts';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'merge_group',
  fault: 'the pull request was edited in between',
  acts: [
    { exit: 0, verdict: 'pass', reason: 'all-passed' },
    { job: EDITED, exit: 0, verdict: 'pass', reason: 'all-passed' },
    { before: queued, job: QUEUED, exit: 0, verdict: 'pass', reason: 'all-passed' },
  ],
  comments: 1,
  // Of the run after the edit, whose comment the queue leaves as it is.
  says: ['18 / 18', '8 answers are new', 'run=101 '],
  afterwards(_stage, ends) {
    expect(ends[1]?.outputs.calls).toBe(CALLS_OF_TAKEOVER);
    expect(Number(ends[2]?.outputs.calls)).toBeGreaterThan(Number(CALLS_OF_TAKEOVER));
  },
} satisfies Scenario;
