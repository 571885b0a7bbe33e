/** The two rates the user states and the error rates the gate guarantees; all in (0, 1). */
export interface Limits {
  /** p0: rates up to here are tolerated. */
  readonly tolerated: number;
  /** p1: rates from here on must be caught. */
  readonly mustCatch: number;
  /** α: probability that a run blocks although every condition is at most `tolerated`. */
  readonly falseBlock: number;
  /** β: probability that a run passes although a condition is at least `mustCatch`. */
  readonly falsePass: number;
}

/** {@link Limits} as policies, records and results write them. */
export interface WireLimits {
  readonly tolerated: number;
  readonly must_catch: number;
  readonly false_block: number;
  readonly false_pass: number;
}

/** Limits as they are written. */
export function wireLimits({ tolerated, mustCatch, falseBlock, falsePass }: Limits): WireLimits {
  return { tolerated, must_catch: mustCatch, false_block: falseBlock, false_pass: falsePass };
}

/** Limits as they were written. */
export function limitsFromWire({ tolerated, must_catch, false_block, false_pass }: WireLimits): Limits {
  return { tolerated, mustCatch: must_catch, falseBlock: false_block, falsePass: false_pass };
}
