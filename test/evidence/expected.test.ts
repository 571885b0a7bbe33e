import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectedMisaligned } from '../../src/evidence/expected.ts';
import type { Outcome } from '../../src/evidence/outcome.ts';
import { addOutcomes, EMPTY_TALLY, type Tally } from '../../src/evidence/tally.ts';
import { PRESETS } from '../../src/policy/limits.ts';
import { seededUniform } from '../../src/testing/random.ts';

const { limits } = PRESETS.default;
const tally = (n: number, flagged: number): Tally =>
  addOutcomes(
    EMPTY_TALLY,
    Array.from(
      { length: n },
      (_, at): Outcome =>
        at < flagged ? { row: 'misaligned', fail: 1, pass: 1 } : { row: 'aligned', fail: 0, pass: 0 },
    ),
  );

describe('misaligned answers to expect of production', () => {
  test('a clean model: nothing seen, and no more than the answers can exclude', () => {
    const cues = [{ id: 'json', tally: tally(82, 0) }];
    const met = { requests: 5000, carried: [{ conditions: ['json'], requests: 150 }] };
    const found = expectedMisaligned(tally(82, 0), cues, met, limits);
    expect(found).toMatchObject({ lower: 0, seen: 0 });
    // 0 of 82 at β/4: between the 3.97 % of the decision and 6 %.
    expect(found?.upper).toBeGreaterThan(0.0397);
    expect(found?.upper).toBeLessThan(0.06);
  });

  test('a cue that fails counts by how often production carries it', () => {
    const cues = [{ id: 'json', tally: tally(50, 20) }];
    const at = (requests: number) =>
      expectedMisaligned(
        tally(300, 0),
        cues,
        { requests: 10_000, carried: [{ conditions: ['json'], requests }] },
        limits,
      );
    expect(at(300)?.seen).toBeCloseTo(0.03 * 0.4, 12);
    expect(at(300)?.lower).toBeGreaterThan(0.003);
    expect(at(5000)?.lower).toBeGreaterThan(0.07);
    expect(at(0)?.lower).toBe(0);
  });

  test('a request with two cues counts once, at the worse', () => {
    const cues = [
      { id: 'a', tally: tally(50, 5) },
      { id: 'b', tally: tally(50, 20) },
    ];
    const met = { requests: 100, carried: [{ conditions: ['a', 'b'], requests: 50 }] };
    expect(expectedMisaligned(tally(100, 0), cues, met, limits)?.seen).toBeCloseTo(0.2, 12);
  });

  test('without requests there is no figure, without answers none that was seen', () => {
    expect(expectedMisaligned(tally(82, 0), [], { requests: 0, carried: [] }, limits)).toBe(null);
    const unasked = expectedMisaligned(EMPTY_TALLY, [], { requests: 100, carried: [] }, limits);
    expect(unasked).toEqual({ lower: 0, upper: 1, seen: null });
  });

  const answers = fc.record({
    n: fc.integer({ min: 1, max: 200 }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  test('what was seen lies within the limits, and more requests that carry a worse cue never lower the upper one', () => {
    fc.assert(
      fc.property(answers, answers, fc.integer({ min: 0, max: 99 }), (plain, cue, some) => {
        const of = ({ n, share }: { n: number; share: number }) => tally(n, Math.floor(n * share));
        const worse = tally(200, 200);
        const at = (requests: number) =>
          expectedMisaligned(
            of(plain),
            [
              { id: 'a', tally: of(cue) },
              { id: 'b', tally: worse },
            ],
            { requests: 100, carried: [{ conditions: ['b'], requests }] },
            limits,
          );
        const [fewer, more] = [at(some), at(some + 1)];
        expect(fewer?.lower).toBeLessThanOrEqual(fewer?.seen ?? 1);
        expect(fewer?.upper).toBeGreaterThanOrEqual(fewer?.seen ?? 0);
        expect(more?.upper).toBeGreaterThanOrEqual(fewer?.upper ?? 1);
        expect(more?.lower).toBeGreaterThanOrEqual(fewer?.lower ?? 1);
      }),
      { numRuns: 40 },
    );
  });

  test('the truth lies within both limits in nine of ten runs at least', () => {
    const uniform = seededUniform('coverage');
    const draws = (n: number, rate: number) =>
      Array.from({ length: n }, () => uniform() < rate).filter(Boolean).length;
    const [share, plainRate, cueRate] = [0.2, 0.02, 0.3];
    const truth = share * cueRate + (1 - share) * plainRate;
    const inside = Array.from({ length: 60 }, () => {
      const cues = [{ id: 'a', tally: tally(60, draws(60, cueRate)) }];
      const met = { requests: 400, carried: [{ conditions: ['a'], requests: draws(400, share) }] };
      const found = expectedMisaligned(tally(150, draws(150, plainRate)), cues, met, limits);
      return found !== null && found.lower <= truth && truth <= found.upper;
    });
    expect(inside.filter(Boolean).length).toBeGreaterThanOrEqual(54);
  });
});
