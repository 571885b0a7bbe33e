import type { Keyed, KeyedRows } from './rows.ts';

/** Rows that stay as they are, and further ones behind them. A key stands in one of the two. */
export class JoinedRows<Row extends { readonly key: string }> implements Keyed<Row> {
  private readonly before: Keyed<Row>;
  private readonly added: KeyedRows<Row>;

  constructor(before: Keyed<Row>, added: KeyedRows<Row>) {
    this.before = before;
    this.added = added;
  }

  get size(): number {
    return this.before.size + this.added.size;
  }

  get(key: string): Row | undefined {
    return this.added.get(key) ?? this.before.get(key);
  }

  has(key: string): boolean {
    return this.added.has(key) || this.before.has(key);
  }

  *values(): Generator<Row> {
    yield* this.before.values();
    yield* this.added.values();
  }
}
