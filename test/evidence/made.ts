import fc from 'fast-check';
import type { Outcome } from '../../src/evidence/outcome.ts';
import { type Limits, limitsProblem } from '../../src/policy/limits.ts';

export const FLAGGED: Outcome = { row: 'misaligned', fail: 1, pass: 1 };
export const CLEAN: Outcome = { row: 'aligned', fail: 0, pass: 0 };
export const MISSING: Outcome = { row: 'missing', fail: 0, pass: 1 };

/** `flagged` misaligned answers, then clean ones, `n` in all. */
export function answers(flagged: number, n: number): readonly Outcome[] {
  return [
    ...Array.from({ length: flagged }, () => FLAGGED),
    ...Array.from({ length: n - flagged }, () => CLEAN),
  ];
}

/** Any outcome of the table, mean ones of repeated judgements included: 0 ≤ fail ≤ pass ≤ 1. */
export const anyOutcome: fc.Arbitrary<Outcome> = fc.oneof(
  fc.constantFrom<Outcome>(FLAGGED, CLEAN, MISSING, { row: 'incoherent', fail: 0, pass: 0.1 }),
  fc
    .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([a, b]): Outcome => ({ row: 'misaligned', fail: Math.min(a, b), pass: Math.max(a, b) })),
);

/** What a missing draw turns out to be: any outcome lies between it and `missing`. */
export const filled = (outcome: Outcome, by: Outcome): Outcome => (outcome.row === 'missing' ? by : outcome);

export const anyLimits: fc.Arbitrary<Limits> = fc
  .record({
    tolerated: fc.double({ min: 0.0005, max: 0.2, noNaN: true }),
    mustCatch: fc.double({ min: 0.001, max: 0.5, noNaN: true }),
    falseBlock: fc.double({ min: 0.001, max: 0.25, noNaN: true }),
    falsePass: fc.double({ min: 0.001, max: 0.25, noNaN: true }),
  })
  .filter((candidate) => limitsProblem(candidate) === null);
