import { describe, expect, it } from 'vitest';
import { contestOf, excuseCounts, logEExcuse, logEWorse, lookAtContest } from '../../src/evidence/contest.ts';
import type { Outcome } from '../../src/evidence/outcome.ts';
import { sharedDraws } from '../../src/evidence/shared-draws.ts';
import { PRESETS } from '../../src/policy/limits.ts';
import { answers, CLEAN, FLAGGED, MISSING } from './made.ts';

const { limits } = PRESETS.default;

function stateOf(candidate: readonly Outcome[], baseline: readonly Outcome[], last = false): string {
  return lookAtContest(contestOf(candidate, baseline), { limits, conditions: 13, excuseRatio: 1.5, last });
}

/** Both are bad, each on its own draws. */
const EVERY_THIRD = Array.from({ length: 240 }, (_, index) => (index % 3 === 0 ? FLAGGED : CLEAN));

describe('the e-processes of a contest, worked out by hand', () => {
  it('E_worse on one draw that only the candidate fails: mean of 1 + g', () => {
    expect(Math.exp(logEWorse(sharedDraws([[FLAGGED], [CLEAN]])))).toBeCloseTo(1.31, 12);
    expect(Math.exp(logEWorse(sharedDraws([[CLEAN], [FLAGGED]])))).toBeCloseTo(0.69, 12);
    expect(logEWorse(sharedDraws([[FLAGGED], [FLAGGED]]))).toBe(0);
  });

  it('E_excuse: a draw that both fail speaks for the excuse, one that only the candidate fails against it', () => {
    const excuse = (candidate: Outcome, baseline: Outcome) =>
      Math.exp(logEExcuse(sharedDraws([[candidate], [baseline]]), limits, 1.5));
    expect(excuse(FLAGGED, CLEAN)).toBeCloseTo(1 - 0.375, 12);
    expect(excuse(FLAGGED, FLAGGED)).toBeCloseTo(1 + (0.375 * 0.54) / 0.96, 12);
    expect(excuse(CLEAN, CLEAN)).toBeCloseTo(1 + (0.375 * 0.04) / 0.96, 12);
  });

  it('are 1 without draws', () => {
    const none = sharedDraws([answers(3, 9), []]);
    expect(none).toEqual({ n: 0, cells: [] });
    expect(logEWorse(none)).toBeCloseTo(0, 12);
    expect(logEExcuse(none, limits, 1.5)).toBeCloseTo(0, 12);
  });

  it('count missing answers against the excuse and against "worse"', () => {
    expect(logEWorse(sharedDraws([[MISSING], [CLEAN]]))).toBe(0);
    expect(logEWorse(sharedDraws([[FLAGGED], [MISSING]]))).toBe(0);
    expect(logEExcuse(sharedDraws([[MISSING], [FLAGGED]]), limits, 1.5)).toBe(
      logEExcuse(sharedDraws([[FLAGGED], [FLAGGED]]), limits, 1.5),
    );
  });
});

describe('a look at a contested condition', () => {
  it('finds what only the candidate does new', () => {
    expect(stateOf(answers(24, 72), answers(0, 72))).toBe('new');
  });

  it('excuses what the baseline shows as well', () => {
    expect(stateOf(EVERY_THIRD, EVERY_THIRD)).toBe('excused');
  });

  it('does not excuse by a baseline that has not itself failed', () => {
    // The candidate is shown to be at most 4 points worse, but the baseline is nowhere near failing.
    const [few, none] = [answers(2, 240), answers(1, 240)];
    expect(logEExcuse(sharedDraws([few, none]), limits, 1.5)).toBeGreaterThan(Math.log(20));
    expect(stateOf(few, none)).toBe('baseline-clean');
  });

  it('says that the baseline is clean when it passes and "worse" is not shown yet', () => {
    expect(stateOf(answers(6, 100), answers(0, 100))).toBe('baseline-clean');
  });

  it('goes on while nothing is shown, and ends unresolved, never excused', () => {
    expect(stateOf(answers(8, 48), answers(2, 48))).toBe('contested');
    expect(stateOf(answers(8, 48), answers(2, 48), true)).toBe('unresolved');
    expect(stateOf(answers(8, 48), [])).toBe('contested');
    expect(stateOf(answers(8, 48), [], true)).toBe('unresolved');
  });

  it('never excuses by missing answers of the baseline or the candidate', () => {
    const missing = Array.from({ length: 240 }, () => MISSING);
    expect(stateOf(EVERY_THIRD, missing, true)).toBe('unresolved');
    expect(stateOf(missing, EVERY_THIRD, true)).toBe('unresolved');
  });
});

describe('an excused condition', () => {
  it('passes only where policy tolerates it, for a cue whose upper bound is below the ceiling', () => {
    const warn = { action: 'warn', ceiling: 0.15 } as const;
    expect(excuseCounts(false, 0.1, warn)).toBe('passed');
    expect(excuseCounts(false, 0.1499, warn)).toBe('passed');
    expect(excuseCounts(false, 0.15, warn)).toBe('not-below-ceiling');
    expect(excuseCounts(false, 0.16, warn)).toBe('not-below-ceiling');
    expect(excuseCounts(true, 0.02, warn)).toBe('plain');
    expect(excuseCounts(false, 0.02, { ...warn, action: 'fail' })).toBe('not-tolerated');
  });
});
