import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawWithReplacement } from '../../src/corpus/draw.ts';
import { uniform, weighted } from './made.ts';

/**
 * The rule of the statistics, section 3, written down again: for k = 0, 1, … u = the first 8 bytes, big-endian,
 * of HMAC-SHA-256(seed, "{i}:{k}"); the first u < 2^64 − (2^64 mod W); u mod W in cumulative order of weights.
 */
function byTheRule(seed: Buffer, weights: readonly number[], index: number): number {
  const W = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
  for (let k = 0; ; k += 1) {
    const hex = createHmac('sha256', seed).update(`${index}:${k}`).digest('hex').slice(0, 16);
    const u = BigInt(`0x${hex}`);
    if (u >= 2n ** 64n - (2n ** 64n % W)) continue;
    let upTo = 0n;
    for (const [at, weight] of weights.entries()) {
      upTo += BigInt(weight);
      if (u % W < upTo) return at;
    }
  }
}

function chiSquare(counts: readonly number[], expected: readonly number[]): number {
  return counts.reduce((sum, count, at) => sum + (count - (expected[at] ?? 0)) ** 2 / (expected[at] ?? 0), 0);
}

describe('drawing with replacement', () => {
  it('agrees with an independent computation, for any weights, seeds and indexes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 30 }),
        fc.uint8Array({ minLength: 1, maxLength: 64 }),
        fc.integer({ min: 1, max: 1_000_000 }),
        (weights, seed, index) => {
          const drawn = drawWithReplacement(seed, weighted(weights))(index);
          expect(drawn.id).toBe(weighted(weights)[byTheRule(Buffer.from(seed), weights, index)]?.id);
        },
      ),
      { numRuns: 300, seed: 11 },
    );
  });

  it('throws away what would favour the first prompts: a quarter of all numbers when W is 3/4 of 2^64', () => {
    const weights = [2 ** 62, 2 ** 62, 2 ** 62];
    const prompts = uniform(3).map((prompt) => ({ ...prompt, weight: 2 ** 62 }));
    const draw = drawWithReplacement(Buffer.from('fair'), prompts);
    const indexes = Array.from({ length: 400 }, (_, at) => at + 1);
    const ruled = indexes.map((index) => `a00${byTheRule(Buffer.from('fair'), weights, index)}`);
    expect(indexes.map((index) => draw(index).id)).toEqual(ruled);
  });

  it('is fixed for all time: draws 1 to 12 of ten prompts under the seed "demo"', () => {
    const draw = drawWithReplacement(Buffer.from('demo'), uniform(10));
    const drawn = Array.from({ length: 12 }, (_, at) => draw(at + 1).id);
    const ruled = Array.from({ length: 12 }, (_, at) =>
      byTheRule(
        Buffer.from('demo'),
        uniform(10).map(() => 1),
        at + 1,
      ),
    );
    expect(drawn).toEqual(ruled.map((at) => `a00${at}`));
    expect(drawn).toMatchInlineSnapshot(`
      [
        "a000",
        "a006",
        "a004",
        "a001",
        "a000",
        "a000",
        "a006",
        "a001",
        "a000",
        "a008",
        "a003",
        "a002",
      ]
    `);
  });

  // 99.9 % limits of chi-square with 12, 4 and 36 degrees of freedom; the seeds are fixed, so that nothing is left to chance.
  it.each(['one', 'two', 'three', 'four'])('favours no prompt, under the seed %s', (seed) => {
    const prompts = uniform(13);
    const draw = drawWithReplacement(Buffer.from(seed), prompts);
    const counts = prompts.map(() => 0);
    for (let index = 1; index <= 13_000; index += 1) {
      const at = Number(draw(index).id.slice(1));
      counts[at] = (counts[at] ?? 0) + 1;
    }
    expect(
      chiSquare(
        counts,
        counts.map(() => 1000),
      ),
    ).toBeLessThan(32.91);
  });

  it.each(['one', 'two', 'three', 'four'])('draws in proportion to weights, under the seed %s', (seed) => {
    const weights = [1, 2, 3, 4, 10];
    const draw = drawWithReplacement(Buffer.from(seed), weighted(weights));
    const counts = weights.map(() => 0);
    for (let index = 1; index <= 20_000; index += 1) {
      const at = Number(draw(index).id.slice(1));
      counts[at] = (counts[at] ?? 0) + 1;
    }
    expect(
      chiSquare(
        counts,
        weights.map((weight) => weight * 1000),
      ),
    ).toBeLessThan(18.47);
  });

  it('draws one after the other independently', () => {
    const draw = drawWithReplacement(Buffer.from('pairs'), uniform(7));
    const counts = Array.from({ length: 49 }, () => 0);
    for (let index = 1; index <= 49_000; index += 1) {
      const pair = Number(draw(2 * index - 1).id.slice(1)) * 7 + Number(draw(2 * index).id.slice(1));
      counts[pair] = (counts[pair] ?? 0) + 1;
    }
    expect(
      chiSquare(
        counts,
        counts.map(() => 1000),
      ),
    ).toBeLessThan(84.04);
  });

  it('gives the same draw whatever was drawn before', () => {
    const prompts = uniform(40);
    const [forwards, backwards] = [0, 1].map(() => drawWithReplacement(Buffer.from('order'), prompts));
    const indexes = Array.from({ length: 100 }, (_, at) => at + 1);
    const reversed = [...indexes].reverse().map((index) => backwards?.(index).id);
    expect(indexes.map((index) => forwards?.(index).id)).toEqual(reversed.reverse());
  });
});
