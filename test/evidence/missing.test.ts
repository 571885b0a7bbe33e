import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf } from '../../src/evidence/bounds.ts';
import { logEFail, logEPass } from '../../src/evidence/e-process.ts';
import { look } from '../../src/evidence/look.ts';
import type { Outcome } from '../../src/evidence/outcome.ts';
import { addOutcomes, EMPTY_TALLY } from '../../src/evidence/tally.ts';
import { answers, anyLimits, anyOutcome, filled, MISSING } from './made.ts';

const FAR = Number.POSITIVE_INFINITY;

/** The outcomes before and after missing draws arrive, each as another outcome of its own. */
const filledIn = fc
  .array(fc.tuple(anyOutcome, anyOutcome), { maxLength: 200 })
  .map((pairs): readonly [readonly Outcome[], readonly Outcome[]] => [
    pairs.map(([before]) => before),
    pairs.map(([before, later]) => filled(before, later)),
  ]);

describe('missing draws that are filled in later', () => {
  it('only add evidence, to either side: every factor is monotone in Z', () => {
    fc.assert(
      fc.property(filledIn, anyLimits, ([before, after], limits) => {
        const [missing, whole] = [before, after].map((outcomes) => addOutcomes(EMPTY_TALLY, outcomes).cells);
        expect(logEFail(whole ?? [], limits)).toBeGreaterThanOrEqual(logEFail(missing ?? [], limits) - 1e-9);
        expect(logEPass(whole ?? [], limits)).toBeGreaterThanOrEqual(logEPass(missing ?? [], limits) - 1e-9);
      }),
    );
  });

  it('leave a verdict right: a fail stays a fail, and what a pass says stays shown', () => {
    fc.assert(
      fc.property(filledIn, anyLimits, fc.integer({ min: 1, max: 40 }), ([before, after], limits, family) => {
        const state = look(addOutcomes(EMPTY_TALLY, before), limits, family, FAR);
        const later = look(addOutcomes(EMPTY_TALLY, after), limits, family, FAR);
        if (state === 'fail') expect(later).toBe('fail');
        // Between the two limits both may be shown; a look then says fail.
        if (state === 'pass') expect(['pass', 'fail']).toContain(later);
      }),
    );
  });

  it('narrow the bounds from both sides', () => {
    fc.assert(
      fc.property(filledIn, anyLimits, ([before, after], limits) => {
        const [wide, narrow] = [before, after].map((outcomes) =>
          boundsOf(addOutcomes(EMPTY_TALLY, outcomes), limits, 13),
        );
        expect(narrow?.lower).toBeGreaterThanOrEqual((wide?.lower ?? 0) - 1e-6);
        expect(narrow?.upper).toBeLessThanOrEqual((wide?.upper ?? 1) + 1e-6);
      }),
      { numRuns: 60 },
    );
  });

  it('hold a pass back until they arrive', () => {
    const limits = { tolerated: 0.01, mustCatch: 0.04, falseBlock: 0.05, falsePass: 0.05 };
    const waiting = addOutcomes(EMPTY_TALLY, [...answers(0, 81), MISSING]);
    expect(look(waiting, limits, 13, FAR)).toBe('open');
    expect(look(addOutcomes(EMPTY_TALLY, answers(0, 82)), limits, 13, FAR)).toBe('pass');
  });
});
