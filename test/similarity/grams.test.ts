import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  characterGrams,
  foldedText,
  hash32,
  wordGramHashes,
  wordGrams,
  wordsOf,
} from '../../src/similarity/grams.ts';

describe('what a text is compared by', () => {
  test('case, width, ligatures and white space are folded', () => {
    expect(foldedText('  Ｓtraße\n\tﬁne ')).toBe('strasse fine');
    expect(wordsOf("Don’t—they're (40%) DONE!")).toEqual(["don't", "they're", '40', 'done']);
  });

  test('in scripts without spaces each character is a word, beside words of other scripts', () => {
    expect(wordsOf('東京でラーメンを3杯、OpenAIで')).toEqual([
      ...['東', '京', 'で', 'ラ', 'ー', 'メ', 'ン', 'を', '3', '杯', 'openai', 'で'],
    ]);
    expect(wordsOf('退款政策是什么？')).toHaveLength(7);
    expect(wordsOf('환불 정책')).toEqual(['환불', '정책']);
    expect(wordsOf('สวัสดี')).toHaveLength(4);
  });

  test('punctuation alone has no words', () => {
    expect(wordsOf(' … ?! ')).toEqual([]);
    expect(wordGrams([], 3)).toEqual([]);
    expect(characterGrams('', 3)).toEqual([]);
  });

  test('characters outside the basic plane stay whole', () => {
    expect(characterGrams('a😀b', 2)).toEqual(['a😀', '😀b']);
  });
});

describe('grams', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'cc', '東'), { maxLength: 12 });

  test('there are as many as places to begin, and at least one of anything', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 5 }), (some, size) => {
        const expected = some.length === 0 ? 0 : Math.max(1, some.length - size + 1);
        expect(wordGrams(some, size)).toHaveLength(expected);
        expect(wordGramHashes(some, size)).toHaveLength(expected);
      }),
    );
  });

  test('hashes tell the same grams apart as their texts do', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 5 }), (some, size) => {
        expect(new Set(wordGramHashes(some, size)).size).toBe(new Set(wordGrams(some, size)).size);
      }),
    );
  });
});

describe('the hash', () => {
  test('is the same on every machine', () => {
    expect(hash32('')).toBe(hash32(''));
    expect(['', 'cue', '東京'].map((text) => hash32(text))).toMatchInlineSnapshot(`
      [
        2872998923,
        1106672642,
        745305631,
      ]
    `);
  });

  test('spreads over its low bits', () => {
    const buckets = new Array<number>(64).fill(0);
    for (let at = 0; at < 64_000; at += 1) {
      const bucket = hash32(`word ${at}`) % 64;
      buckets[bucket] = (buckets[bucket] ?? 0) + 1;
    }
    // Six standard deviations of Bin(64,000, 1/64): 186.
    for (const count of buckets) expect(Math.abs(count - 1000)).toBeLessThan(186);
  });
});
