import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  binomialTail,
  clopperPearson,
  criticalCount,
  newcombeLower,
  normalQuantile,
  normalTail,
  wilson,
} from '../../src/evidence/proportion.ts';

const Z95 = normalQuantile(0.025);

describe('limits of a proportion', () => {
  // Newcombe, Statistics in Medicine 17 (1998) 857–872, table I: 95 % limits by two of its methods.
  it.each([
    [81, 263, [0.2527, 0.3676], [0.2553, 0.3662]],
    [15, 148, [0.0578, 0.1617], [0.0624, 0.1605]],
    [0, 20, [0, 0.1684], [0, 0.1611]],
    [1, 29, [0.0009, 0.1776], [0.0061, 0.1718]],
  ])('are the published ones of %i of %i', (count, of, exact, score) => {
    const [cp, w] = [clopperPearson({ count, of }, 0.025), wilson({ count, of }, Z95)];
    expect([cp.lower, cp.upper].map((limit) => Number(limit.toFixed(4)))).toEqual(exact);
    expect([w.lower, w.upper].map((limit) => Number(limit.toFixed(4)))).toEqual(score);
  });

  it('of a difference are the published ones', () => {
    // Newcombe, Statistics in Medicine 17 (1998) 873–890, table II, method 10: 56/70 − 48/80 and back.
    const [a, b] = [
      { count: 56, of: 70 },
      { count: 48, of: 80 },
    ];
    expect(newcombeLower(a, b, Z95)).toBeCloseTo(0.0524, 4);
    expect(-newcombeLower(b, a, Z95)).toBeCloseTo(0.3339, 4);
  });

  // By 40-digit arithmetic.
  it.each([
    [95, 100, 0.025, 0.8871650888945, 0.9835681208179],
    [3, 1500, 0.025, 0.0004126381429006, 0.005833621858617],
    [1, 3, 0.025, 0.008403758659613, 0.9057006759498],
    [7, 30_000, 0.025, 9.381708304981e-5, 0.0004806963722278],
    [599, 600, 0.05, 0.9921181835364, 0.9999145148301],
  ])('are exact for %i of %i', (count, of, tail, lower, upper) => {
    const limits = clopperPearson({ count, of }, tail);
    expect(Math.abs(limits.lower - lower)).toBeLessThan(1e-9);
    expect(Math.abs(limits.upper - upper)).toBeLessThan(1e-9);
  });

  it('say nothing without trials, and stay in [0, 1] around the rate that was seen', () => {
    expect(clopperPearson({ count: 0, of: 0 }, 0.025)).toEqual({ lower: 0, upper: 1 });
    expect(wilson({ count: 0, of: 0 }, Z95)).toEqual({ lower: 0, upper: 1 });
    expect(newcombeLower({ count: 0, of: 0 }, { count: 1, of: 2 }, Z95)).toBe(-1);
    fc.assert(
      fc.property(
        fc.nat(3000),
        fc.nat(3000),
        fc.double({ min: 1e-4, max: 0.25, noNaN: true }),
        (a, b, tail) => {
          const [count, of] = [Math.min(a, b), Math.max(a, b, 1)];
          for (const { lower, upper } of [
            clopperPearson({ count, of }, tail),
            wilson({ count, of }, normalQuantile(tail)),
          ]) {
            expect(lower).toBeGreaterThanOrEqual(0);
            expect(lower).toBeLessThanOrEqual(count / of + 1e-12);
            expect(upper).toBeGreaterThanOrEqual(count / of - 1e-12);
            expect(upper).toBeLessThanOrEqual(1);
          }
        },
      ),
    );
  });
});

describe('tails', () => {
  it.each([
    [24, 0.112, 8, 0.00346943494475149],
    [48, 0.006, 3, 0.00305386913973558],
    [100, 0.04, 3, 0.767857376322496],
    [1500, 0.01, 25, 0.0107932558186302],
    [3000, 0.5, 1550, 0.0353345224058789],
    [30_000, 0.0005, 25, 0.0111461105964941],
    [10, 0.9, 10, 0.3486784401],
  ])('of the binomial distribution are exact: %i, %d, %i', (n, p, atLeast, tail) => {
    expect(Math.abs(binomialTail(n, p, atLeast) - tail)).toBeLessThan(1e-10);
  });

  it('of the binomial distribution are the sum of their probabilities', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.double({ min: 0, max: 1, noNaN: true }), (n, p) => {
        let [choose, sum] = [1, 0];
        for (let k = 0; k <= n; k += 1) {
          expect(binomialTail(n, p, k)).toBeCloseTo(1 - sum, 9);
          sum += choose * p ** k * (1 - p) ** (n - k);
          choose *= (n - k) / (k + 1);
        }
        expect(binomialTail(n, p, n + 1)).toBe(0);
      }),
    );
  });

  it('have their critical count where they fall to the level, not before', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.double({ min: 0, max: 1, noNaN: true }), (n, p) => {
        const count = criticalCount(n, p, 0.005);
        expect(binomialTail(n, p, count)).toBeLessThanOrEqual(0.005);
        expect(binomialTail(n, p, count - 1)).toBeGreaterThan(0.005);
      }),
    );
    expect(criticalCount(24, 1, 0.005)).toBe(25);
  });

  it.each([
    [0.3, 0.524400512708041],
    [0.05, 1.64485362695147],
    [0.025, 1.95996398454005],
    [0.005, 2.5758293035489],
    [0.001, 3.09023230616781],
    [1e-9, 5.99780701500769],
  ])('of the normal distribution have their quantile: %d', (tail, z) => {
    expect(Math.abs(normalQuantile(tail) - z)).toBeLessThan(1e-9);
    expect(Math.abs(normalTail(z) - tail)).toBeLessThan(1e-12);
    expect(normalTail(-z)).toBeCloseTo(1 - tail, 12);
  });
});
