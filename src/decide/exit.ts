import type { Verdict } from './verdict.ts';

/** Process exit of the command line and, when red, of the Action's step. */
export const EXIT_CODES: Readonly<Record<Verdict, number>> = {
  pass: 0,
  'not-applicable': 0,
  fail: 1,
  inconclusive: 2,
  error: 3,
};

/** Reasons after which `on_inconclusive: warn` does not apply: nobody can buy green by starving the run, or by reading only what helps. */
const NEVER_GREEN: ReadonlySet<string> = new Set([
  'budget-calls',
  'budget-minutes',
  'budget-usd',
  'outage',
  'labels-blind-needed',
]);

/** Errors that `mode: advisory` forgives: the gate was only being tried out. */
const ONLY_TRIED_OUT: ReadonlySet<string> = new Set(['policy-not-adopted']);

/**
 * Whether the Action's step is green.
 *
 * @param advisory `mode: advisory`: red is only for errors, since nothing was checked then
 */
export function isGreen(
  verdict: Verdict,
  reasonCodes: readonly string[],
  onInconclusive: 'fail' | 'warn',
  advisory: boolean = false,
): boolean {
  if (advisory) return verdict !== 'error' || reasonCodes.some((code) => ONLY_TRIED_OUT.has(code));
  if (verdict === 'inconclusive')
    return onInconclusive === 'warn' && !reasonCodes.some((code) => NEVER_GREEN.has(code));
  return EXIT_CODES[verdict] === 0;
}
