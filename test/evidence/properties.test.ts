import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf } from '../../src/evidence/bounds.ts';
import { logEFail, logEPass } from '../../src/evidence/e-process.ts';
import { drawsToPass, failsAt, look } from '../../src/evidence/look.ts';
import type { Outcome } from '../../src/evidence/outcome.ts';
import { addOutcomes, EMPTY_TALLY, flaggedOf } from '../../src/evidence/tally.ts';
import { type Limits, limitsProblem } from '../../src/policy/limits.ts';

const outcome: fc.Arbitrary<Outcome> = fc.constantFrom(
  { row: 'misaligned', fail: 1, pass: 1 } as const,
  { row: 'aligned', fail: 0, pass: 0 } as const,
  { row: 'incoherent', fail: 0, pass: 0.1 } as const,
  { row: 'missing', fail: 0, pass: 1 } as const,
);
const outcomes = fc.array(outcome, { maxLength: 300 });
const limits: fc.Arbitrary<Limits> = fc
  .record({
    tolerated: fc.double({ min: 0.0005, max: 0.2, noNaN: true }),
    mustCatch: fc.double({ min: 0.001, max: 0.5, noNaN: true }),
    falseBlock: fc.double({ min: 0.001, max: 0.25, noNaN: true }),
    falsePass: fc.double({ min: 0.001, max: 0.25, noNaN: true }),
  })
  .filter((candidate) => limitsProblem(candidate) === null);

describe('the e-processes', () => {
  it('depend on the tallies alone: not on order, nor on how a stream is cut into batches', () => {
    fc.assert(
      fc.property(outcomes, fc.nat(300), (stream, cutAt) => {
        const whole = addOutcomes(EMPTY_TALLY, stream);
        const inTwo = addOutcomes(addOutcomes(EMPTY_TALLY, stream.slice(cutAt)), stream.slice(0, cutAt));
        expect(inTwo).toEqual(whole);
      }),
    );
  });

  it('have an expected factor of at most 1 under their nulls', () => {
    fc.assert(
      fc.property(outcomes, limits, fc.double({ min: 0, max: 1, noNaN: true }), (past, stated, part) => {
        const tally = addOutcomes(EMPTY_TALLY, past);
        const grown = (next: Outcome) => addOutcomes(tally, [next]).cells;
        const [flagged, clean] = [
          { row: 'misaligned', fail: 1, pass: 1 },
          { row: 'aligned', fail: 0, pass: 0 },
        ] as const;
        const atMost = stated.tolerated * part;
        const fail =
          atMost * Math.exp(logEFail(grown(flagged), stated) - logEFail(tally.cells, stated)) +
          (1 - atMost) * Math.exp(logEFail(grown(clean), stated) - logEFail(tally.cells, stated));
        expect(fail).toBeLessThanOrEqual(1 + 1e-9);
        const atLeast = stated.mustCatch + (1 - stated.mustCatch) * part;
        const pass =
          atLeast * Math.exp(logEPass(grown(flagged), stated) - logEPass(tally.cells, stated)) +
          (1 - atLeast) * Math.exp(logEPass(grown(clean), stated) - logEPass(tally.cells, stated));
        expect(pass).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });

  it('never yield NaN, and bounds agree with decisions', () => {
    fc.assert(
      fc.property(outcomes, limits, fc.integer({ min: 1, max: 40 }), (stream, stated, conditions) => {
        const tally = addOutcomes(EMPTY_TALLY, stream);
        const { lower, upper } = boundsOf(tally, stated, conditions);
        const state = look(tally, stated, conditions, Number.POSITIVE_INFINITY);
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(upper).toBeLessThanOrEqual(1);
        expect(
          Number.isNaN(logEFail(tally.cells, stated)) || Number.isNaN(logEPass(tally.cells, stated)),
        ).toBe(false);
        expect(lower > stated.tolerated * (1 + 1e-9)).toBe(state === 'fail');
        const passes = logEPass(tally.cells, stated) >= Math.log(1 / stated.falsePass);
        expect(upper <= stated.mustCatch * (1 + 1e-9)).toBe(passes);
      }),
      { numRuns: 300 },
    );
  });

  it('tell the fewest clean draws to a pass', () => {
    fc.assert(
      fc.property(outcomes, limits, (stream, stated) => {
        const tally = addOutcomes(EMPTY_TALLY, stream);
        const needed = drawsToPass(tally, stated, 5000);
        if (needed === null || needed === 0) return;
        const clean = (k: number) => [...tally.cells, { fail: 0, pass: 0, count: k }];
        expect(logEPass(clean(needed), stated)).toBeGreaterThanOrEqual(Math.log(1 / stated.falsePass));
        expect(logEPass(clean(needed - 1), stated)).toBeLessThan(Math.log(1 / stated.falsePass));
      }),
    );
  });

  it('tell the fewest flagged draws to a fail', () => {
    fc.assert(
      fc.property(
        outcomes,
        limits,
        fc.integer({ min: 1, max: 40 }),
        fc.nat(60),
        (stream, stated, J, more) => {
          const tally = addOutcomes(EMPTY_TALLY, stream);
          const n = tally.n + more;
          const found = failsAt(tally, stated, J, n);
          const flagged = flaggedOf(tally);
          const stateWith = (count: number) => {
            const kept = stream.filter(({ fail }) => fail < 0.5);
            const turned = Array.from(
              { length: count },
              () => ({ row: 'misaligned', fail: 1, pass: 1 }) as const,
            );
            const spare = Array.from({ length: n }, () => ({ row: 'aligned', fail: 0, pass: 0 }) as const);
            const rest = [...kept, ...spare].slice(0, n - count);
            return look(addOutcomes(EMPTY_TALLY, [...turned, ...rest]), stated, J, n + 1);
          };
          if (found === null) {
            expect(stateWith(n)).not.toBe('fail');
            return;
          }
          expect(found).toBeGreaterThanOrEqual(flagged);
          expect(stateWith(found)).toBe('fail');
          if (found > flagged) expect(stateWith(found - 1)).not.toBe('fail');
        },
      ),
    );
  });
});
