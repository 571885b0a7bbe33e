import { CsvError, parse } from 'csv-parse';
import type { ReadValue, SkippedRow } from '../../conversations/conversation.ts';
import { MAX_ROW_BYTES } from '../../conversations/jsonl.ts';
import { CuegateError } from '../../errors.ts';
import { fileError } from './found-files.ts';
import { through } from './through.ts';

/**
 * The rows of a CSV or TSV file by the names of its first line; row 1 is the first below it. A row with another number of
 * columns, or that is not UTF-8, is a row to skip. Quotes as in RFC 4180; any line ends; empty lines are no rows.
 *
 * @throws CuegateError `file-invalid` where a quote stands wrong or is never closed: nobody can tell where the next row
 *   begins
 */
export async function* csvRows(
  bytes: AsyncIterable<Uint8Array>,
  file: string,
  delimiter: string,
): AsyncGenerator<ReadValue | SkippedRow> {
  let names: readonly string[] | null = null;
  let row = 0;
  for await (const fields of records(bytes, file, delimiter)) {
    const texts = decoded(fields);
    if (names === null) {
      names = checkedNames(texts, file);
      continue;
    }
    row += 1;
    const place = { file, row };
    if (texts === null) yield { place, problem: 'not UTF-8' };
    else if (texts.length !== names.length)
      yield { place, problem: 'has another number of columns than the first line' };
    else yield { place, value: Object.fromEntries(names.map((name, at) => [name, texts[at]])) };
  }
}

async function* records(
  bytes: AsyncIterable<Uint8Array>,
  file: string,
  delimiter: string,
): AsyncGenerator<readonly Uint8Array[]> {
  const parser = through(
    withoutMark(bytes),
    parse({
      delimiter,
      // As bytes: decoded here, so that what is not UTF-8 is seen. Its `bom` would give texts.
      encoding: null,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: MAX_ROW_BYTES,
    }),
  ) as AsyncIterable<readonly Uint8Array[]>;
  try {
    yield* parser;
  } catch (error) {
    if (error instanceof CuegateError) throw error;
    throw csvError(file, error);
  }
}

const BYTE_ORDER_MARK = Buffer.from('\uFEFF');

async function* withoutMark(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let isFirst = true;
  for await (const piece of bytes) {
    const hasMark = isFirst && BYTE_ORDER_MARK.equals(piece.subarray(0, BYTE_ORDER_MARK.length));
    yield hasMark ? piece.subarray(BYTE_ORDER_MARK.length) : piece;
    isFirst = false;
  }
}

function csvError(file: string, error: unknown): CuegateError {
  const line =
    error instanceof CsvError && typeof error.lines === 'number' ? ` near line ${error.lines}` : '';
  const code = error instanceof CsvError ? error.code : '';
  if (code === 'CSV_QUOTE_NOT_CLOSED' || code === 'CSV_MAX_RECORD_SIZE')
    return fileError(
      file,
      `a quote that opens before the end${line} is never closed, or a row is longer than ${MAX_ROW_BYTES / 1024 / 1024} MiB`,
      'close the quote; a quote inside a field is written twice',
    );
  return fileError(
    file,
    `cannot be read as CSV${line}: a quote stands where none may`,
    'a field with a quote in it stands in quotes, and that quote is written twice',
  );
}

/** null: not UTF-8. */
function decoded(fields: readonly Uint8Array[]): readonly string[] | null {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  try {
    return fields.map((field) => decoder.decode(field));
  } catch {
    return null;
  }
}

function checkedNames(names: readonly string[] | null, file: string): readonly string[] {
  if (names === null) throw fileError(file, 'its first line is not UTF-8', 'save the file as UTF-8');
  if (new Set(names).size < names.length)
    throw fileError(file, 'two of its columns have one name', 'rename one of them in the first line');
  return names;
}
