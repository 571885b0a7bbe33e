import { type Column, PAGE, pageOf } from './column.ts';
import { PlaceColumn } from './numbers.ts';

/** They would be read back as small ones. */
const CAPITAL = /[A-F]/;

/** Lower-case hex digits, equally many in each row, beside the heap: a text of 64 takes 80 bytes there, here 32. */
export class HexColumn implements Column<string> {
  private readonly pages: Buffer[] = [];
  private readonly bytes: number;
  private rows = 0;

  /** @param digits of each row, an even number */
  constructor(digits: number) {
    this.bytes = digits / 2;
  }

  /** @throws Error for anything else than so many digits: it would be read as something else */
  add(hex: string): number {
    const { bytes, rows: row } = this;
    const page = pageOf(this.pages, row, () => Buffer.alloc(PAGE * bytes));
    const from = (row % PAGE) * bytes;
    const written = page.write(hex, from, bytes, 'hex');
    if (written !== bytes || hex.length !== 2 * bytes || CAPITAL.test(hex))
      throw new Error(`not ${2 * bytes} lower-case hex digits`);
    this.rows += 1;
    return row;
  }

  at(row: number): string {
    const from = (row % PAGE) * this.bytes;
    return this.pages[Math.floor(row / PAGE)]?.toString('hex', from, from + this.bytes) ?? '';
  }

  /** The first eight digits of a row that was added, as a number. */
  headAt(row: number): number {
    return this.pages[Math.floor(row / PAGE)]?.readUInt32BE((row % PAGE) * this.bytes) ?? 0;
  }

  /** How many rows there are. */
  get length(): number {
    return this.rows;
  }
}

/** Digits that may be missing. */
export class HexOrNullColumn implements Column<string | null> {
  private readonly digits: HexColumn;
  /** Where they stand; −1: nowhere. */
  private readonly places = new PlaceColumn();

  constructor(digits: number) {
    this.digits = new HexColumn(digits);
  }

  add(hex: string | null): number {
    return this.places.add(hex === null ? -1 : this.digits.add(hex));
  }

  at(row: number): string | null {
    const place = this.places.at(row);
    return place < 0 ? null : this.digits.at(place);
  }
}
