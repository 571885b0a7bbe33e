import { resolve } from 'node:path';
import type * as DuckDB from '@duckdb/node-api';
import { inputError } from '../../errors.ts';
import { codeOf } from '../files/error-code.ts';

/** What DuckDB may take beside the rows that it hands over. */
const MEMORY = '192MB';

/**
 * A database in memory that may read one file and nothing else: no network, no extensions, no settings to change.
 *
 * @returns with the path by which it knows the file, and how to give it back
 * @throws CuegateError `file-invalid` with how to install it where DuckDB is not there
 */
export async function openDuckdb(file: string): Promise<{
  readonly connection: DuckDB.DuckDBConnection;
  readonly path: string;
  readonly close: () => void;
}> {
  const { DuckDBInstance } = await loaded(file);
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
  for (const setting of [
    `allowed_paths = [${literal(path)}]`,
    "temp_directory = ''",
    'enable_external_access = false',
    'lock_configuration = true',
  ])
    await connection.run(`SET ${setting}`);
  const close = () => {
    connection.closeSync();
    instance.closeSync();
  };
  return { connection, path, close };
}

async function loaded(file: string): Promise<typeof DuckDB> {
  try {
    return await import(/* webpackIgnore: true */ '@duckdb/node-api');
  } catch (error) {
    const isAbsent = ['ERR_MODULE_NOT_FOUND', 'MODULE_NOT_FOUND'].includes(codeOf(error));
    throw inputError('file-invalid', {
      file,
      problem: isAbsent
        ? 'Parquet and JSON arrays are read by DuckDB, which is not installed here'
        : 'Parquet and JSON arrays are read by DuckDB, which does not run on this machine',
      fix: isAbsent
        ? 'npm install @duckdb/node-api  in the folder where cuegate is installed, or write the data as JSONL'
        : 'write the data as JSONL',
    });
  }
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
