import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../src/digest.ts';
import { copies, mergedCopies } from '../../src/mine/rows/copies.ts';

const keyOf = (number: number) => sha256(`${number}`);
/** Numbers of which low ones are frequent. */
const stream = fc.array(fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 100_000 })), {
  maxLength: 400,
});
const timesOf = (numbers: readonly number[], number: number) =>
  numbers.filter((one) => one === number).length;

describe('copies', () => {
  it('are counted exactly where the table holds them all, in one stream as in parts of it', () => {
    fc.assert(
      fc.property(stream, fc.integer({ min: 0, max: 400 }), (numbers, cut) => {
        const [one, first, second] = [copies(), copies(), copies()];
        for (const number of numbers) one.add(keyOf(number));
        for (const number of numbers.slice(0, cut)) first.add(keyOf(number));
        for (const number of numbers.slice(cut)) second.add(keyOf(number));
        const both = mergedCopies([first, second]);
        for (const number of new Set(numbers)) {
          expect(one.of(keyOf(number))).toBe(timesOf(numbers, number));
          expect(both.of(keyOf(number))).toBe(timesOf(numbers, number));
        }
        expect([...both.entries()].length).toBe(new Set(numbers).size);
        expect(one.missed + both.missed).toBe(0);
      }),
    );
  });

  it('are never counted too high, and too low by no more than is said, where the table is too small', () => {
    const places = 32;
    fc.assert(
      fc.property(stream, (numbers) => {
        const counts = copies(places);
        for (const number of numbers) counts.add(keyOf(number));
        expect(counts.missed).toBeLessThanOrEqual(numbers.length / (places / 4 + 1));
        for (const number of new Set(numbers)) {
          const [told, real] = [counts.of(keyOf(number)), timesOf(numbers, number)];
          expect(told).toBeLessThanOrEqual(real);
          expect(told).toBeGreaterThanOrEqual(real - counts.missed);
        }
      }),
    );
  });
});
