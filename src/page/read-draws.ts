import type { Outcome } from '../evidence/outcome.ts';
import { PlaceColumn } from '../records/rows/numbers.ts';
import type { KeyedRows } from '../records/rows/rows.ts';
import { SharedColumn } from '../records/rows/shared.ts';
import type { AnswerRecord } from '../records/schema.ts';
import type { HeldAnswer } from './held.ts';

export type Role = AnswerRecord['role'];

/** An answer that a batch read, and what it counts by its judges. */
export interface ReadDraw {
  readonly condition: string;
  readonly role: Role;
  readonly answer: HeldAnswer;
  readonly outcome: Outcome;
  /** It was read to be compared with another condition alone, and counts in no figure. */
  readonly isCompared: boolean;
}

/** Draws in the order in which they were added. Each is made when it is asked for: as objects they would take more room than all that is held of their answers. */
export class ReadDraws implements Iterable<ReadDraw> {
  private readonly answers: KeyedRows<HeldAnswer>;
  private readonly places = new PlaceColumn();
  private readonly alike = new SharedColumn<Omit<ReadDraw, 'answer'>>();
  private rows = 0;

  constructor(answers: KeyedRows<HeldAnswer>) {
    this.answers = answers;
  }

  get length(): number {
    return this.rows;
  }

  /** @param place of its answer among the answers */
  add(place: number, alike: Omit<ReadDraw, 'answer'>): void {
    this.places.add(place);
    this.alike.add(alike);
    this.rows += 1;
  }

  at(row: number): ReadDraw {
    return { ...this.alike.at(row), answer: this.answers.at(this.placeAt(row)) };
  }

  /** Of a draw's answer among the answers. */
  placeAt(row: number): number {
    return this.places.at(row);
  }

  *[Symbol.iterator](): Generator<ReadDraw> {
    for (let row = 0; row < this.rows; row += 1) yield this.at(row);
  }
}
