import { wordsOf } from '../marks/words.ts';
import type { Table } from '../table/table.ts';

const MIN_CHARS = 15;
const MAX_CHARS = 240;

/**
 * The user's turn that says most of some words, the shortest of these, of at most 240 characters, as one line without
 * braces; undefined: no row has one.
 */
export function exampleOf(
  table: Table,
  rows: readonly number[],
  words: readonly string[],
): { readonly example?: string } {
  const wanted = new Set(words);
  const found = rows.flatMap((index) => {
    const text = table.rows[index]?.opening.replace(/\s+/g, ' ').replace(/[{}]/g, '').trim() ?? '';
    if (
      text.length < MIN_CHARS ||
      text.length > MAX_CHARS ||
      text.length >= (table.rows[index]?.opening.length ?? 0) + 1
    )
      return [];
    return [{ text, said: new Set(wordsOf(text).filter((word) => wanted.has(word))).size }];
  });
  const [best] = found.sort(
    (a, b) => b.said - a.said || a.text.length - b.text.length || (a.text < b.text ? -1 : 1),
  );
  return best === undefined || best.said === 0 ? {} : { example: best.text };
}
