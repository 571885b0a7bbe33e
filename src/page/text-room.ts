import type { JournalRecord } from '../records/schema.ts';

/** Characters of records that a page is made of: no string and no file becomes too long of them, and no browser stalls. */
export const PAGE_ROOM = 32 * 1024 * 1024;

/**
 * The longest record that a page takes whole, so that all of them together stay within its room: short ones are never cut
 * for the sake of long ones.
 *
 * @param lengths of the records, in characters as they are written; empty: nothing is cut
 * @returns Infinity: every record has room
 */
export function longestRecord(lengths: readonly number[], room: number): number {
  if (sumOf(lengths) <= room) return Number.POSITIVE_INFINITY;
  const sorted = lengths.toSorted((a, b) => a - b);
  let left = room;
  for (const [place, length] of sorted.entries()) {
    const share = Math.floor(left / (sorted.length - place));
    if (length > share) return share;
    left -= length;
  }
  return Number.POSITIVE_INFINITY;
}

/** A record whose texts have room: of texts that have none the beginning, which is never half a character. */
export function withinRoom<R extends JournalRecord>(record: R, length: number, longest: number): R {
  if (length <= longest) return record;
  const cut = (text: string | null) => (text === null ? null : beginning(text, Math.floor(longest / 2)));
  if (record.type === 'answer')
    return { ...record, text: cut(record.text), reasoning: cut(record.reasoning) };
  if (record.type === 'judgement') return { ...record, quote: cut(record.quote) };
  return record;
}

/** Such a beginning, in characters as JSON writes them. */
function beginning(text: string, most: number): string {
  let kept = text.slice(0, most);
  while (kept !== '' && JSON.stringify(kept).length > most) kept = kept.slice(0, Math.floor(kept.length / 2));
  if (kept.length === text.length) return text;
  // A mere slice would hold the whole text in memory, of thousands of records at once.
  const own = JSON.parse(JSON.stringify(kept)) as string;
  return `${/[\ud800-\udbff]$/.test(own) ? own.slice(0, -1) : own}…`;
}

const sumOf = (lengths: readonly number[]): number => lengths.reduce((sum, one) => sum + one, 0);
