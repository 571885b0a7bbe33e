import type { Column } from './column.ts';
import { KeyColumn } from './keys.ts';
import { SharedColumn } from './shared.ts';

/** Rows by their keys, in the order in which they were added. */
export interface Keyed<Row> {
  readonly size: number;
  get(key: string): Row | undefined;
  has(key: string): boolean;
  values(): Iterable<Row>;
}

type Columns = Readonly<Record<string, Column<unknown>>>;

/** Whatever copies an object whole reads this. */
const UNCOPIED: PropertyDescriptor = {
  enumerable: true,
  get(): never {
    throw new Error('a row of a table was copied whole, and its members are not its own: name them');
  },
};

/**
 * What stays in memory of the records of a long file: some members in a column each, and all others together, since
 * there are few of their kind. As objects and texts of the heap they would take four times as much. What is read of a
 * row has no members of its own: where somebody copies it whole, by spreading it or as JSON, an error says so, since
 * the copy would be empty.
 */
export class KeyedRows<Row extends { readonly key: string }> implements Keyed<Row> {
  readonly keys: KeyColumn;
  private readonly own: readonly (readonly [member: string, column: Column<unknown>])[];
  private readonly alike: readonly string[];
  private readonly shared = new SharedColumn<Readonly<Record<string, unknown>>>();
  /** Every column has as many rows as the others. */
  private isWhole = true;
  private readonly Shown: new (
    place: number,
  ) => object;

  /** As {@link keyedRows} makes it. */
  constructor(keys: KeyColumn, others: Columns, alike: readonly string[]) {
    this.keys = keys;
    this.own = Object.entries<Column<unknown>>({ key: keys, ...others });
    this.alike = alike;
    // A class of its own for each table: what is shown of a row holds nothing but its place.
    class Shown {
      readonly #place: number;
      constructor(place: number) {
        this.#place = place;
        Object.defineProperty(this, 'copy', UNCOPIED);
      }
      static placeOf(shown: Shown): number {
        return shown.#place;
      }
    }
    this.Shown = Shown;
    const show = (member: string, read: (place: number) => unknown) =>
      Object.defineProperty(Shown.prototype, member, {
        get(this: Shown) {
          return read(Shown.placeOf(this));
        },
      });
    for (const [member, column] of this.own) show(member, (place) => column.at(place));
    for (const member of alike) show(member, (place) => this.shared.at(place)[member]);
  }

  get size(): number {
    return this.keys.length;
  }

  /**
   * Appends a row and returns its place, from 0.
   *
   * @throws Error where its key is none, or there already, or a member cannot be kept; and from then on always
   */
  add(row: Row): number {
    // A column without the row would show each later one with members of its neighbour.
    if (!this.isWhole) throw new Error('a row of this table could not be kept: it is of no use any more');
    this.isWhole = false;
    const members = row as Readonly<Record<string, unknown>>;
    for (const [member, column] of this.own) column.add(members[member]);
    const alike: Record<string, unknown> = {};
    for (const member of this.alike) alike[member] = members[member];
    const place = this.shared.add(alike);
    this.isWhole = true;
    return place;
  }

  /** The row at a place; each of its members is read when it is asked for. */
  at(place: number): Row {
    return new this.Shown(place) as Row;
  }

  /** The place of a row, by which something can be kept of it; null: it is not there. */
  placeOf(key: string): number | null {
    return this.keys.rowOf(key);
  }

  get(key: string): Row | undefined {
    const place = this.placeOf(key);
    return place === null ? undefined : this.at(place);
  }

  has(key: string): boolean {
    return this.placeOf(key) !== null;
  }

  *values(): Generator<Row> {
    for (let place = 0; place < this.size; place += 1) yield this.at(place);
  }
}

/**
 * An empty table.
 *
 * @param own columns of the members that have one of their own, besides the key
 * @param alike all other members
 */
export function keyedRows<Row extends { readonly key: string }, Own extends keyof Row>(
  own: { readonly [Member in Own]: Column<Row[Member]> },
  alike: { readonly [Member in Exclude<keyof Row, Own | 'key'>]-?: true },
): KeyedRows<Row> {
  return new KeyedRows(new KeyColumn(), own as Columns, Object.keys(alike));
}
