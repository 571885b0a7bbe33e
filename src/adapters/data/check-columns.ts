import { type Columns, namedColumns } from '../../conversations/columns.ts';
import { cut, inputError } from '../../errors.ts';
import { isMapping } from '../../input/misplaced.ts';
import { nearest } from '../../input/nearest.ts';
import { parquetColumns } from '../duckdb/rows.ts';
import { csvRows } from './csv-rows.ts';
import { expandedBytes } from './expanded.ts';
import type { DataFile } from './format.ts';

const MOST_NAMED = 20;

/**
 * Refuses columns that a table does not have. Rows of JSON are looked at one by one while they are read.
 *
 * @throws CuegateError `input-invalid` with the columns that there are
 */
export async function checkColumns(files: readonly DataFile[], columns: Columns): Promise<void> {
  for (const file of files) {
    const there = await columnsOf(file);
    if (there === null) continue;
    const missing = namedColumns(columns).find((name) => !there.includes(name));
    if (missing === undefined) continue;
    const [option = 'prompt'] = Object.entries(columns).find(([, name]) => name === missing) ?? [];
    const near = nearest(missing, there)?.name ?? there[0] ?? 'NAME';
    throw inputError('input-invalid', {
      file: `--${option}-column`,
      value: missing,
      problem: `there is no such column in ${file.file}; there are ${cut(there.slice(0, MOST_NAMED).join(', '), 400)}`,
      fix: `--${option}-column ${cut(near)}`,
    });
  }
}

/** null: it has none that all rows share, or no row. */
async function columnsOf(file: DataFile): Promise<readonly string[] | null> {
  if (file.format === 'parquet') return parquetColumns(file.file);
  if (file.format !== 'csv' && file.format !== 'tsv') return null;
  const bytes = expandedBytes(file, file.compression);
  for await (const row of csvRows(bytes, file.file, file.format === 'csv' ? ',' : '\t'))
    if ('value' in row && isMapping(row.value)) return Object.keys(row.value);
  return null;
}
