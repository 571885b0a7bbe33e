import type { TableFormName } from '../names.ts';
import { CSV, JSONL, type LineForm } from './lines.ts';

/** A table as a file: as lines, or as Parquet that is made of them. */
export interface TableForm {
  readonly ending: string;
  readonly lines: LineForm;
  readonly isParquet: boolean;
}

/** What notebooks read. Each has the same columns and rows, and needs the records of a run that read answers. */
export const TABLE_FORMS = {
  csv: { ending: 'csv', lines: CSV, isParquet: false },
  jsonl: { ending: 'jsonl', lines: JSONL, isParquet: false },
  parquet: { ending: 'parquet', lines: JSONL, isParquet: true },
} as const satisfies Readonly<Record<TableFormName, TableForm>>;

export function isTableForm(name: string): name is TableFormName {
  return Object.hasOwn(TABLE_FORMS, name);
}
