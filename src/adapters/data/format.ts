import { refusalOf } from '../../conversations/kind.ts';
import type { DuckdbFormat } from '../duckdb/rows.ts';
import { type Compression, type Looked, look } from './expanded.ts';
import { type FoundFile, fileError } from './found-files.ts';

/** A file with the way in which it is read. */
export interface DataFile extends FoundFile {
  readonly compression: Compression;
  readonly format: 'jsonl' | 'csv' | 'tsv' | DuckdbFormat;
}

const KNOWN =
  'cuegate reads .jsonl, .ndjson, .json, .csv, .tsv and .parquet, and all but the last as .gz or .zst, too';

/**
 * How a file is read, by what it holds and then by its name.
 *
 * @throws CuegateError `file-invalid` for what cannot be read
 */
export async function formatOf(found: FoundFile): Promise<DataFile> {
  const looked = await look(found);
  const { compression, kind } = looked;
  const refusal = refusalOf(found.file, kind);
  if (refusal !== null) throw refusal;
  if (kind === 'gzip' || kind === 'zstd' || (kind === 'parquet' && compression !== null))
    throw fileError(found.file, 'is compressed twice', 'unpack it once');
  return { ...found, compression, format: named(found, looked) };
}

function named(found: FoundFile, { kind, head }: Looked): DataFile['format'] {
  if (kind === 'parquet') return 'parquet';
  const ending = /\.([a-z]+)(?:\.(?:gz|gzip|zst))?$/i.exec(found.file)?.[1]?.toLowerCase() ?? '';
  if (ending === 'parquet')
    throw fileError(
      found.file,
      'is no Parquet file: it does not begin like one',
      'fetch or write the file again',
    );
  if (ending === 'jsonl' || ending === 'ndjson') return 'jsonl';
  if (ending === 'csv') return 'csv';
  if (ending === 'tsv' || ending === 'tab') return 'tsv';
  if (kind === 'array') return 'array';
  if (kind === 'object') return standsOnLines(head) ? 'jsonl' : 'document';
  throw fileError(found.file, 'has a format that is not known', KNOWN);
}

/** Whether the first line is a whole JSON value, so that each line may be one. */
function standsOnLines(head: Uint8Array): boolean {
  const firstLine = head.indexOf(0x0a);
  if (firstLine >= 0) return isJson(head.subarray(0, firstLine));
  // What is written over several lines begins with short ones.
  return true;
}

function isJson(bytes: Uint8Array): boolean {
  try {
    JSON.parse(new TextDecoder().decode(bytes));
    return true;
  } catch {
    return false;
  }
}
