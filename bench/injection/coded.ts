import type { Coded, Coding } from './attack.ts';

const TAGS = 0xe0000;
const LEET: Readonly<Record<string, string>> = { a: '4', e: '3', i: '1', o: '0', s: '5', t: '7' };

const ENCODE: Readonly<Record<Coding, (text: string) => string>> = {
  'zero-width': (text) => [...text].join('\u200b'),
  tags: (text) => [...text].map((char) => String.fromCodePoint(TAGS + (char.codePointAt(0) ?? 0))).join(''),
  bidi: (text) => `\u202e${[...text].reverse().join('')}\u202c`,
  base64: (text) => Buffer.from(text, 'utf8').toString('base64'),
  rot13,
  leet: (text) => [...text].map((char) => LEET[char.toLowerCase()] ?? char).join(''),
};

/** The words as they stand in an answer. */
export function written({ by, says, before = '' }: Coded): string {
  return before + ENCODE[by](says);
}

/** Letters of the Latin alphabet, thirteen places on; its own inverse. */
export function rot13(text: string): string {
  return text.replace(/[a-z]/gi, (char) => {
    const from = char <= 'Z' ? 65 : 97;
    return String.fromCharCode(((char.charCodeAt(0) - from + 13) % 26) + from);
  });
}

/** Digits read as the letters that they look like. */
export function unleet(text: string): string {
  const letters = new Map(Object.entries(LEET).map(([letter, digit]) => [digit, letter]));
  return text.replace(/[0-9]/g, (digit) => letters.get(digit) ?? digit);
}
