import { resolve } from 'node:path';
import type * as DuckDB from '@duckdb/node-api';
import { inputError } from '../../errors.ts';
import { codeOf } from '../files/error-code.ts';

/** What DuckDB may take beside the rows that it hands over. */
const MEMORY = '192MB';

/** What it is opened for, besides one file. */
export interface OpenedFor {
  /** Further files that it may read and write. */
  readonly also?: readonly string[];
  /** What an error says of Parquet; absent: read. */
  readonly does?: 'read' | 'written';
}

/**
 * A database in memory that may read one file and nothing else: no network, no extensions, no settings to change.
 *
 * @returns with the paths by which it knows the file and further ones, and how to give it back
 * @throws CuegateError `file-invalid` with how to install it where DuckDB is not there
 */
export async function openDuckdb(
  file: string,
  { also = [], does = 'read' }: OpenedFor = {},
): Promise<{
  readonly connection: DuckDB.DuckDBConnection;
  readonly path: string;
  readonly paths: readonly string[];
  readonly close: () => void;
}> {
  const { DuckDBInstance } = await loaded(file, does);
  const instance = await DuckDBInstance.create(':memory:', {
    threads: '1',
    memory_limit: MEMORY,
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    allow_unsigned_extensions: 'false',
    allow_community_extensions: 'false',
    preserve_insertion_order: 'true',
  });
  const connection = await instance.connect();
  const path = resolve(file);
  const paths = [path, ...also.map((one) => resolve(one))];
  for (const setting of [
    `allowed_paths = [${paths.map(literal).join(', ')}]`,
    "temp_directory = ''",
    'enable_external_access = false',
    'lock_configuration = true',
  ])
    await connection.run(`SET ${setting}`);
  const close = () => {
    connection.closeSync();
    instance.closeSync();
  };
  return { connection, path, paths, close };
}

async function loaded(file: string, does: 'read' | 'written'): Promise<typeof DuckDB> {
  try {
    return await import(/* webpackIgnore: true */ '@duckdb/node-api');
  } catch (error) {
    const isAbsent = ['ERR_MODULE_NOT_FOUND', 'MODULE_NOT_FOUND'].includes(codeOf(error));
    const what = does === 'read' ? 'Parquet and JSON arrays are read' : 'Parquet is written';
    const instead = does === 'read' ? 'write the data as JSONL' : 'take --as jsonl or --as csv';
    throw inputError('file-invalid', {
      file,
      problem: isAbsent
        ? `${what} by DuckDB, which is not installed here`
        : `${what} by DuckDB, which does not run on this machine`,
      fix: isAbsent
        ? `npm install @duckdb/node-api  in the folder where cuegate is installed, or ${instead}`
        : instead,
    });
  }
}

/** A text in SQL. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
