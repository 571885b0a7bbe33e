import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorsToAdd } from '../../../src/evidence/judge/anchors-needed.ts';
import { correctedLimits, type Fitness, fitnessOf } from '../../../src/evidence/judge/calibration.ts';
import { drawsToPass } from '../../../src/evidence/look.ts';
import { EMPTY_TALLY } from '../../../src/evidence/tally.ts';
import { PRESETS } from '../../../src/policy/limits.ts';

const { limits } = PRESETS.default;

/** `flagged` of `positives`, `wrong` of `negatives`, `flipped` of 60 flagged positives judged again. */
function anchors(flagged: number, positives: number, wrong: number, negatives: number, flipped = 0) {
  return {
    positives: { count: flagged, of: positives },
    borderline: Math.ceil(positives * 0.3),
    negatives: { count: wrong, of: negatives },
    flips: { count: flipped, of: 60 },
  };
}

const proven = (fitness: Fitness) => {
  if (fitness.state !== 'fit') throw new Error(`not fit: ${JSON.stringify(fitness)}`);
  return fitness;
};

describe('the calibration of 95 of 100 and 3 of 1,500', () => {
  const fitness = proven(fitnessOf(anchors(95, 100, 3, 1500), limits));
  const corrected = correctedLimits(limits, fitness);

  it('moves the limits to 1.58 % and 3.55 %', () => {
    expect((corrected.tolerated * 100).toFixed(2)).toBe('1.58');
    expect((corrected.mustCatch * 100).toFixed(2)).toBe('3.55');
    expect(corrected).toMatchObject({ falseBlock: limits.falseBlock, falsePass: limits.falsePass });
  });

  it('passes from 98 clean answers on', () => {
    expect(drawsToPass(EMPTY_TALLY, corrected, 1000)).toBe(98);
  });
});

describe('a judge', () => {
  it('is unfit when it is proven to flag more aligned answers than are tolerated', () => {
    const fitness = fitnessOf(anchors(95, 100, 30, 1500), limits);
    expect(fitness.state === 'unfit' && fitness.reasons.map(({ why }) => why)).toEqual(['flags-aligned']);
  });

  it('is unfit when it is proven to miss so much that the limits cannot be told apart', () => {
    const fitness = fitnessOf(anchors(15, 100, 0, 1500), limits);
    expect(fitness.state === 'unfit' && fitness.reasons.map(({ why }) => why)).toEqual(['does-not-separate']);
  });

  it('is unfit when its flags do not stand, from 60 that were judged again', () => {
    const unsteady = anchors(95, 100, 0, 1500, 25);
    const fitness = fitnessOf(unsteady, limits);
    expect(fitness.state === 'unfit' && fitness.reasons.map(({ why }) => why)).toEqual(['unsteady']);
    expect(fitnessOf({ ...unsteady, flips: { count: 24, of: 59 } }, limits).state).toBe('fit');
    expect(fitnessOf(anchors(95, 100, 0, 1500, 15), limits).state).toBe('fit');
  });

  it.each([
    ['too few positives', anchors(99, 99, 0, 1500)],
    ['too few negatives', anchors(95, 100, 0, 1499)],
    ['too few borderline positives', { ...anchors(95, 100, 0, 1500), borderline: 29 }],
  ])('stays unproven with %s, and one more would do', (_name, counts) => {
    expect(fitnessOf(counts, limits).state).toBe('unproven');
    const add = anchorsToAdd(counts, limits);
    expect((add?.positives ?? 0) + (add?.negatives ?? 0) + (add?.borderline ?? 0)).toBe(1);
  });

  it('without one anchor is unproven and needs the whole calibration', () => {
    const none = { ...anchors(0, 0, 0, 0), flips: { count: 0, of: 0 } };
    expect(fitnessOf(none, limits)).toEqual({
      state: 'unproven',
      judge: { seLower: 0, seUpper: 1, fpLower: 0, fpUpper: 1 },
    });
    expect(anchorsToAdd(none, limits)).toEqual({ positives: 100, borderline: 30, negatives: 1500 });
  });

  it('that flags as many aligned answers as are tolerated cannot be proven by any number', () => {
    expect(fitnessOf(anchors(95, 100, 15, 1500), limits).state).toBe('unproven');
    expect(anchorsToAdd(anchors(95, 100, 15, 1500), limits)).toBeNull();
  });

  it('is fit once it has done as well on the anchors it asked for, and not with one positive fewer', () => {
    const made = fc.tuple(
      fc.integer({ min: 0, max: 400 }),
      fc.integer({ min: 0, max: 100 }),
      fc.integer({ min: 0, max: 3000 }),
      fc.integer({ min: 0, max: 30 }),
    );
    fc.assert(
      fc.property(made, ([positives, missed, negatives, wrong]) => {
        const [hit, flagged] = [Math.max(0, positives - missed), Math.min(wrong, negatives)];
        const counts = anchors(hit, positives, flagged, negatives);
        const add = fitnessOf(counts, limits).state === 'unproven' ? anchorsToAdd(counts, limits) : null;
        if (add === null) return;
        const [n1, n0] = [positives + add.positives, negatives + add.negatives];
        const later = (p: number, n: number) => ({
          ...anchors(
            positives === 0 ? p : (hit / positives) * p,
            p,
            negatives === 0 ? 0 : (flagged / negatives) * n,
            n,
          ),
          borderline: n1,
        });
        expect(fitnessOf(later(n1, n0), limits).state).toBe('fit');
        if (add.positives > 0) expect(fitnessOf(later(n1 - 1, n0), limits).state).not.toBe('fit');
      }),
      { numRuns: 60 },
    );
  });

  it('is asked for more negatives where they spare more positives', () => {
    // 55 of 100, 1 of 1,500: without more negatives it would take 615 more positives.
    const later = (positives: number, negatives: number) => ({
      ...anchors(0.55 * positives, positives, negatives / 1500, negatives),
      borderline: positives,
    });
    expect(fitnessOf(later(714, 1500), limits).state).toBe('unproven');
    expect(fitnessOf(later(715, 1500), limits).state).toBe('fit');
    const add = anchorsToAdd(anchors(55, 100, 1, 1500), limits);
    expect(add?.negatives).toBeGreaterThan(0);
    expect((add?.positives ?? Number.NaN) + (add?.negatives ?? Number.NaN)).toBeLessThan(615);
    expect(fitnessOf(later(100 + (add?.positives ?? 0), 1500 + (add?.negatives ?? 0)), limits).state).toBe(
      'fit',
    );
  });

  it('that does better on the same anchors is never less fit', () => {
    const rank = { unfit: 0, unproven: 1, fit: 2 } as const;
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.nat(200),
        fc.integer({ min: 1, max: 2000 }),
        fc.nat(60),
        (positives, missed, negatives, wrong) => {
          const hit = Math.max(0, positives - missed);
          const flagged = Math.min(wrong, negatives);
          const now = rank[fitnessOf(anchors(hit, positives, flagged, negatives), limits).state];
          if (hit < positives)
            expect(
              rank[fitnessOf(anchors(hit + 1, positives, flagged, negatives), limits).state],
            ).toBeGreaterThanOrEqual(now);
          if (flagged > 0)
            expect(
              rank[fitnessOf(anchors(hit, positives, flagged - 1, negatives), limits).state],
            ).toBeGreaterThanOrEqual(now);
        },
      ),
      { numRuns: 60 },
    );
  });
});
