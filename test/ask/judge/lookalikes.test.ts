import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eyeForm } from '../../../src/ask/judge/lookalikes.ts';

const char = fc.oneof(
  fc.constantFrom('a', ' ', '\n', 'é', 'е', 'ﬁ', '\u200b', '\u0301', '👍', '\ud800', '㎏', '\udc00', '漢'),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
);

describe('the form that the eye reads', () => {
  it('reads each character by itself, and knows where it stands', () => {
    fc.assert(
      fc.property(fc.array(char, { maxLength: 30 }), (chars) => {
        const text = chars.join('');
        const read: string[] = [];
        const places: number[] = [];
        let at = 0;
        for (const one of text) {
          const alone = eyeForm(one).text;
          read.push(alone);
          for (let unit = 0; unit < alone.length; unit += 1) places.push(at);
          at += one.length;
        }
        const form = eyeForm(text);
        expect(form.text).toBe(read.join(''));
        expect(Array.from(form.text, (_, index) => form.at(index))).toEqual(
          Array.from(form.text, (_, index) => places[index]),
        );
        expect(form.at(form.text.length)).toBe(text.length);
      }),
    );
  });
});
