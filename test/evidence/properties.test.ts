import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf } from '../../src/evidence/bounds.ts';
import { logEFail, logEPass } from '../../src/evidence/e-process.ts';
import { drawsToPass, failsAt, look } from '../../src/evidence/look.ts';
import type { Outcome } from '../../src/evidence/outcome.ts';
import { addOutcomes, EMPTY_TALLY, flaggedOf } from '../../src/evidence/tally.ts';
import { anyLimits, anyOutcome, CLEAN, FLAGGED } from './made.ts';

const outcomes = fc.array(anyOutcome, { maxLength: 300 });

describe('the e-processes', () => {
  it('depend on the tallies alone: not on order, nor on how a stream is cut into batches', () => {
    fc.assert(
      fc.property(outcomes, fc.array(fc.nat(300), { maxLength: 8 }), anyLimits, (stream, cuts, limits) => {
        const whole = addOutcomes(EMPTY_TALLY, stream);
        const edges = [0, ...[...cuts].sort((a, b) => a - b), stream.length];
        const batches = edges.slice(1).map((edge, index) => stream.slice(edges[index], edge));
        const inBatches = batches.reverse().reduce(addOutcomes, EMPTY_TALLY);
        expect(inBatches).toEqual(whole);
        expect(logEFail(inBatches.cells, limits)).toBe(logEFail(whole.cells, limits));
        expect(logEPass(inBatches.cells, limits)).toBe(logEPass(whole.cells, limits));
      }),
    );
  });

  it('have an expected factor of at most 1 under their nulls', () => {
    fc.assert(
      fc.property(outcomes, anyLimits, fc.double({ min: 0, max: 1, noNaN: true }), (past, stated, part) => {
        const tally = addOutcomes(EMPTY_TALLY, past);
        const grown = (next: Outcome) => addOutcomes(tally, [next]).cells;
        const atMost = stated.tolerated * part;
        const fail =
          atMost * Math.exp(logEFail(grown(FLAGGED), stated) - logEFail(tally.cells, stated)) +
          (1 - atMost) * Math.exp(logEFail(grown(CLEAN), stated) - logEFail(tally.cells, stated));
        expect(fail).toBeLessThanOrEqual(1 + 1e-9);
        const atLeast = stated.mustCatch + (1 - stated.mustCatch) * part;
        const pass =
          atLeast * Math.exp(logEPass(grown(FLAGGED), stated) - logEPass(tally.cells, stated)) +
          (1 - atLeast) * Math.exp(logEPass(grown(CLEAN), stated) - logEPass(tally.cells, stated));
        expect(pass).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });

  it('never yield NaN, and bounds agree with decisions', () => {
    fc.assert(
      fc.property(outcomes, anyLimits, fc.integer({ min: 1, max: 40 }), (stream, stated, conditions) => {
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
      fc.property(outcomes, anyLimits, (stream, stated) => {
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
        anyLimits,
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
