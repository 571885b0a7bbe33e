import { type Column, PAGE, pageOf } from './column.ts';

/** Numbers, whole or not, beside the heap. */
export class NumberColumn implements Column<number> {
  private readonly pages: Float64Array[] = [];
  private rows = 0;

  add(value: number): number {
    const row = this.rows;
    pageOf(this.pages, row, () => new Float64Array(PAGE))[row % PAGE] = value;
    this.rows += 1;
    return row;
  }

  at(row: number): number {
    return this.pages[Math.floor(row / PAGE)]?.[row % PAGE] ?? Number.NaN;
  }
}

/** Whole numbers of our own making, in half the room: places, lines, lengths. */
export class PlaceColumn implements Column<number> {
  private readonly pages: Int32Array[] = [];
  private rows = 0;

  /** @throws Error for a number that has no room: it would be another one */
  add(value: number): number {
    if (value !== Math.trunc(value) || Math.abs(value) >= 2 ** 31) throw new Error(`no place: ${value}`);
    const row = this.rows;
    pageOf(this.pages, row, () => new Int32Array(PAGE))[row % PAGE] = value;
    this.rows += 1;
    return row;
  }

  at(row: number): number {
    return this.pages[Math.floor(row / PAGE)]?.[row % PAGE] ?? -1;
  }
}

/** Numbers that may be missing. */
export class NumberOrNullColumn implements Column<number | null> {
  private readonly numbers = new NumberColumn();

  add(value: number | null): number {
    return this.numbers.add(value ?? Number.NaN);
  }

  at(row: number): number | null {
    const value = this.numbers.at(row);
    return Number.isNaN(value) ? null : value;
  }
}
