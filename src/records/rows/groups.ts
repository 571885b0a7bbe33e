/** Rows of one table by the places of another that they belong to, in the order in which they came. */
export class Groups {
  /** By place, the last row of it. */
  private readonly last: (number | undefined)[] = [];
  /** By row, the one before it of the same place. */
  private readonly before: (number | undefined)[] = [];

  add(place: number, row: number): void {
    this.before[row] = this.last[place];
    this.last[place] = row;
  }

  /** Empty where none belongs to the place. */
  of(place: number): readonly number[] {
    const rows: number[] = [];
    for (let row = this.last[place]; row !== undefined; row = this.before[row]) rows.push(row);
    return rows.reverse();
  }
}
