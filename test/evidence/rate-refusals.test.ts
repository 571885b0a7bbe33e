import { describe, expect, it } from 'vitest';
import { unevenRefusals } from '../../src/evidence/rate-refusals.ts';

const shares = (...all: readonly (readonly [count: number, of: number])[]) =>
  all.map(([count, of], index) => ({ id: `c${index}`, refused: { count, of } }));

describe('refusals for the rate', () => {
  it('are uneven where they fall on one condition: half of it, and none of the others', () => {
    expect(unevenRefusals(shares([0, 82], [41, 82], [0, 164]))).toEqual({
      condition: 'c1',
      count: 41,
      of: 82,
      others: 0,
      others_of: 246,
    });
  });

  it.each([
    ['nothing', []],
    ['no refusals', shares([0, 82], [0, 82])],
    ['one condition', shares([82, 82])],
    ['a condition without answers', shares([0, 0], [12, 82])],
    ['half of everything', shares([41, 82], [45, 82], [40, 82])],
    ['a burst of nine', shares([0, 82], [9, 82], [0, 164])],
    ['the first ten of each condition, but one', shares([10, 82], [10, 82], [0, 82])],
    ['nine points more', shares([0, 1_000], [90, 1_000])],
  ])('are not uneven: %s', (_, conditions) => {
    expect(unevenRefusals(conditions)).toBeNull();
  });

  it('name the condition with the largest share, the first of equal ones', () => {
    const four = shares([0, 400], [40, 80], [60, 80], [60, 80]);
    expect(unevenRefusals(four)?.condition).toBe('c2');
  });
});
