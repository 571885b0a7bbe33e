import { type Column, PAGE } from './column.ts';
import { HexColumn } from './hex.ts';

const KEY_DIGITS = 64;
/** As many as {@link HexColumn.headAt} gives. */
const HEAD_DIGITS = 8;
/** Places for each key at the least: with fewer, to find one takes more and more steps. */
const ROOM = 2;
/** Steps to find a key. Those of records are hashes, and none takes so many; forged ones may all begin alike. */
const MOST_STEPS = 64;

/** Keys, each of 64 hex digits and there once, and the rows that they stand in. */
export class KeyColumn implements Column<string> {
  private readonly keys = new HexColumn(KEY_DIGITS);
  /** Rows, from 1, each at the place that its key's first digits say or the next free one behind it; 0: free. */
  private places = new Uint32Array(ROOM * PAGE);
  /** Rows of keys for which there was no place within so many steps. */
  private readonly others = new Map<string, number>();

  /** @throws Error for anything that is no key, or there already */
  add(key: string): number {
    if (ROOM * (this.keys.length + 1) > this.places.length) this.grow();
    if (this.rowOf(key) !== null) throw new Error(`the key ${key} is there already`);
    const row = this.keys.add(key);
    this.place(row);
    return row;
  }

  at(row: number): string {
    return this.keys.at(row);
  }

  /** The row of a key; null: it is not there, as nothing else is that is no key. */
  rowOf(key: string): number | null {
    if (key.length !== KEY_DIGITS) return null;
    const { places, keys } = this;
    // What begins with no number begins like no key, wherever it is looked for.
    const head = Number.parseInt(key.slice(0, HEAD_DIGITS), 16);
    for (let step = 0; step < MOST_STEPS; step += 1) {
      const row = places[(head + step) % places.length] ?? 0;
      if (row === 0) break;
      if (keys.headAt(row - 1) === head && keys.at(row - 1) === key) return row - 1;
    }
    return this.others.size === 0 ? null : (this.others.get(key) ?? null);
  }

  /** How many there are. */
  get length(): number {
    return this.keys.length;
  }

  /** All rows in the order of their keys. */
  inOrder(): Uint32Array {
    const { keys } = this;
    return Uint32Array.from({ length: keys.length }, (_, row) => row).sort(
      (a, b) => keys.headAt(a) - keys.headAt(b) || (keys.at(a) < keys.at(b) ? -1 : 1),
    );
  }

  private grow(): void {
    this.places = new Uint32Array(2 * this.places.length);
    this.others.clear();
    for (let row = 0; row < this.keys.length; row += 1) this.place(row);
  }

  private place(row: number): void {
    const { places, keys, others } = this;
    const head = keys.headAt(row);
    for (let step = 0; step < MOST_STEPS; step += 1) {
      const at = (head + step) % places.length;
      if (places[at] !== 0) continue;
      places[at] = row + 1;
      return;
    }
    others.set(keys.at(row), row);
  }
}
