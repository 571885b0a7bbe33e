import { canonicalJson, sha256 } from '../../digest.ts';
import type { BatchRow, BatchServer } from '../../model/batch.ts';
import type { ChatRequest } from '../../model/chat.ts';
import type { SentRole } from '../../ports.ts';

/** Questions of one batch, at most: every server takes so many. */
const MAX_ROWS = 10_000;
/** The largest file that every server takes, with room to spare. */
const MAX_FILE_CHARS = 45 * 1024 * 1024;
/** Digits of a question's id: no two of a batch have the same by chance. */
export const ID_DIGITS = 24;

/** Questions of a batch by their ids, and whatever goes with each. */
export type Rows<Question extends { readonly request: ChatRequest }> = ReadonlyMap<string, Question>;

/** Questions by their ids: a digest of who is asked what, so that a later run knows them again. */
export function rowsById<Question extends { readonly request: ChatRequest }>(
  role: SentRole,
  questions: readonly Question[],
): Rows<Question> {
  const rows = new Map<string, Question>();
  for (const one of questions) {
    const digest = sha256(canonicalJson([role, one.request])).slice(0, ID_DIGITS);
    let id = digest;
    for (let number = 2; rows.has(id); number += 1) id = `${digest}-${number}`;
    rows.set(id, one);
  }
  return rows;
}

/** The questions as a server's file holds them. */
export function rowsOf(rows: Rows<{ readonly request: ChatRequest }>): readonly BatchRow[] {
  return [...rows].map(([id, { request }]) => ({ id, request }));
}

/** Parts of questions that a batch of this server can hold; none of none. */
export function parted<Question extends { readonly request: ChatRequest }>(
  server: BatchServer,
  rows: Rows<Question>,
): readonly Rows<Question>[] {
  if (rows.size === 0) return [];
  const isLarge =
    rows.size > 1 && rows.size <= MAX_ROWS && server.write(rowsOf(rows)).text.length > MAX_FILE_CHARS;
  if (rows.size <= MAX_ROWS && !isLarge) return [rows];
  const all = [...rows];
  const first = isLarge ? Math.ceil(all.length / 2) : MAX_ROWS;
  return [all.slice(0, first), all.slice(first)].flatMap((some) => parted(server, new Map(some)));
}
