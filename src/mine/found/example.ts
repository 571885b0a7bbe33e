import { wordsOf } from '../marks/words.ts';
import type { Table } from '../table/table.ts';

const MIN_CHARS = 15;
/** As long as a value of a cue that varies may be. */
const MAX_CHARS = 200;
const MAX_EXAMPLES = 8;

/**
 * The users' turns that say most of some words, the shortest of these, at most eight, each of at most 200 characters, as
 * one line without braces and quotation marks; none where no row has one.
 */
export function examplesOf(
  table: Table,
  rows: readonly number[],
  words: readonly string[],
): readonly string[] {
  const wanted = new Set(words);
  const found = new Map<string, number>();
  for (const index of rows) {
    const text = (table.rows[index]?.opening ?? '')
      .replace(/[{}“”"]/g, '')
      .replace(/\s+/g, ' ')
      .trim();
    if (text.length < MIN_CHARS || text.length > MAX_CHARS || found.has(text)) continue;
    found.set(text, new Set(wordsOf(text).filter((word) => wanted.has(word))).size);
  }
  return [...found]
    .filter(([, said]) => said > 0)
    .sort(([a, m], [b, n]) => n - m || a.length - b.length || (a < b ? -1 : 1))
    .slice(0, MAX_EXAMPLES)
    .map(([text]) => text);
}
