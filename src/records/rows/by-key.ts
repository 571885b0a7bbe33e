import { KeyColumn } from './keys.ts';

/** Anything by keys of 64 hex digits, in the order in which they came: a map of texts would take three times as much. */
export class ByKey<Value> {
  private readonly keys = new KeyColumn();
  private readonly found: Value[] = [];

  /** Takes the place of what is there already under the key. */
  set(key: string, value: Value): void {
    this.found[this.keys.rowOf(key) ?? this.keys.add(key)] = value;
  }

  get size(): number {
    return this.found.length;
  }

  get(key: string): Value | undefined {
    const row = this.keys.rowOf(key);
    return row === null ? undefined : this.found[row];
  }

  has(key: string): boolean {
    return this.keys.rowOf(key) !== null;
  }

  values(): readonly Value[] {
    return this.found;
  }

  /** In the order of the keys. */
  *inOrder(): Generator<Value> {
    for (const row of this.keys.inOrder()) yield this.found[row] as Value;
  }
}
