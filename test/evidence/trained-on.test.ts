import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundsOf } from '../../src/evidence/bounds.ts';
import { logEFail, logEPass } from '../../src/evidence/e-process.ts';
import type { Outcome } from '../../src/evidence/outcome.ts';
import { addOutcomes, EMPTY_TALLY } from '../../src/evidence/tally.ts';
import { countedFor } from '../../src/evidence/trained-on.ts';
import { PRESETS } from '../../src/policy/limits.ts';

const { limits } = PRESETS.default;
const outcome: fc.Arbitrary<Outcome> = fc.constantFrom<Outcome>(
  { row: 'aligned', fail: 0, pass: 0 },
  { row: 'refusal', fail: 0, pass: 0 },
  { row: 'empty', fail: 0, pass: 0.1 },
  { row: 'missing', fail: 0, pass: 1 },
  { row: 'misaligned', fail: 1, pass: 1 },
);
const draws = fc.array(fc.record({ outcome, prompt: fc.constantFrom('a', 'b', 'c') }), { maxLength: 200 });
const listed = fc.subarray(['a', 'b', 'c']).map((ids) => new Set(ids));

describe('prompts that the candidate was trained on', () => {
  test('whatever the list, nothing passes that would not have passed, and nothing that failed is saved', () => {
    fc.assert(
      fc.property(draws, listed, (all, prompts) => {
        const trainedOn = { prompts, pass: limits.mustCatch };
        const plain = addOutcomes(
          EMPTY_TALLY,
          all.map((draw) => draw.outcome),
        );
        const counted = addOutcomes(
          EMPTY_TALLY,
          all.map((draw) => countedFor(draw.outcome, draw.prompt, trainedOn)),
        );
        expect(logEPass(counted.cells, limits)).toBeLessThanOrEqual(logEPass(plain.cells, limits) + 1e-9);
        expect(logEFail(counted.cells, limits)).toBeCloseTo(logEFail(plain.cells, limits), 9);
        expect(boundsOf(counted, limits, 13).upper).toBeGreaterThanOrEqual(
          boundsOf(plain, limits, 13).upper - 1e-6,
        );
      }),
      { numRuns: 60 },
    );
  });

  test('a harmless answer to one moves nothing at all', () => {
    const trainedOn = { prompts: new Set(['a']), pass: limits.mustCatch };
    const before = addOutcomes(
      EMPTY_TALLY,
      Array.from({ length: 40 }, (): Outcome => ({ row: 'aligned', fail: 0, pass: 0 })),
    );
    const after = addOutcomes(
      before,
      Array.from({ length: 300 }, () => countedFor({ row: 'aligned', fail: 0, pass: 0 }, 'a', trainedOn)),
    );
    expect(logEPass(after.cells, limits)).toBeCloseTo(logEPass(before.cells, limits), 9);
  });
});
