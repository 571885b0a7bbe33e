import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correctedRate } from '../../../src/evidence/judge/rogan-gladen.ts';

describe('the corrected rate', () => {
  it('is what the formulae give by hand for 50 of 500, 95 of 100 and 3 of 1,500', () => {
    const rate = correctedRate({ count: 50, of: 500 }, { count: 95, of: 100 }, { count: 3, of: 1500 });
    expect(rate?.estimate).toBeCloseTo(0.106963443655, 9);
    expect(rate?.lower).toBeCloseTo(0.0785300754806, 9);
    expect(rate?.upper).toBeCloseTo(0.136264646387, 9);
  });

  it('is not there without answers, without anchors or with a judge that guesses', () => {
    const [answers, good, none] = [
      { count: 1, of: 10 },
      { count: 9, of: 10 },
      { count: 0, of: 0 },
    ];
    expect(correctedRate(none, good, { count: 0, of: 10 })).toBeNull();
    expect(correctedRate(answers, none, { count: 0, of: 10 })).toBeNull();
    expect(correctedRate(answers, good, none)).toBeNull();
    expect(correctedRate(answers, { count: 5, of: 10 }, { count: 5, of: 10 })).toBeNull();
    expect(correctedRate(answers, { count: 2, of: 10 }, { count: 6, of: 10 })).toBeNull();
  });

  it('lies in [0, 1] with its limits, in order, whatever was counted', () => {
    const some = fc
      .tuple(fc.nat(2000), fc.nat(2000))
      .map(([a, b]) => ({ count: Math.min(a, b), of: Math.max(a, b) }));
    fc.assert(
      fc.property(some, some, some, (flagged, positives, negatives) => {
        const rate = correctedRate(flagged, positives, negatives);
        if (rate === null) return;
        for (const value of [rate.estimate, rate.lower, rate.upper]) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
        expect(rate.lower).toBeLessThanOrEqual(rate.upper);
      }),
    );
  });
});
