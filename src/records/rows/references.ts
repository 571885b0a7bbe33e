import type { Column } from './column.ts';
import type { KeyColumn } from './keys.ts';
import { PlaceColumn } from './numbers.ts';

/** Keys that mostly stand in another table as well, and other texts: of the former the rows alone are kept. */
export class ReferenceColumn implements Column<string> {
  private readonly to: KeyColumn;
  /** Rows of the other table; below 0: of those texts that stood in none. */
  private readonly places = new PlaceColumn();
  private readonly others: string[] = [];

  constructor(to: KeyColumn) {
    this.to = to;
  }

  add(text: string): number {
    return this.places.add(this.to.rowOf(text) ?? -this.others.push(text));
  }

  at(row: number): string {
    const place = this.places.at(row);
    return place < 0 ? (this.others[-place - 1] ?? '') : this.to.at(place);
  }
}
