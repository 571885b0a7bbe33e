import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { duplicateFilter, estimatedJaccard, signatureOf } from '../../src/similarity/min-hash.ts';
import { jaccard, nearDuplicates, shinglesOf } from '../../src/similarity/near-duplicates.ts';

const VOCABULARY = ['refund', 'invoice', 'the', 'my', 'please', 'late', '注文', '返金', 'order', 'again'];
const text = fc
  .array(fc.constantFrom(...VOCABULARY), { minLength: 1, maxLength: 14 })
  .map((words) => words.join(' '));
const texts = fc.array(text, { maxLength: 12 });

/** Every pair compared, links followed: what the prefix filter has to come to. */
function groupsByAllPairs(all: readonly string[], threshold: number): readonly (readonly number[])[] {
  const group = all.map((_, index) => index);
  for (let changed = true; changed; ) {
    changed = false;
    for (const [a, one] of all.entries())
      for (const [b, other] of all.entries()) {
        const [ofA, ofB] = [group[a] ?? 0, group[b] ?? 0];
        if (ofA >= ofB || jaccard(shinglesOf(one), shinglesOf(other)) < threshold) continue;
        group[b] = ofA;
        changed = true;
      }
  }
  const members = Map.groupBy(group.entries(), ([, root]) => root);
  return [...members.values()].map((of) => of.map(([index]) => index)).filter(({ length }) => length > 1);
}

describe('near-duplicates', () => {
  test('a word changed in a long text leaves it one, another question of the same form does not', () => {
    const long =
      'Hello, I was charged twice for order 4471 last Tuesday and would like to know when the second payment will be returned to my card, since I wrote to you three times already and nobody answered';
    const all = [
      long,
      'What is your policy on returning shoes that were worn?',
      long.replace('Tuesday', 'Friday').toUpperCase(),
      'What is your policy on returning shirts that were torn?',
    ];
    expect(nearDuplicates(all)).toEqual([[0, 2]]);
  });

  test('works where a language has no spaces', () => {
    const long =
      '先週の火曜日に注文番号四四七一の代金が二重に請求されました。返金はいつになりますか教えてください。';
    expect(nearDuplicates([long, long.replace('火', '金'), '靴の返品はできますか。'])).toEqual([[0, 1]]);
  });

  test('are exactly what comparing every pair finds', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(0.2, 0.5, 0.8, 1), (all, threshold) => {
        expect(nearDuplicates(all, threshold)).toEqual(groupsByAllPairs(all, threshold));
      }),
    );
  });

  test('identical texts are always together, whatever the threshold', () => {
    fc.assert(
      fc.property(texts, text, fc.double({ min: 0.01, max: 1, noNaN: true }), (all, twice, threshold) => {
        const groups = nearDuplicates([twice, ...all, twice], threshold);
        expect(groups.some((group) => group.includes(0) && group.includes(all.length + 1))).toBe(true);
      }),
    );
  });

  test('which texts are together does not depend on their order', () => {
    const asTexts = (all: readonly string[]) =>
      nearDuplicates(all, 0.5)
        .map((group) => group.map((index) => all[index]).sort())
        .sort();
    fc.assert(
      fc.property(
        texts.chain((all) =>
          fc.tuple(
            fc.constant(all),
            fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }),
          ),
        ),
        ([all, shuffled]) => {
          expect(asTexts(shuffled)).toEqual(asTexts(all));
        },
      ),
    );
  });

  test('texts without letters are compared by what they are', () => {
    expect(nearDuplicates(['???', '!!!', '???', '', ''])).toEqual([
      [0, 2],
      [3, 4],
    ]);
  });

  test('a thousand copies of one text are no thousand times the work', () => {
    const copies = Array.from({ length: 5000 }, () => 'where is my order and when will it come');
    expect(nearDuplicates(copies)).toHaveLength(1);
  });
});

describe('signatures', () => {
  test('estimate the index without bias and within what theory says', () => {
    const size = 60;
    const errors = Array.from({ length: 300 }, (_, run) => {
      const shared = run % (size + 1);
      const set = (from: number) => new Set(Array.from({ length: size }, (_, at) => run * 997 + from + at));
      const [a, b] = [set(0), set(size - shared)];
      return estimatedJaccard(signatureOf(a), signatureOf(b)) - jaccard(a, b);
    });
    const mean = errors.reduce((sum, error) => sum + error, 0) / errors.length;
    // Standard deviation at most 0.05 each: the mean of 300 stays within four of its own, each within five.
    expect(Math.abs(mean)).toBeLessThan((4 * 0.05) / Math.sqrt(errors.length));
    expect(Math.max(...errors.map(Math.abs))).toBeLessThan(0.25);
  });
});

describe('a stream of texts', () => {
  const words = (seed: number) => Array.from({ length: 40 }, (_, at) => `w${seed * 40 + at}`);

  test('the same and the nearly same are found, by the number of the first', () => {
    const filter = duplicateFilter();
    const found = Array.from({ length: 2000 }, (_, at) => filter.earlier(words(at % 1000).join(' ')));
    expect(found.slice(0, 1000).every((one) => one === null)).toBe(true);
    expect(found.slice(1000)).toEqual(Array.from({ length: 1000 }, (_, at) => at));
    const changed = words(5).with(39, 'other').join(' ');
    expect(filter.earlier(changed)).toBe(5);
  });

  test('what it has no room for it forgets, and says so', () => {
    const filter = duplicateFilter(0.8, 100);
    for (let at = 0; at < 150; at += 1) filter.earlier(words(at).join(' '));
    expect(filter.forgotten).toBe(50);
    expect(filter.earlier(words(149).join(' '))).toBe(149);
    expect(filter.earlier(words(0).join(' '))).toBe(null);
  });
});
