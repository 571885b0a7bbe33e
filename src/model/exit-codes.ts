import type { Verdict } from './verdict.ts';

/** Process exit of the command line and, when red, of the Action's step. */
export const EXIT_CODES: Readonly<Record<Verdict, number>> = {
  pass: 0,
  'not-applicable': 0,
  fail: 1,
  inconclusive: 2,
  error: 3,
};
