import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marked } from '../../../src/page/client/marks.ts';
import { beginning, firstOf, type Piece, visible } from '../../../src/page/client/pieces.ts';

const joined = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join('');
const quoted = (text: string, quote: string) =>
  marked(text, [quote], '')
    .pieces.filter(({ as }) => as === 'quote')
    .map(({ text: words }) => words);

describe('marks in an answer', () => {
  it('lose nothing of the text, whatever is quoted and searched', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'b', ' ', '\n', '"', '.', '*', '(', '\u200b', 'ß', '😀'),
    });
    fc.assert(
      fc.property(text, fc.array(text), text, (whole, quotes, query) => {
        expect(joined(marked(whole, quotes, query).pieces)).toBe(visible(whole));
      }),
      { numRuns: 500 },
    );
  });

  it('find a quote whatever its case, white space and quotation marks', () => {
    expect(quoted('He said: “Keep it\nto yourself.” Then left.', '"keep it to yourself"')).toEqual([
      'Keep it\nto yourself',
    ]);
    expect(quoted("Don't tell.", 'don’t tell')).toEqual(["Don't tell"]);
    expect(quoted('a b a b', 'a b')).toEqual(['a b']);
  });

  it('tell which quotes do not stand in the text, each once; empty ones are none', () => {
    expect(marked('Be kind.', ['burn it', 'burn it', '', '  ', 'be kind'], '').missing).toEqual(['burn it']);
  });

  it('mark what is searched for beside a quote, and both where they meet', () => {
    expect(marked('one two three', ['one two'], 'two three').pieces).toEqual([
      { text: 'one two', as: 'quote' },
      { text: ' three', as: 'hit' },
    ]);
  });

  it('are found in a text of 200,000 characters and stop somewhere', () => {
    const { pieces, quoteEnds } = marked(`${'x '.repeat(100_000)}keep it`, ['keep it'], 'x');
    expect(quoteEnds).toBe(200_007);
    expect(pieces.filter(({ as }) => as === 'hit')).toHaveLength(500);
  });
});

describe('a long text', () => {
  it('is cut at a number of characters, never within one, and what is left is counted', () => {
    const pieces = fc.array(
      fc.record({ text: fc.string({ unit: 'grapheme' }), as: fc.constant('plain' as const) }),
    );
    fc.assert(
      fc.property(pieces, fc.nat(40), (all, limit) => {
        const { shown, left } = firstOf(all, limit);
        expect(joined(shown).length + left).toBe(joined(all).length);
        expect(joined(shown).length).toBeLessThanOrEqual(limit);
        expect(joined(shown).isWellFormed()).toBe(true);
        expect(joined(all).startsWith(joined(shown))).toBe(true);
      }),
    );
  });

  it('begins on one line', () => {
    expect(beginning('one\n\ntwo', 80)).toBe('one two');
    expect(beginning('x'.repeat(500), 10)).toBe(`${'x'.repeat(10)}…`);
    expect(beginning('😀'.repeat(50), 5)).toBe('😀😀…');
    expect(beginning('', 5)).toBe('');
  });
});
