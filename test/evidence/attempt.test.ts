import { describe, expect, it } from 'vitest';
import { limitsOfAttempt } from '../../src/evidence/attempt.ts';
import { drawsToPass, look } from '../../src/evidence/look.ts';
import { EMPTY_TALLY } from '../../src/evidence/tally.ts';
import { PRESETS } from '../../src/policy/limits.ts';

const { limits } = PRESETS.default;

describe('an attempt whose earlier evidence is lost', () => {
  it('has the stated limits when it is the first, and half the errors of the one before after that', () => {
    expect(limitsOfAttempt(limits, 1)).toEqual(limits);
    expect(limitsOfAttempt(limits, 3)).toEqual({ ...limits, falseBlock: 0.0125, falsePass: 0.0125 });
  });

  it('errs, with all others, less than twice as often as promised', () => {
    const all = Array.from({ length: 60 }, (_, index) => limitsOfAttempt(limits, index + 1));
    expect(all.reduce((sum, { falsePass }) => sum + falsePass, 0)).toBeLessThanOrEqual(2 * limits.falsePass);
    expect(all.reduce((sum, { falseBlock }) => sum + falseBlock, 0)).toBeLessThanOrEqual(
      2 * limits.falseBlock,
    );
  });

  it('needs more clean answers and more flagged ones', () => {
    const clean = [1, 2, 3].map((attempt) =>
      drawsToPass(EMPTY_TALLY, limitsOfAttempt(limits, attempt), 1000),
    );
    expect(clean).toEqual([82, 100, 119]);
    const flagged = [1, 8].map((attempt) => {
      const state = (count: number) =>
        look(
          {
            n: 100,
            cells: [
              { fail: 0, pass: 0, count: 100 - count },
              { fail: 1, pass: 1, count },
            ],
          },
          limitsOfAttempt(limits, attempt),
          5,
          1000,
        );
      return [4, 5, 6, 7, 8, 9, 10, 11, 12].find((count) => state(count) === 'fail');
    });
    expect(flagged[0]).toBe(6);
    expect(flagged[1]).toBeGreaterThan(6);
  });

  it.each([0, -1, 1.5, Number.NaN])('is not attempt %d', (attempt) => {
    expect(() => limitsOfAttempt(limits, attempt)).toThrow(RangeError);
  });
});
