import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ordinaryTexts, plantedTexts } from '../../bench/redactor/planted.ts';
import { personalDataIn, redacted } from '../../src/redact/redact.ts';

const user = (content: string) => ({ role: 'user' as const, content });
const clean = (...texts: readonly string[]) =>
  redacted(texts.map(user)).messages.map(({ content }) => content);

describe('personal data', () => {
  it('is found in at least 98 of 100 planted texts, in each kind in 95', () => {
    const texts = plantedTexts(600, 7);
    const missed = texts.filter(({ text, kind }) => !personalDataIn(text).some((one) => one.kind === kind));
    expect(missed.length).toBeLessThanOrEqual(texts.length * 0.02);
    for (const [, all] of Map.groupBy(missed, ({ kind }) => kind)) expect(all.length).toBeLessThanOrEqual(3);
  });

  it('goes whole: nothing of a planted value stays', () => {
    for (const { text, value, kind } of plantedTexts(600, 8)) {
      if (kind === 'PHONE' || !personalDataIn(text).some((one) => one.kind === kind)) continue;
      const [left = ''] = clean(text);
      expect(left).toContain(`[${kind}_1]`);
      expect(left).not.toContain(value.slice(-6));
      expect(left).not.toContain(value.slice(0, 6));
    }
  });

  it('is seen in at most 1 of 100 ordinary texts', () => {
    const texts = ordinaryTexts(600, 9);
    const wrong = texts.filter(({ text }) => personalDataIn(text).length > 0);
    expect(wrong.length).toBeLessThanOrEqual(6);
  });

  it.each([
    ['double width', 'ａｌｉｃｅ＠ｅｘａｍｐｌｅ．ｃｏｍ', '[EMAIL_1]'],
    ['a sign of double width', 'alice＠example.com', '[EMAIL_1]'],
    ['a character that nobody sees', 'al\u00adice\u200b@example\u{e0041}.com', '[EMAIL_1]'],
    ['letters of mathematics', '𝐚𝐥𝐢𝐜𝐞@example.com', '[EMAIL_1]'],
    ['dots', 'DE89.3704.0044.0532.0130.00', '[IBAN_1]'],
    ['digits of double width', 'DE８９ ３７０４ ００４４ ０５３２ ０１３０ ００', '[IBAN_1]'],
    ['digits of mathematics', '𝟒𝟏𝟏𝟏 𝟏𝟏𝟏𝟏 𝟏𝟏𝟏𝟏 𝟏𝟏𝟏𝟏', '[CARD_1]'],
    ['dots', '4111.1111.1111.1111', '[CARD_1]'],
    ['narrow spaces', '4111\u202f1111\u202f1111\u202f1111', '[CARD_1]'],
    ['hyphens that do not break', '4111\u20111111\u20111111\u20111111', '[CARD_1]'],
    ['joiners', '4111\u200d1111\u200d1111\u200d1111', '[CARD_1]'],
    ['thin spaces', '+49\u200930\u2009901820', '[PHONE_1]'],
    ['Arabic digits', '+٤٩ ٣٠ ٩٠١٨٢٠', '[PHONE_1]'],
    ['hyphens that do not break', '219\u201109\u20119999', '[SSN_1]'],
    ['digits of double width', '８.８.８.８', '[IP_1]'],
  ])('is found when it is written with %s: %s', (_what, written, placeholder) => {
    for (const [before, after] of [
      ['', ''],
      ['Ich heiße 😀\u200b Zoë, ', ' 👩\u200d💻 ok'],
    ])
      expect(clean(`${before}${written}${after}`)).toEqual([`${before}${placeholder}${after}`]);
  });

  it.each([
    ['a field of an address', 'https://x.example/?to=jane%40acme.com', 'https://x.example/?to=[EMAIL_1]'],
    ['percent encoding', 'iban=GB29%20NWBK%206016%201331%209268%2019&a=1', 'iban=[IBAN_1]&a=1'],
    ['percent encoding', '?card=4111%201111%201111%201111&a=1', '?card=[CARD_1]&a=1'],
    ['percent encoding', '?tel=%2B44%2020%207946%200958&a=1', '?tel=[PHONE_1]&a=1'],
    [
      'percent encoding twice',
      'r?u=https%3A%2F%2Fb.example%3Fe%3Djane%2540acme.com',
      'r?u=https%3A%2F%2Fb.example%3Fe%3D[EMAIL_1]',
    ],
    ['percent encoding of double width', '4111%E3%80%801111%E3%80%801111%E3%80%801111 ok', '[CARD_1] ok'],
    ['broken percent encoding beside it', '%ff%40 jane%40acme.com', '%ff%40 [EMAIL_1]'],
    ['entities', 'Write to jane.roe&#64;acme.com!', 'Write to [EMAIL_1]!'],
    ['the escapes of JSON', 'to "jane.roe\\u0040acme.com"', 'to "[EMAIL_1]"'],
    ['base64', 'data:text/plain,amFuZS5yb2VAYWNtZS5jb20gaXMgbWU= ok', 'data:text/plain,[EMAIL_1]= ok'],
  ])('is found in %s: %s', (_what, written, expected) => {
    expect(clean(written)).toEqual([expected]);
  });

  it('has one placeholder for one value, encoded or not', () => {
    expect(clean('kim%40example.com, kim@example.com')).toEqual(['[EMAIL_1], [EMAIL_1]']);
    for (const text of ['50%20 and 100%25 of a%E2%82%AC', 'Tom &#38; Jerry \\u00e9'])
      expect(clean(text)).toEqual([text]);
  });

  it('has one placeholder for one value, however it is written', () => {
    expect(clean('kim@example.com, ｋｉｍ＠example.com, kim\u200b@example.com')).toEqual([
      '[EMAIL_1], [EMAIL_1], [EMAIL_1]',
    ]);
  });

  it('leaves texts of other scripts as they are, and finds in them what it finds without them', () => {
    for (const text of [
      '価格は１２３円、電話は後で。',
      'm² – 2019–2021 — x⁵',
      'नमस्ते १२३',
      '👨\u200d👩\u200d👧 1️⃣',
    ])
      expect(clean(text)).toEqual([text]);
    expect(clean('電話：03-3210-1234', 'call me—(415) 555-2671')).toEqual([
      '電話：[PHONE_1]',
      'call me—[PHONE_2]',
    ]);
  });

  it.each([
    ['a wrong check digit', '4111 1111 1111 1112'],
    ['an account number with a wrong check digit', 'DE89 3704 0044 0532 0130 01'],
    ['an address that leads to nobody', '127.0.0.1 and ::1'],
    ['an area that is not issued', '666-12-3456'],
    ['a header that names no algorithm', 'eyJmb28iOjF9.eyJmb28iOjF9.abcdef'],
    ['a word for a key', 'sk-ip hf_ AKIA'],
  ])('is not %s', (_what, text) => {
    expect(clean(text)).toEqual([text]);
  });

  it.each([
    [
      'Mail jan@example.com, or JAN@example.com; not eva@example.org.',
      'Mail [EMAIL_1], or [EMAIL_1]; not [EMAIL_2].',
    ],
    ['4111-1111-1111-1111 is 4111111111111111', '[CARD_1] is [CARD_1]'],
    ['DE89 3704 0044 0532 0130 00 is my IBAN', '[IBAN_1] is my IBAN'],
    ['[EMAIL_3] wrote to eva@example.org', '[EMAIL_3] wrote to [EMAIL_4]'],
    ['(030) 2345678 and +49 30 2345678', '[PHONE_1] and [PHONE_1]'],
  ])('has one placeholder a value: %s', (text, expected) => {
    expect(clean(text)).toEqual([expected]);
  });

  it('keeps its placeholder over the messages of a conversation, and starts anew with the next', () => {
    expect(clean('I am jan@example.com.', 'Is jan@example.com right?')).toEqual([
      'I am [EMAIL_1].',
      'Is [EMAIL_1] right?',
    ]);
    expect(clean('I am eva@example.com.')).toEqual(['I am [EMAIL_1].']);
  });

  it('is gone after one pass, whatever stands around it, and other text stays', () => {
    const value = fc.constantFrom('jan@example.com', '4111111111111111', '212-555-0187', '46.1.2.3');
    const words = fc.string({ unit: fc.constantFrom('a', ' ', '.', 'é', '日', ',', '\n') });
    fc.assert(
      fc.property(fc.array(fc.tuple(words, value)), words, (pairs, end) => {
        const text = `${pairs.map(([before, one]) => `${before} ${one} `).join('')}${end}`;
        const [once = ''] = clean(text);
        expect(clean(once)).toEqual([once]);
        expect(clean(end)).toEqual([end]);
      }),
    );
  });
});
