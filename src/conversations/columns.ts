import { isMapping } from '../input/misplaced.ts';

/** What a person named of a table: which column or key holds what. */
export interface Columns {
  readonly prompt?: string | undefined;
  readonly completion?: string | undefined;
  readonly system?: string | undefined;
  readonly messages?: string | undefined;
}

/** The columns that were named. */
export function namedColumns(columns: Columns): readonly string[] {
  return Object.values(columns).filter((name) => name !== undefined);
}

/**
 * The row that named columns make of a row; the row as it is where none was named.
 *
 * @returns `problem` where the row lacks one of them
 */
export function chosenOf(
  value: unknown,
  columns: Columns,
): { readonly value: unknown } | { readonly problem: string } {
  const chosen = Object.entries(columns).filter(([, name]) => name !== undefined);
  if (chosen.length === 0) return { value };
  if (!isMapping(value)) return { problem: 'no JSON object' };
  const missing = chosen.find(([, name]) => !Object.hasOwn(value, name ?? ''));
  if (missing !== undefined) return { problem: `lacks the column or key that --${missing[0]}-column names` };
  return { value: Object.fromEntries(chosen.map(([key, name]) => [key, value[name]])) };
}
