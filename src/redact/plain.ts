/** Text as a reader takes it, with the way back to where it stands. */
export interface Plain {
  readonly text: string;
  /** The place in the original of a place in {@link text}, both in UTF-16 units. */
  readonly at: (place: number) => number;
}

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
  const shifts: { readonly from: number; readonly by: number }[] = [];
  let by = 0;
  const plain = text.replace(/\P{ASCII}/gu, (character, offset: number) => {
    const same = asciiOf(character);
    if (same.length !== character.length) {
      by += character.length - same.length;
      shifts.push({ from: offset + character.length - by, by });
    }
    return same;
  });
  return {
    text: plain,
    at: (place) => place + (shifts[lastUntil(shifts, place)]?.by ?? 0),
  };
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

/** Index of the last shift that begins at a place or before it; -1: there is none. */
function lastUntil(shifts: readonly { readonly from: number }[], place: number): number {
  let [low, high] = [0, shifts.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((shifts[middle]?.from ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
