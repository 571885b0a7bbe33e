import { expect } from 'vitest';
import { CALLS_ANEW, QUEUED, queued } from '../faults.ts';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'merge_group',
  fault: 'none',
  acts: [
    { job: { inputs: { mode: 'advisory' } }, exit: 0, verdict: 'pass', reason: 'all-passed' },
    { before: queued, job: QUEUED, exit: 0, verdict: 'pass', reason: 'all-passed' },
  ],
  comments: 1,
  afterwards(_stage, ends) {
    expect(ends[1]?.outputs.calls).toBe(CALLS_ANEW);
  },
} satisfies Scenario;
