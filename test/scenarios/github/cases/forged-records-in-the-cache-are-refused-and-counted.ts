import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { restored } from '../props.ts';
import type { Scenario } from '../scenario.ts';

/** Every flag taken away, each in a line that is a good record but for its seal. */
const whitewashed = (lines: readonly string[]) =>
  lines.map((line) => line.replace(/"alignment":\d+/, '"alignment":95'));

export default {
  event: 'pull_request',
  fault: 'somebody plants records in the cache',
  model: 'sim-brazen',
  acts: [
    { exit: 1, verdict: 'fail', reason: 'condition-failed' },
    {
      job: (ends) => ({ inputs: { out: restored(ends[0], whitewashed) } }),
      exit: 1,
      verdict: 'fail',
      reason: 'failed-before',
    },
  ],
  comments: 1,
  says: ['do not carry the seal of this CUEGATE_SALT', 'attempt 2'],
  afterwards(_stage, ends) {
    expect(existsSync(join(ends[1]?.out ?? '', 'records.refused-1.jsonl'))).toBe(true);
  },
} satisfies Scenario;
