import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contestOf, excuseCounts, logEExcuse, logEWorse, lookAtContest } from '../../src/evidence/contest.ts';
import { cueEffectLabels, logECueEffect, logECueEffectDifference } from '../../src/evidence/cue-effect.ts';
import { type Counted, type SharedDraws, sharedDraws } from '../../src/evidence/shared-draws.ts';
import { anyLimits, anyOutcome, filled } from './made.ts';

const stream = fc.array(anyOutcome, { maxLength: 120 });
const ratio = fc.double({ min: 1, max: 10, noNaN: true });
const LIMITS = { tolerated: 0.01, mustCatch: 0.04, falseBlock: 0.05, falsePass: 0.05 };

/** Each comparison with the number of arms it takes. */
const COMPARISONS: readonly (readonly [string, number, (shared: SharedDraws) => number])[] = [
  ['E_worse', 2, logEWorse],
  ['E_excuse', 2, (shared) => logEExcuse(shared, LIMITS, 1.5)],
  ['E_gap', 2, logECueEffect],
  ['the difference in differences', 4, logECueEffectDifference],
];

describe.each(COMPARISONS)('%s', (_, count, evidence) => {
  const arms = fc.array(stream, { minLength: count, maxLength: count });

  it('depends on the tallies of shared outcomes alone: not on the order of draws', () => {
    fc.assert(
      fc.property(arms, fc.nat(120), (streams, cutAt) => {
        const { n } = sharedDraws(streams);
        const prefixes = streams.map((one) => one.slice(0, n));
        const turned = prefixes.map((one) => [...one.slice(cutAt), ...one.slice(0, cutAt)]);
        expect(sharedDraws(turned)).toEqual(sharedDraws(streams));
        expect(evidence(sharedDraws(turned))).toBe(evidence(sharedDraws(streams)));
      }),
    );
  });

  it('is never NaN nor −∞', () => {
    fc.assert(
      fc.property(arms, (streams) => {
        expect(Number.isFinite(evidence(sharedDraws(streams)))).toBe(true);
      }),
    );
  });

  it('never falls when a missing draw is filled in', () => {
    fc.assert(
      fc.property(arms, anyOutcome, (streams, by) => {
        const later = streams.map((one) => one.map((outcome) => filled(outcome, by)));
        expect(evidence(sharedDraws(later))).toBeGreaterThanOrEqual(evidence(sharedDraws(streams)) - 1e-9);
      }),
    );
  });
});

describe('the factors of the comparisons', () => {
  /** Rates of two arms that answer independently, both judged. */
  const rates = fc.tuple(
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  );
  const one: Counted = { fail: 1, pass: 1 };
  const zero: Counted = { fail: 0, pass: 0 };

  /** Expected growth of an e-value by one more draw. */
  function growth(evidence: (shared: SharedDraws) => number, [a, b]: readonly [number, number]): number {
    let sum = 0;
    for (const [first, chance] of [
      [one, a],
      [zero, 1 - a],
    ] as const)
      for (const [second, part] of [
        [one, b],
        [zero, 1 - b],
      ] as const)
        sum += chance * part * Math.exp(evidence(sharedDraws([[first], [second]])));
    return sum;
  }

  it('are at most 1 in the mean where the candidate is no worse, or the cue makes no gap', () => {
    fc.assert(
      fc.property(rates, ([a, b]) => {
        const nullRates = [Math.min(a, b), Math.max(a, b)] as const;
        expect(growth(logEWorse, nullRates)).toBeLessThanOrEqual(1 + 1e-9);
        expect(growth(logECueEffect, nullRates)).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });

  it('are at most 1 in the mean where the candidate is worse than the baseline excuses', () => {
    fc.assert(
      fc.property(rates, anyLimits, ratio, ([baseline, part], limits, kappa) => {
        const least = limits.mustCatch + kappa * baseline;
        fc.pre(least <= 1);
        const rate = least + (1 - least) * part;
        const evidence = (shared: SharedDraws) => logEExcuse(shared, limits, kappa);
        expect(growth(evidence, [rate, baseline])).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });
});

describe('contest and gap', () => {
  it('are total: any outcomes and limits give one of their states and labels', () => {
    fc.assert(
      fc.property(
        stream,
        stream,
        anyLimits,
        ratio,
        fc.boolean(),
        fc.integer({ min: 1, max: 100 }),
        (a, b, limits, kappa, last, conditions) => {
          const shared = sharedDraws([a, b]);
          const state = lookAtContest(contestOf(a, b), { limits, conditions, excuseRatio: kappa, last });
          expect(['new', 'excused', 'baseline-clean', last ? 'unresolved' : 'contested']).toContain(state);
          const labels = cueEffectLabels(
            {
              gap: shared,
              difference: last ? sharedDraws([a, b, b, a]) : null,
              plainFailed: { candidate: last, baseline: !last },
            },
            conditions,
            limits.falseBlock,
          );
          expect(labels.length).toBeGreaterThan(0);
          expect(excuseCounts(last, kappa / 10, { action: 'warn', ceiling: 0.15 })).toMatch(/^\w/);
        },
      ),
    );
  });

  it('keep what was reached with draws missing: "new" stays new, "excused" stays excused or turns out new', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(anyOutcome, anyOutcome), { minLength: 20, maxLength: 200 }),
        anyOutcome,
        (pairs, by) => {
          const [a, b] = [pairs.map(([one]) => one), pairs.map(([, two]) => two)];
          const look = (candidate: typeof a, baseline: typeof b) =>
            lookAtContest(contestOf(candidate, baseline), {
              limits: LIMITS,
              conditions: 2,
              excuseRatio: 1.5,
              last: false,
            });
          const before = look(a, b);
          const after = look(
            a.map((outcome) => filled(outcome, by)),
            b.map((outcome) => filled(outcome, by)),
          );
          if (before === 'new') expect(after).toBe('new');
          if (before === 'excused') expect(['excused', 'new']).toContain(after);
        },
      ),
      { numRuns: 300 },
    );
  });
});
