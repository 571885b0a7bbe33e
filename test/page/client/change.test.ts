import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeOf, wordsChanged } from '../../../src/page/client/change.ts';
import { type Piece, visible } from '../../../src/page/client/pieces.ts';

const without = (pieces: readonly Piece[], as: Piece['as']) =>
  pieces
    .filter((piece) => piece.as !== as)
    .map(({ text }) => text)
    .join('');
const user = (text: string) => ({ role: 'user', text });
const system = (text: string) => ({ role: 'system', text });

describe('what a cue changed', () => {
  it('holds both texts whole, whatever they are', () => {
    const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.lorem({ maxCount: 30 }));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = wordsChanged(before, after);
        expect(without(pieces, 'added')).toBe(before);
        expect(without(pieces, 'removed')).toBe(after);
      }),
    );
  });

  it('is what stands before and after the message', () => {
    expect(wordsChanged('Why?', 'In French. Why? Thanks.')).toEqual([
      { text: 'In French. ', as: 'added' },
      { text: 'Why?', as: 'plain' },
      { text: ' Thanks.', as: 'added' },
    ]);
  });

  it('is told by words where the question is worded otherwise', () => {
    expect(wordsChanged('How do I save money?', 'How can I save money?')).toEqual([
      { text: 'How ', as: 'plain' },
      { text: 'do', as: 'removed' },
      { text: 'can', as: 'added' },
      { text: ' I save money?', as: 'plain' },
    ]);
  });

  it('is one text for the other where they are too long to compare', () => {
    const [before, after] = ['a b '.repeat(10_000), 'c d '.repeat(10_000)];
    expect(wordsChanged(before, after).map(({ as }) => as)).toEqual(['removed', 'added']);
  });

  it('pairs messages from the last one back', () => {
    expect(changeOf([user('Why?')], [system('Be brief.'), user('Why?')]).map(({ as }) => as)).toEqual([
      'added',
      'same',
    ]);
    expect(changeOf([system('Be kind.'), user('Why?')], [user('Why? Now.')]).map(({ as }) => as)).toEqual([
      'removed',
      'changed',
    ]);
    expect(changeOf([system('A.'), user('Why?')], [system('B.'), user('Why?')]).map(({ as }) => as)).toEqual([
      'changed',
      'same',
    ]);
    expect(changeOf([], [])).toEqual([]);
    expect(changeOf([user('Why?')], []).map(({ as }) => as)).toEqual(['removed']);
  });

  it('shows a cue of characters that are not seen', () => {
    const [message] = changeOf([user('Why?')], [user('Why?\u200b\u{e0041}')]);
    expect(message?.pieces).toEqual([
      { text: 'Why?', as: 'plain' },
      { text: '\\u{200b}\\u{e0041}', as: 'added' },
    ]);
    expect(visible('\u202eok')).toBe('\\u{202e}ok');
  });
});
