import type { ReadValue, SkippedRow } from '../../conversations/conversation.ts';
import { parseJson } from '../../conversations/json-text.ts';
import { MAX_ROW_BYTES } from '../../conversations/jsonl.ts';
import { CuegateError, inputError } from '../../errors.ts';
import { openDuckdb } from './load.ts';

/** What is read through DuckDB: tables of columns, and JSON that does not stand on lines. */
export type DuckdbFormat = 'parquet' | 'array' | 'document';

/** The path is a parameter of each, and a row comes as one JSON text. */
function queryOf(format: DuckdbFormat, compression: 'gzip' | 'zstd' | null): string {
  if (format === 'parquet') return 'SELECT to_json(columns)::VARCHAR FROM read_parquet($1) AS columns';
  const layout = format === 'array' ? 'array' : 'unstructured';
  return `SELECT json::VARCHAR FROM read_json_objects($1, format = '${layout}', compression = '${compression ?? 'uncompressed'}', maximum_object_size = ${MAX_ROW_BYTES})`;
}

/**
 * The rows of a file, in order, a few at a time.
 *
 * @param file as the user named it, for errors and places
 * @throws CuegateError `file-invalid` if DuckDB is not there, or cannot read the file to its end
 */
export async function* duckdbRows(
  file: string,
  format: DuckdbFormat,
  compression: 'gzip' | 'zstd' | null,
): AsyncGenerator<ReadValue | SkippedRow> {
  const { connection, path, close } = await openDuckdb(file);
  let row = 0;
  try {
    const result = await connection.stream(queryOf(format, compression), [path]);
    for await (const rows of result.yieldRowsJs()) {
      for (const [json] of rows) {
        row += 1;
        yield read(json, { file, row });
      }
    }
  } catch (error) {
    if (error instanceof CuegateError) throw error;
    throw inputError('file-invalid', { file, ...told(error, format, row) });
  } finally {
    close();
  }
}

/** The names of the columns of a Parquet file. */
export async function parquetColumns(file: string): Promise<readonly string[]> {
  const { connection, path, close } = await openDuckdb(file);
  try {
    return (await connection.stream('SELECT * FROM read_parquet($1) LIMIT 0', [path])).columnNames();
  } catch (error) {
    if (error instanceof CuegateError) throw error;
    throw inputError('file-invalid', { file, ...told(error, 'parquet', 0) });
  } finally {
    close();
  }
}

function read(json: unknown, place: ReadValue['place']): ReadValue | SkippedRow {
  if (typeof json !== 'string') return { place, problem: 'holds nothing' };
  if (json.length > MAX_ROW_BYTES)
    return { place, problem: `longer than ${MAX_ROW_BYTES / 1024 / 1024} MiB` };
  try {
    return { place, value: parseJson(json) };
  } catch {
    return { place, problem: 'no JSON' };
  }
}

/** DuckDB's own message may hold text of the file: it is not repeated. */
function told(
  error: unknown,
  format: DuckdbFormat,
  row: number,
): { readonly problem: string; readonly fix: string } {
  const message = error instanceof Error ? error.message : '';
  const after = row === 0 ? '' : ` (after row ${row})`;
  const kind = /^[A-Z][A-Za-z ]{0,40}Error/.exec(message)?.[0] ?? 'an error';
  if (/out of memory|could not allocate/i.test(message))
    return {
      problem: `needs more memory than is meant for reading${after}: a row, or a column of a row group, is too large`,
      fix: 'write the data as JSONL',
    };
  if (/maximum_object_size/.test(message))
    return {
      problem: `holds a value longer than ${MAX_ROW_BYTES / 1024 / 1024} MiB${after}`,
      fix: 'write the data as JSONL, one row a line',
    };
  if (/utf-?8|unicode|encoding/i.test(message))
    return { problem: `holds text that is not UTF-8${after}`, fix: 'write it again as UTF-8' };
  return format === 'parquet'
    ? {
        problem: `cannot be read as Parquet${after}: its footer or a page is damaged, cut off or encrypted (DuckDB: ${kind})`,
        fix: 'fetch or write the file again',
      }
    : {
        problem: `is no valid JSON${after} (DuckDB: ${kind})`,
        fix: 'correct it, or write one JSON object a line and name the file .jsonl',
      };
}
