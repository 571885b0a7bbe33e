import { createHash } from 'node:crypto';
import { type Columns, chosenOf, namedColumns } from '../../conversations/columns.ts';
import type {
  Conversation,
  ConversationSource,
  ReadValue,
  SkippedRow,
} from '../../conversations/conversation.ts';
import { conversationsIn } from '../../conversations/in-row.ts';
import { JsonlReader } from '../../conversations/jsonl.ts';
import { duckdbRows } from '../duckdb/rows.ts';
import { checkColumns } from './check-columns.ts';
import { csvRows } from './csv-rows.ts';
import { checkExpansion, expandedBytes } from './expanded.ts';
import { type DataFile, formatOf } from './format.ts';
import { checkUnchanged, foundFiles, storedBytes } from './found-files.ts';

export interface TableOptions {
  /** What the files were named after on the command line, for errors; `DATA` where it is absent. */
  readonly option?: string;
  readonly columns?: Columns;
  /** Told of each piece that was read, in stored bytes: `bytes` of `of` in this pass. */
  readonly onBytes?: (bytes: number, of: number) => void;
}

/** Files of data that can be read again and again, in the same order, without being held in memory. */
export interface Table extends ConversationSource {
  readonly files: readonly DataFile[];
  /** Of all files as they are stored. */
  readonly bytes: number;
  /** The rows as they were parsed, whatever they hold. */
  values(): AsyncIterable<ReadValue | SkippedRow>;
  /**
   * `sha256:…` of the stored bytes, whatever the files are called and in whatever order they were named: of one file its
   * SHA-256; of several the SHA-256 of theirs in hexadecimal, sorted, a line each.
   */
  digest(): Promise<string>;
  /** SHA-256 of the stored bytes of each file, in hexadecimal. */
  fileDigests(): Promise<readonly string[]>;
}

/**
 * Finds files of data and looks at how each is read: JSON lines, JSON arrays, CSV, TSV or Parquet, compressed by gzip or
 * Zstandard. Nothing is read to its end yet.
 *
 * @param named paths, or patterns where no file has that name
 * @throws CuegateError `file-invalid` for what is missing or cannot be read, here and while rows are read
 */
export async function openTable(named: readonly string[], options: TableOptions = {}): Promise<Table> {
  const { option = 'DATA', columns = {}, onBytes = () => {} } = options;
  const files: DataFile[] = [];
  for (const found of await foundFiles(named, option)) files.push(await formatOf(found));
  if (namedColumns(columns).length > 0) await checkColumns(files, columns);
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);

  async function* values(): AsyncGenerator<ReadValue | SkippedRow> {
    let read = 0;
    const count = (more: number) => {
      read += more;
      onBytes(read, bytes);
    };
    for (const file of files) yield* rowsOf(file, count);
  }
  async function* rows(): AsyncGenerator<Conversation | SkippedRow> {
    for await (const one of values()) {
      if ('problem' in one) yield one;
      else {
        const chosen = chosenOf(one.value, columns);
        if ('problem' in chosen) yield { place: one.place, ...chosen };
        else yield* conversationsIn(chosen.value, one.place);
      }
    }
  }
  return {
    files,
    bytes,
    values,
    rows,
    fileDigests: () => digestsOf(files),
    digest: async () => wholeDigest(await digestsOf(files)),
  };
}

async function* rowsOf(
  file: DataFile,
  onBytes: (bytes: number) => void,
): AsyncGenerator<ReadValue | SkippedRow> {
  const { format, compression } = file;
  if (format === 'jsonl') {
    const reader = new JsonlReader(file.file);
    for await (const piece of expandedBytes(file, compression, onBytes)) yield* reader.take(piece);
    yield* reader.end();
  } else if (format === 'csv' || format === 'tsv')
    yield* csvRows(expandedBytes(file, compression, onBytes), file.file, format === 'csv' ? ',' : '\t');
  else {
    await checkUnchanged(file);
    // DuckDB expands by itself: how far the file expands is found out before.
    if (compression !== null) await checkExpansion(file, compression);
    yield* duckdbRows(file.file, format, compression);
    onBytes(file.bytes);
  }
}

async function digestsOf(files: readonly DataFile[]): Promise<readonly string[]> {
  const digests: string[] = [];
  for (const file of files) {
    const hash = createHash('sha256');
    for await (const piece of storedBytes(file)) hash.update(piece);
    digests.push(hash.digest('hex'));
  }
  return digests;
}

/** The digest of data from those of its files, in any order: see {@link Table.digest}. */
export function wholeDigest(digests: readonly string[]): string {
  const [only = '', ...others] = [...digests].sort();
  const whole =
    others.length === 0
      ? only
      : createHash('sha256')
          .update([only, ...others].map((one) => `${one}\n`).join(''))
          .digest('hex');
  return `sha256:${whole}`;
}
