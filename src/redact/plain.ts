import { type Plain, rewritten } from './rewritten.ts';

/** Nobody sees them: they part a number for a program alone. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}|[\u{e0000}-\u{e007f}]/u;
/** Hyphens, and the dashes that stand for them in numbers. Longer dashes stand between words. */
const HYPHEN = /[\u2010-\u2013\u2212\ufe63\uff0d]/;
/** Letters, digits and the signs of addresses of double width, and those of mathematics. Other signs part sentences. */
const SAME_AS_ASCII = /[\uff0b\uff0e\uff10-\uff19\uff20-\uff3a\uff3f\uff41-\uff5a]|[\u{1d400}-\u{1d7ff}]/u;

/**
 * Text in which digits of every script are those of ASCII, letters of double width are plain, every space and hyphen is
 * the usual one, and nothing stands that nobody sees. Texts of ASCII are as they are.
 */
export function plainOf(text: string): Plain {
  return rewritten(text, /\P{ASCII}/gu, asciiOf);
}

function asciiOf(character: string): string {
  if (UNSEEN.test(character)) return '';
  if (/\p{Zs}/u.test(character)) return ' ';
  if (HYPHEN.test(character)) return '-';
  if (SAME_AS_ASCII.test(character)) {
    const same = character.normalize('NFKC');
    return /^\p{ASCII}$/u.test(same) ? same : character;
  }
  return /\p{Nd}/u.test(character) ? digitOf(character) : character;
}

/** Unicode puts the ten digits of a script in a row, from zero on. */
function digitOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  let digit = 0;
  while (digit < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - digit - 1))) digit += 1;
  return String(digit);
}
