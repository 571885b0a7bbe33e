import { fieldsOfRow } from '../marks/fields.ts';
import type { MiningRow } from '../rows/row.ts';

const MIN_CHARS = 12;
/** As long as a value of a cue that varies may be. */
const MAX_CHARS = 200;

/**
 * What a row asks last, as one line that can be quoted: without fields, quotation marks and braces, cut at a word to 200
 * characters; null: there is too little of it.
 */
export function questionOf(
  row: Pick<MiningRow, 'opening' | 'lastOpening' | 'ending' | 'names'>,
): string | null {
  const names = fieldsOfRow(row).map(({ name }) => name);
  const lines = row.lastOpening
    .split('\n')
    .filter((line) => !names.some((name) => line.toLowerCase().includes(`${name}:`)));
  const text = lines
    .join(' ')
    .replace(/[{}“”"]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (text.length < MIN_CHARS) return null;
  if (text.length <= MAX_CHARS) return text;
  const cut = text.slice(0, MAX_CHARS - 1).toWellFormed();
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), MAX_CHARS / 2)).trimEnd()}…`;
}
