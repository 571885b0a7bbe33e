import { rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { keepHeapSmall } from '../adapters/console/small-heap.ts';
import { writeParquet } from '../adapters/duckdb/write-parquet.ts';
import { writeLines } from '../adapters/files/line-file.ts';
import { makeFolder } from '../adapters/files/make-folder.ts';
import { recordLines } from '../adapters/files/record-lines.ts';
import { RECORDS_FILE } from '../adapters/files/report-folder.ts';
import type { TableFormName } from '../exports/names.ts';
import { type ColumnType, TABLES, type TableName } from '../exports/tables/columns.ts';
import { TABLE_FORMS, type TableForm } from '../exports/tables/forms.ts';
import { type RowsBy, rowOf } from '../exports/tables/rows.ts';
import { recordsIn } from '../records/journal.ts';
import type { Result } from '../report/schema.ts';
import { countedIn } from './counted-answers.ts';

const DUCKDB_TYPES: Readonly<Record<ColumnType, string>> = {
  text: 'VARCHAR',
  count: 'INTEGER',
  number: 'DOUBLE',
  'yes-no': 'BOOLEAN',
};

/**
 * Writes the answers and the judgements of a folder that was verified, a file each.
 *
 * @param seed `sampling.seed` of the policy, as typed; null: not given
 * @returns the paths of the files
 */
export async function writeTables(
  name: TableFormName,
  folder: string,
  result: Result,
  seed: string | null,
): Promise<readonly string[]> {
  keepHeapSmall();
  const by: RowsBy = {
    counted: countedIn(() => recordLines(join(folder, RECORDS_FILE)), seed),
    withTexts: result.report.text !== 'never',
  };
  const paths: string[] = [];
  for (const table of Object.keys(TABLES) as TableName[]) {
    const path = join(folder, 'exports', `${table}.${TABLE_FORMS[name].ending}`);
    makeFolder(dirname(path));
    await writeTable(TABLE_FORMS[name], table, path, linesOf(TABLE_FORMS[name], table, folder, by));
    paths.push(path);
  }
  return paths;
}

/** A kill leaves the file of before or the whole new one. */
async function writeTable(
  { isParquet }: TableForm,
  table: TableName,
  path: string,
  lines: Iterable<string>,
): Promise<void> {
  const [made, whole] = [`${path}.lines`, `${path}.new`];
  try {
    await writeLines(isParquet ? made : whole, lines);
    if (isParquet) await writeParquet({ file: made, types: typesOf(table) }, whole);
    await rename(whole, path);
  } finally {
    for (const left of [made, whole]) await rm(left, { force: true });
  }
}

function* linesOf(form: TableForm, table: TableName, folder: string, by: RowsBy): Generator<string> {
  yield form.lines.head(TABLES[table]);
  for (const { record } of recordsIn(recordLines(join(folder, RECORDS_FILE)), RECORDS_FILE)) {
    const row = rowOf(table, record, by);
    if (row !== null) yield form.lines.line(row);
  }
}

function typesOf(table: TableName): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(TABLES[table]).map(([name, type]) => [name, DUCKDB_TYPES[type]]));
}
