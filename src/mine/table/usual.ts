import type { SampledRow } from '../rows/sample.ts';

/** Of the usual weight: what a row counts for the fewest rows of a feature, or one row repeated would raise them for all. */
const MOST_FOR_FLOOR = 8;

/** The median weight of rows; 1 where there are none. */
export function usualWeight(rows: readonly SampledRow[]): number {
  const weights = rows.map(({ weight }) => weight).sort((a, b) => a - b);
  return weights[Math.floor(weights.length / 2)] ?? 1;
}

/** Weight of all rows, of which none counts more than eight times what is usual. */
export function evenWeight(rows: readonly SampledRow[]): number {
  const most = MOST_FOR_FLOOR * usualWeight(rows);
  return rows.reduce((sum, { weight }) => sum + Math.min(weight, most), 0);
}

/**
 * How many rows of the table a row makes: log2 of its weight over the usual one, at least 1. Comparisons of answers
 * count rows: ten thousand copies are not as many observations, but a model learns more of them than of one.
 */
export function timesOf({ weight }: SampledRow, usual: number): number {
  return Math.max(1, Math.floor(Math.log2(weight / usual)));
}

/** A row as so many, which share its weight; its places stay with the first. */
export function repeated(row: SampledRow, times: number): readonly SampledRow[] {
  const each = Math.floor(row.weight / times);
  return Array.from({ length: times }, (_, at) =>
    at === 0 ? { ...row, weight: row.weight - each * (times - 1) } : { ...row, weight: each, places: [] },
  );
}
