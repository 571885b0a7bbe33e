import { type Answers, answersOf } from '../answers/contrast.ts';
import { outcomesOf } from '../answers/outcomes.ts';
import { marksOf } from '../marks/of-row.ts';
import type { Sample, SampledRow } from '../rows/sample.ts';
import { evenWeight, repeated, timesOf, usualWeight } from './usual.ts';

/** The sample with what each row carries. */
export interface Table {
  /** The rows of the sample; one that stands in the data far more often than others is there several times. */
  readonly rows: readonly SampledRow[];
  readonly marks: readonly ReadonlySet<string>[];
  /** Rows of each mark that enough rows carry, ascending. */
  readonly carriers: ReadonlyMap<string, readonly number[]>;
  readonly answers: Answers;
  /** Rows of the data that the sample stands for, copies counted: an estimate where it is not whole. */
  readonly weight: number;
  /** Fewest rows that make a feature. */
  readonly floor: number;
}

const FLOOR_SHARE = 0.004;
const FLOOR_ROWS = 6;

/** Fewest rows that make a feature, of so many. */
export function floorOf(rows: number): number {
  return Math.max(FLOOR_ROWS, Math.ceil(rows * FLOOR_SHARE));
}

/** The table of a sample. */
export function tabulate(sample: Sample): Table {
  const usual = usualWeight(sample.rows);
  const floor = floorOf(evenWeight(sample.rows));
  const rows: SampledRow[] = [];
  const marks: ReadonlySet<string>[] = [];
  for (const row of sample.rows) {
    const carried = marksOf(row);
    for (const one of repeated(row, timesOf(row, usual))) {
      rows.push(one);
      marks.push(carried);
    }
  }
  const weight = rows.reduce((sum, row) => sum + row.weight, 0);
  const counts = new Map<string, number>();
  for (const [index, set] of marks.entries())
    for (const mark of set) counts.set(mark, (counts.get(mark) ?? 0) + (rows[index]?.weight ?? 0));
  const carriers = new Map<string, number[]>();
  for (const [index, set] of marks.entries())
    for (const mark of set) {
      if ((counts.get(mark) ?? 0) < floor) continue;
      const list = carriers.get(mark);
      if (list === undefined) carriers.set(mark, [index]);
      else list.push(index);
    }
  return {
    rows,
    marks,
    carriers,
    answers: answersOf(rows.map((row, index) => outcomesOf(row, marks[index] ?? new Set()))),
    weight,
    floor,
  };
}

/** Rows of the data that rows of the sample stand for. */
export function weightOf(table: Table, rows: readonly number[]): number {
  return rows.reduce((sum, row) => sum + (table.rows[row]?.weight ?? 0), 0);
}

/** Marks of a kind that enough rows carry, without the kind's name, most carried first. */
export function marksOfKind(
  table: Table,
  kind: string,
): readonly { readonly value: string; readonly rows: readonly number[] }[] {
  return [...table.carriers]
    .filter(([mark]) => mark.startsWith(kind))
    .map(([mark, rows]) => ({ value: mark.slice(kind.length), rows }))
    .sort((a, b) => b.rows.length - a.rows.length || (a.value < b.value ? -1 : 1));
}
