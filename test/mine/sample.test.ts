import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowOf } from '../../src/mine/rows/row.ts';
import { sampler } from '../../src/mine/rows/sample.ts';
import { exchange } from './rows.ts';

const rowsOf = (texts: readonly string[]) =>
  texts.map((text, index) =>
    rowOf({ place: { file: 'a', row: index + 1 }, messages: exchange(null, text, 'ok') }),
  );
const taken = (texts: readonly string[], most: number) => {
  const one = sampler('s', most);
  for (const row of rowsOf(texts)) one.add(row);
  return one.sample();
};

describe('the sample', () => {
  it('is the same for any order, and counts every copy of a row that is in it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 200 }),
        fc.integer({ min: 1, max: 20 }),
        (numbers, most) => {
          const texts = numbers.map((number) => `question ${number}`);
          const { rows, whole } = taken(texts, most);
          const plain = (sample: typeof rows) => sample.map(({ user, copies }) => [user, copies]);
          expect(plain(taken([...texts].reverse(), most).rows)).toEqual(plain(rows));
          for (const { user, copies } of rows)
            expect(copies).toBe(texts.filter((text) => text === user).length);
          expect(rows.length).toBe(Math.min(most, new Set(texts).size));
          if (whole) expect(rows.reduce((sum, { copies }) => sum + copies, 0)).toBe(texts.length);
        },
      ),
    );
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
