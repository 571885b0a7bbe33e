import type { Verdict } from '../model/verdict.ts';
import { entryOf } from '../reasons/table.ts';

/** Process exit of the command line and, when red, of the Action's step. */
export const EXIT_CODES: Readonly<Record<Verdict, number>> = {
  pass: 0,
  'not-applicable': 0,
  fail: 1,
  inconclusive: 2,
  error: 3,
};

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
  if (advisory) return verdict !== 'error' || reasonCodes.some((code) => entryOf(code)?.greenInAdvisory);
  if (verdict === 'inconclusive')
    return onInconclusive === 'warn' && !reasonCodes.some((code) => entryOf(code)?.neverGreen);
  return EXIT_CODES[verdict] === 0;
}
