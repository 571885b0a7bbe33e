import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowOf } from '../../src/mine/rows/row.ts';
import { merged, type Sample, sampleOf, sampler } from '../../src/mine/rows/sample.ts';
import { exchange } from './rows.ts';

const rowAt = (text: string, index: number) =>
  rowOf({ place: { file: 'a', row: index + 1 }, messages: exchange(null, text, 'ok') });
const samplerOf = (texts: readonly string[], most: number) => {
  const one = sampler('s', most);
  for (const [index, text] of texts.entries()) one.add(rowAt(text, index));
  return one;
};
const taken = (texts: readonly string[], most: number) => samplerOf(texts, most).sample();
const plain = ({ rows }: Sample) => rows.map(({ user, weight }) => [user, weight]);
const timesOf = (texts: readonly string[], text: string) => texts.filter((one) => one === text).length;
/** Questions of which low numbers are frequent. */
const questions = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 60 })), { maxLength: 300 })
  .map((numbers) => numbers.map((number) => `question ${number}`));
const size = fc.integer({ min: 1, max: 20 });

describe('the sample', () => {
  it('is the same for any order, holds as many distinct rows as it may, and every frequent one', () => {
    fc.assert(
      fc.property(questions, size, (texts, most) => {
        const sample = taken(texts, most);
        expect(plain(taken([...texts].reverse(), most))).toEqual(plain(sample));
        const distinct = new Set(texts);
        expect(sample.rows.length).toBeGreaterThanOrEqual(Math.min(most, distinct.size));
        expect(sample.whole).toBe(distinct.size <= most);
        const held = new Set(sample.rows.map(({ user }) => user));
        for (const text of distinct)
          if (timesOf(texts, text) * most >= texts.length) expect(held).toContain(text);
        if (!sample.whole) return;
        for (const { user, weight } of sample.rows) expect(weight).toBe(timesOf(texts, user));
      }),
    );
  });

  it('of parts of the data is that of all of it, however it is split', () => {
    fc.assert(
      fc.property(
        questions,
        size,
        fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 300 }),
        (texts, most, part) => {
          const parts = [0, 1, 2, 3].map((number) =>
            samplerOf(
              texts.filter((_, index) => part[index] === number),
              most,
            ).summary(),
          );
          const [one, two, ...others] = parts;
          if (one === undefined || two === undefined) throw new Error('no parts');
          const whole = taken(texts, most);
          expect(plain(sampleOf(merged(parts, most), most))).toEqual(plain(whole));
          expect(plain(sampleOf(merged([merged([two, one], most), ...others], most), most))).toEqual(
            plain(whole),
          );
        },
      ),
    );
  });

  it('has the counts of the data in the mean', () => {
    const texts = Array.from({ length: 1_500 }, (_, index) => `question ${index < 300 ? index % 12 : index}`);
    const shares = Array.from({ length: 30 }, (_, seed) => {
      const one = sampler(`${seed}`, 100);
      for (const [index, text] of texts.entries()) one.add(rowAt(text, index));
      const { rows } = one.sample();
      const all = rows.reduce((sum, { weight }) => sum + weight, 0);
      const few = rows.filter(({ user }) => Number(user.slice('question '.length)) < 12);
      expect(few.length).toBe(12);
      return { all, few: few.reduce((sum, { weight }) => sum + weight, 0) };
    });
    const mean = (of: 'all' | 'few') => shares.reduce((sum, share) => sum + share[of], 0) / shares.length;
    expect(mean('few')).toBe(300);
    // 30 samples of 100: a standard error of some 20 rows.
    expect(Math.abs(mean('all') - 1_500)).toBeLessThan(80);
  });

  it('cuts long turns, and of many turns hides none', () => {
    const long = rowOf({
      place: { file: 'a', row: 1 },
      messages: exchange('s'.repeat(1e6), 'u'.repeat(1e6), 'a'.repeat(1e6)),
    });
    expect(JSON.stringify(long).length).toBeLessThan(25_000);
    const turns = [
      { role: 'user', content: 'x'.repeat(1e5) },
      { role: 'user', content: 'the last one' },
    ] as const;
    expect(rowOf({ place: { file: 'a', row: 1 }, messages: turns }).user).toContain('the last one');
  });
});
