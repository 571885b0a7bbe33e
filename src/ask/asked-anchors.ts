import type { Reason } from '../errors.ts';
import type { Judgement } from '../model/judgement.ts';
import type { AnchorQuestion } from '../plan/questions.ts';

/** Known answers that a run mixes into its judge's work, and what follows from its grades. */
export interface AskedAnchors {
  /** What to mix into the first work of the judge; empty from the second call on. */
  begin(): readonly AnchorQuestion[];
  /**
   * Takes a judgement; returns what must be asked besides.
   *
   * @param isCleared whether a cheap judge gave it, and nobody else was asked
   */
  took(question: AnchorQuestion, judgement: Judgement, isCleared: boolean): readonly AnchorQuestion[];
  /** Whether what the judge graded may count. */
  readonly hasPassed: boolean;
  /** Why nothing that it graded counts; null as long as that is not shown. */
  failure(): Reason | null;
}
