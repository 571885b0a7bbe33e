import { inputError } from '../errors.ts';
import type { Conversation, ConversationSource, SkippedRow } from './conversation.ts';
import { conversationsIn } from './in-row.ts';
import { JsonlReader } from './jsonl.ts';
import { HEAD_BYTES, kindOf, refusalOf } from './kind.ts';

/** A file of data as it stands in a repository. */
export interface DataFile {
  /** As errors and places name it. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/**
 * The rows of JSONL files that are held in memory, file by file and line by line. What is wrong with a single line is a
 * row to skip.
 *
 * @param files none: a source without rows
 * @throws CuegateError `file-invalid` for a file that is empty, a pointer of Git LFS, compressed, or of another format
 */
export function fromJsonl(files: readonly DataFile[]): ConversationSource {
  for (const { file, bytes } of files) checkJsonl(file, bytes);
  return {
    async *rows() {
      for (const { file, bytes } of files) yield* rowsOfJsonl(file, bytes);
    },
  };
}

/** Throws `file-invalid` for a file that is empty, a pointer of Git LFS, compressed, or of another format. */
export function checkJsonl(file: string, bytes: Uint8Array): void {
  const kind = kindOf(bytes.subarray(0, HEAD_BYTES));
  const refusal = refusalOf(file, kind);
  if (refusal !== null) throw refusal;
  // Lines may hold bare lists of messages, too: an array is told by the name of its file.
  const isArray = kind === 'array' && file.endsWith('.json');
  if (kind === 'gzip' || kind === 'zstd' || kind === 'parquet' || isArray)
    throw inputError('file-invalid', {
      file,
      problem: `is ${isArray ? 'a JSON array' : kind}, and the gate reads JSONL alone`,
      fix: 'run cuegate mine --out cues.lock.json on it, and name that file as training.cues',
    });
}

/** The rows of one file, line by line. */
export function* rowsOfJsonl(file: string, bytes: Uint8Array): Generator<Conversation | SkippedRow> {
  const reader = new JsonlReader(file);
  for (const rows of [reader.take(bytes), reader.end()])
    for (const row of rows)
      if ('value' in row) yield* conversationsIn(row.value, row.place);
      else yield row;
}
