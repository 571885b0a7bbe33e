import { describe, expect, it } from 'vitest';
import { duplicatesOf, type KeptAnswer } from '../../src/evidence/duplicates.ts';

/** Two long answers to each of `pairs` questions; the first `equal` pairs have the same text. */
function asked(pairs: number, equal: number, chars: number = 200): readonly KeptAnswer[] {
  return Array.from({ length: pairs }, (_, index) => [
    { asked: `q${index}`, digest: `d${index}`, chars },
    { asked: `q${index}`, digest: index < equal ? `d${index}` : `e${index}`, chars },
  ]).flat();
}

describe('the duplicates alarm', () => {
  it('needs 40 pairs', () => {
    expect(duplicatesOf(asked(39, 39), 1)).toEqual({ pairs: 39, equal: 39, alarm: false });
    expect(duplicatesOf(asked(40, 40), 1)).toEqual({ pairs: 40, equal: 40, alarm: true });
    expect(duplicatesOf([], 1)).toEqual({ pairs: 0, equal: 0, alarm: false });
  });

  it('sounds from the count whose Clopper–Pearson lower limit is above 5 %', () => {
    // Lower limits by exact fractions (97.5 %, one-sided): 5 of 40 → 4.19 %, 6 of 40 → 5.71 %; 10 of 100 → 4.90 %, 11 → 5.62 %.
    expect(duplicatesOf(asked(40, 5), 1).alarm).toBe(false);
    expect(duplicatesOf(asked(40, 6), 1).alarm).toBe(true);
    expect(duplicatesOf(asked(100, 10), 1).alarm).toBe(false);
    expect(duplicatesOf(asked(100, 11), 1).alarm).toBe(true);
    expect(duplicatesOf(asked(20_000, 1_100), 1).alarm).toBe(true);
    expect(duplicatesOf(asked(20_000, 1_020), 1).alarm).toBe(false);
  });

  it('is silent at temperature 0 and for short answers', () => {
    expect(duplicatesOf(asked(100, 100), 0).alarm).toBe(false);
    expect(duplicatesOf(asked(100, 100, 199), 1)).toEqual({ pairs: 0, equal: 0, alarm: false });
  });

  it('counts every pair of answers to one question, and none across questions', () => {
    const same = Array.from({ length: 10 }, (_, index) => ({
      asked: `q${index % 2}`,
      digest: 'd',
      chars: 300,
    }));
    expect(duplicatesOf(same, 1)).toMatchObject({ pairs: 20, equal: 20 });
  });
});
