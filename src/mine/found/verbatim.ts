import type { SampledRow } from '../rows/sample.ts';
import type { Table } from '../table/table.ts';

const LOOKED_AT = 400;

/** The text that most of the rows have, of those that differ in case or space alone; null: none of them has one. */
export function commonest(
  table: Table,
  rows: readonly number[],
  textOf: (row: SampledRow) => string | null,
): string | null {
  const counts = new Map<string, number>();
  for (const index of rows.slice(0, LOOKED_AT)) {
    const row = table.rows[index];
    const text = row === undefined ? null : textOf(row);
    if (row !== undefined && text !== null && text !== '')
      counts.set(text, (counts.get(text) ?? 0) + row.weight);
  }
  const [best] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return best?.[0] ?? null;
}
