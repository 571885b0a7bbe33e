import { describe, expect, it } from 'vitest';
import {
  failNeeds,
  fewestFlaggedToFail,
  type Limits,
  logEFail,
  logEPass,
  lowerBound,
  passNeeds,
  type Tally,
  upperBound,
} from '../../src/verify/statistics.ts';

const DEFAULT: Limits = { tolerated: 0.01, must_catch: 0.04, false_block: 0.05, false_pass: 0.05 };

function judged(n: number, flagged: number): Tally {
  const tally: Tally = [
    [0, 0, n - flagged],
    [1, 1, flagged],
  ];
  return tally.filter(([, , count]) => count > 0);
}

function fewestToPass(flagged: number): number {
  let n = flagged;
  while (logEPass(judged(n, flagged), DEFAULT) < passNeeds(DEFAULT)) n++;
  return n;
}

function fewestToFail(n: number, conditions: number, limits: Limits): number {
  let flagged = 0;
  while (logEFail(judged(n, flagged), limits) < failNeeds(limits, conditions)) flagged++;
  return flagged;
}

describe('the boundary card of section 2', () => {
  it('passes from these numbers of answers on', () => {
    expect([0, 1, 2, 3, 4, 5, 6, 7, 8].map(fewestToPass)).toEqual([
      82, 158, 213, 263, 311, 358, 404, 450, 496,
    ]);
  });

  it.each([
    { conditions: 1, alpha: 0.05, flagged: [2, 3, 4, 5, 5, 6, 7, 9, 12, 16] },
    { conditions: 5, alpha: 0.05, flagged: [3, 4, 5, 6, 6, 7, 8, 11, 13, 17] },
    { conditions: 13, alpha: 0.05, flagged: [3, 4, 5, 6, 7, 8, 9, 11, 13, 18] },
    { conditions: 13, alpha: 0.01, flagged: [4, 5, 6, 7, 8, 9, 10, 12, 15, 19] },
  ])('fails from these numbers of flagged answers on: J = $conditions, α = $alpha', ({
    conditions,
    alpha,
    flagged,
  }) => {
    const limits = { ...DEFAULT, false_block: alpha };
    const sizes = [12, 24, 48, 82, 100, 150, 200, 300, 400, 600];
    expect(sizes.map((n) => fewestToFail(n, conditions, limits))).toEqual(flagged);
  });

  it('needs 21, 40, 82 and 165 clean answers under the presets', () => {
    const presets = [
      [0.05, 0.15],
      [0.02, 0.08],
      [0.01, 0.04],
      [0.005, 0.02],
    ] as const;
    const clean = presets.map(([tolerated, must_catch]) => {
      const limits = { ...DEFAULT, tolerated, must_catch };
      return Array.from({ length: 300 }, (_, n) => n).find(
        (n) => logEPass(judged(n, 0), limits) >= passNeeds(limits),
      );
    });
    expect(clean).toEqual([21, 40, 82, 165]);
  });
});

describe('the fewest flagged that fail', () => {
  it('are those of the card, wherever the count stands now', () => {
    for (const n of [12, 24, 48, 82, 158, 300]) {
      const expected = fewestToFail(n, 13, DEFAULT);
      for (let flagged = 0; flagged < expected; flagged++)
        expect(fewestFlaggedToFail(judged(n, flagged), DEFAULT, 13)).toBe(expected);
    }
  });

  it('are what there is when it fails already, and none where all of them would not do', () => {
    expect(fewestFlaggedToFail(judged(48, 20), DEFAULT, 13)).toBe(20);
    expect(fewestFlaggedToFail(judged(1, 0), DEFAULT, 13)).toBe(null);
    expect(fewestFlaggedToFail([], DEFAULT, 13)).toBe(null);
  });
});

describe('the bounds', () => {
  it.each([
    { n: 82, flagged: 0, lower: 0, upper: 3.97 },
    { n: 158, flagged: 3, lower: 0.07, upper: 6.59 },
    { n: 82, flagged: 5, lower: 0.73, upper: 16.8 },
  ])('of $flagged in $n are $lower to $upper in 100', ({ n, flagged, lower, upper }) => {
    const tally = judged(n, flagged);
    expect(100 * lowerBound(tally, DEFAULT, 13)).toBeCloseTo(lower, 2);
    expect(100 * upperBound(tally, DEFAULT)).toBeCloseTo(upper, upper > 10 ? 1 : 2);
  });

  it('are all of [0, 1] without an answer', () => {
    expect([lowerBound([], DEFAULT, 2), upperBound([], DEFAULT)]).toEqual([0, 1]);
    expect(logEFail([], DEFAULT)).toBeCloseTo(0, 12);
    expect(logEPass([], DEFAULT)).toBeCloseTo(0, 12);
  });

  it('leave a limit exactly when the evidence decides', () => {
    for (let flagged = 0; flagged <= 12; flagged++) {
      for (let n = 24; n <= 600; n += 8) {
        const tally = judged(n, flagged);
        expect(upperBound(tally, DEFAULT) < 0.04).toBe(logEPass(tally, DEFAULT) >= passNeeds(DEFAULT));
        expect(lowerBound(tally, DEFAULT, 5) > 0.01).toBe(logEFail(tally, DEFAULT) >= failNeeds(DEFAULT, 5));
      }
    }
  });
});
