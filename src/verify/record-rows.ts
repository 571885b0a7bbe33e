import type { KeyedRows } from '../records/rows/rows.ts';

/** Whether records at a line belong to what is asked for. */
export type IsIn = (record: { readonly line: number }) => boolean;

/** The answers, or the judgements, of a file or of a part of it, by their keys. */
export class RecordRows<R extends { readonly key: string; readonly line: number }> {
  private readonly rows: KeyedRows<R>;
  private readonly isIn: IsIn;

  constructor(rows: KeyedRows<R>, isIn: IsIn = () => true) {
    this.rows = rows;
    this.isIn = isIn;
  }

  /** The place of a record among all of the file, by which something can be kept of it; null: it is not there. */
  placeOf(key: string): number | null {
    const place = this.rows.placeOf(key);
    return place !== null && this.isIn(this.rows.at(place)) ? place : null;
  }

  get(key: string): R | undefined {
    const place = this.placeOf(key);
    return place === null ? undefined : this.rows.at(place);
  }

  /** In the order of the file. */
  *values(): Generator<R> {
    for (const record of this.rows.values()) if (this.isIn(record)) yield record;
  }

  /** Those of these that stand where `isIn` says. */
  where(isIn: IsIn): RecordRows<R> {
    return new RecordRows(this.rows, (record) => this.isIn(record) && isIn(record));
  }
}
