import { MAX_ROW_BYTES } from '../../conversations/jsonl.ts';
import { CuegateError, inputError } from '../../errors.ts';
import { literal, openDuckdb } from './load.ts';

/** A file of JSON lines with the types that DuckDB knows its columns by. */
export interface TypedLines {
  readonly file: string;
  readonly types: Readonly<Record<string, string>>;
}

/**
 * Writes JSON lines again as Parquet, a few at a time, in their order.
 *
 * @param target replaced whole
 * @throws CuegateError `file-invalid` if DuckDB is not there, `out-unwritable` if it cannot write
 */
export async function writeParquet({ file, types }: TypedLines, target: string): Promise<void> {
  const { connection, paths, close } = await openDuckdb(file, { also: [target], does: 'written' });
  const [from = '', to = ''] = paths;
  const columns = Object.entries(types).map(([name, type]) => `${literal(name)}: ${literal(type)}`);
  try {
    await connection.run(
      `COPY (SELECT * FROM read_json(${literal(from)}, format = 'newline_delimited', columns = {${columns.join(', ')}}, maximum_object_size = ${MAX_ROW_BYTES})) TO ${literal(to)} (FORMAT parquet, COMPRESSION zstd)`,
    );
  } catch (error) {
    if (error instanceof CuegateError) throw error;
    const kind = /^[A-Z][A-Za-z ]{0,40}Error/.exec(error instanceof Error ? error.message : '')?.[0];
    throw inputError('out-unwritable', {
      file: target,
      problem: `cannot be written as Parquet (DuckDB: ${kind ?? 'an error'})`,
      fix: 'make room, or take --as csv or --as jsonl',
    });
  } finally {
    close();
  }
}
