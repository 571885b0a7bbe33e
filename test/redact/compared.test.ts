import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ordinaryTexts, plantedTexts } from '../../bench/redactor/planted.ts';
import { comparedText } from '../../src/redact/compared.ts';
import { mayHoldData } from '../../src/redact/hint.ts';
import { redacted, redactedText } from '../../src/redact/redact.ts';

const PLANTED = plantedTexts(600, 11).map(({ text }) => text);
const SHORTEST = [
  'a@b.de',
  'a%40b.de',
  'a&#64;b.de',
  'a\\u0040b.de',
  '1.1.1.1',
  'fe80::1',
  '01 110',
  '078-05-1120',
  'DE89370400440532013000',
  '\uff41\uff20b.de',
  '\u0660\u0661 \u0661\u0661\u0660',
  'AKIAIOSFODNN7EXAMPLE',
  'xoxb-abcdefghij',
  'xapp-1-abcdefghij',
  'sk-abcdefghijklmnopqrst',
];
const pieces = fc.array(
  fc.oneof(
    fc.constantFrom(...PLANTED, ...SHORTEST, '[EMAIL_3]', '[IBAN_12]', '030 1234567', '2026-11-30', '+49'),
    fc.stringMatching(/^[a-zA-Z0-9 ,.()[\]_@+-]{0,20}$/),
  ),
  { maxLength: 5 },
);
const text = fc.tuple(pieces, fc.constantFrom('', ' ', '\n', ', ')).map(([some, by]) => some.join(by));

describe('a text as it is compared', () => {
  it('is the same whether an import or a mining has redacted it before, whatever stood before it', () => {
    fc.assert(
      fc.property(text, text, (before, one) => {
        const imported = redacted([
          { role: 'user', content: before },
          { role: 'user', content: one },
        ]).messages[1]?.content;
        expect(comparedText(imported ?? '')).toBe(comparedText(one));
        expect(comparedText(comparedText(one))).toBe(comparedText(one));
      }),
      { numRuns: 400 },
    );
  });

  it('has one placeholder for all values of a kind', () => {
    expect(comparedText('From a@b.de to [EMAIL_7], DE89 3704 0044 0532 0130 00 and +49 30 1234567.')).toBe(
      'From [EMAIL_1] to [EMAIL_1], [IBAN_1] and [PHONE_1].',
    );
    expect(comparedText('Arr[1] of [NAME_2] is 12.')).toBe('Arr[1] of [NAME_2] is 12.');
    expect(comparedText('')).toBe('');
  });

  it('has lost a number that stood hidden behind another', () => {
    expect(comparedText('8.8.8.8 078-05-1120')).toBe('[IP_1] [SSN_1]');
  });
});

it('no text is passed over that holds something to replace', () => {
  const changed = (one: string) => redactedText(one) !== one;
  for (const one of [...PLANTED, ...SHORTEST]) expect(mayHoldData(one) || !changed(one), one).toBe(true);
  expect(PLANTED.filter(changed).length).toBeGreaterThan(500);
  fc.assert(
    fc.property(text, (one) => mayHoldData(one) || !changed(one)),
    { numRuns: 400 },
  );
  expect(ordinaryTexts(300, 5).some(({ text: one }) => !mayHoldData(one))).toBe(true);
});
