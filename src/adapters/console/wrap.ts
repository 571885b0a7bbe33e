/** Columns of a terminal that does not tell how many it has, and of a pipe. */
export const USUAL_COLUMNS = 80;
/** A narrower terminal is written to as if it had so many: a word has to fit. */
const MIN_COLUMNS = 20;

/** Characters that take two columns: East Asian scripts and pictures. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u4dbf\u4e00-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;
const COMBINING = /\p{M}/u;

/** How many columns a text takes. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += COMBINING.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return columns;
}

/**
 * One line as lines of at most so many columns, broken between words; a word that is longer is broken where it must be.
 * What it began with, as code does, it keeps. At least one line.
 */
export function wrapLine(line: string, columns: number): readonly string[] {
  const most = Math.max(MIN_COLUMNS, columns);
  if (columnsOf(line) <= most) return [line];
  const lines: string[] = [];
  let current = '';
  for (const word of line.match(/^\s*\S+|\s+\S+|\s+$/g) ?? []) {
    if (columnsOf(current + word) <= most) {
      current += word;
      continue;
    }
    const parts = broken(current === '' ? word : word.trimStart(), most);
    if (current !== '') lines.push(current);
    current = parts.at(-1) ?? '';
    for (const part of parts.slice(0, -1)) lines.push(part);
  }
  return [...lines, current];
}

/** A word as pieces that fit. */
function broken(word: string, most: number): readonly string[] {
  const pieces = [''];
  for (const character of word) {
    const last = pieces.at(-1) ?? '';
    if (columnsOf(last + character) > most) pieces.push(character);
    else pieces[pieces.length - 1] = last + character;
  }
  return pieces;
}
