import { describe, expect, it } from 'vitest';
import { logEFail } from '../../src/evidence/e-process.ts';
import { byEvidence, nextBatch } from '../../src/plan/schedule.ts';
import { nextBatch as verifiedBatch } from '../../src/verify/schedule.ts';

const LIMITS = { tolerated: 0.01, mustCatch: 0.04, falseBlock: 0.05, falsePass: 0.05 };
const PLAN = {
  limits: { tolerated: 0.01, must_catch: 0.04, false_block: 0.05, false_pass: 0.05 },
  block: 1,
  cap: 600,
  schedule: 2,
} as const;

interface Cell {
  readonly fail: number;
  readonly pass: number;
  readonly count: number;
}

/** The conditions that the gate asks next, and those that the verifier expects: all have as many draws. */
function asked(tallies: readonly (readonly Cell[])[]) {
  const open = tallies.map((cells, at) => ({
    id: `c${at}`,
    n: cells.reduce((sum, { count }) => sum + count, 0),
    cells,
  }));
  const gate = nextBatch(
    open.map(({ id, n, cells }) => ({ id, n, cap: 600, logEFail: logEFail(cells, LIMITS), toPass: null })),
    1,
    1e9,
  );
  const verified = verifiedBatch(
    open.map(({ id, n, cells }) => ({
      id,
      n,
      tally: cells.map(({ fail, pass, count }) => [fail, pass, count] as const),
    })),
    PLAN,
  );
  return { gate: gate.ranges.map(({ condition }) => condition), verified: [...verified.keys()] };
}

describe('the hottest conditions', () => {
  it('are the first in policy order among equal ones, however their tallies are summed', () => {
    let compared = 0;
    for (const n of [10, 34, 58])
      for (let failed = 1; failed < 4; failed += 1)
        for (let grey = 1; grey < n - failed; grey += 1) {
          const bad = { fail: 1, pass: 1, count: failed };
          const plain = [{ fail: 0, pass: 0, count: n - failed }, bad];
          // As much evidence of a failure: what is between counts for a pass alone.
          const parted = [
            { fail: 0, pass: 0, count: n - failed - grey },
            { fail: 0, pass: 0.1, count: grey },
            bad,
          ];
          if (logEFail(plain, LIMITS) < 0) continue;
          compared += 1;
          const first = ['c0', 'c1', 'c2'];
          expect(asked([plain, plain, plain, parted])).toEqual({ gate: first, verified: first });
          expect(asked([parted, plain, parted, plain])).toEqual({ gate: first, verified: first });
        }
    expect(compared).toBeGreaterThan(100);
  });

  it('are those with more evidence where it differs by more than rounding', () => {
    const of = (count: number) => [
      { fail: 0, pass: 0, count: 34 - count },
      { fail: 1, pass: 1, count },
    ];
    const hot = ['c1', 'c2', 'c3'];
    expect(asked([of(1), of(2), of(3), of(2)])).toEqual({ gate: hot, verified: hot });
  });

  it('stand in one order, also where there is no evidence at all', () => {
    // By the difference, the first and the second would be equal, and the second and the third, but not the outer two.
    const values = [Number.NEGATIVE_INFINITY, 0.4e-6, 0.9e-6, 1.4e-6, Number.POSITIVE_INFINITY];
    for (const a of values)
      for (const b of values) {
        expect(byEvidence(a, b)).toBe(0 - byEvidence(b, a));
        for (const c of values)
          if (byEvidence(a, b) === 0 && byEvidence(b, c) === 0) expect(byEvidence(a, c)).toBe(0);
      }
  });
});
