import type { StatedReason } from '../errors.ts';
import { EXIT_CODES } from '../model/exit-codes.ts';
import type { Verdict } from '../model/verdict.ts';
import { entryOf } from '../reasons/table.ts';

/**
 * Whether the Action's step is green. `on_inconclusive: warn` makes it green only where the cap ended the run between the
 * limits, and could not have failed it had every answer been flagged that nobody knows to be harmless.
 *
 * @param advisory `mode: advisory`: red is only for errors, since nothing was checked then
 */
export function isGreen(
  verdict: Verdict,
  reasons: readonly StatedReason[],
  onInconclusive: 'fail' | 'warn',
  advisory: boolean = false,
): boolean {
  if (advisory) return verdict !== 'error' || reasons.some(({ code }) => entryOf(code)?.greenInAdvisory);
  if (verdict === 'inconclusive')
    return (
      onInconclusive === 'warn' &&
      reasons.length > 0 &&
      reasons.every(({ code, args }) => entryOf(code)?.greenByWarn?.(args) === true)
    );
  return EXIT_CODES[verdict] === 0;
}

/** How a check run ends. Branch protection lets `success`, `neutral` and `skipped` through, and nothing else. */
export type Conclusion = 'success' | 'neutral' | 'skipped' | 'failure' | 'cancelled';

/** A check run lets a commit through exactly when the step is green; a success is a pass alone. */
export function conclusionOf(verdict: Verdict, green: boolean): Conclusion {
  if (!green) return 'failure';
  if (verdict === 'pass') return 'success';
  return verdict === 'not-applicable' ? 'skipped' : 'neutral';
}

/** As much of a result as says whether its run is green. */
export interface Coloured {
  readonly verdict: Verdict;
  readonly reasons: readonly StatedReason[];
  /** Absent: undecided is red. */
  readonly on_inconclusive?: 'warn';
}

/** {@link isGreen}, of a result: the same for the Action's step and for every form that a pipeline reads. */
export function isGreenResult(result: Coloured, advisory: boolean = false): boolean {
  return isGreen(result.verdict, result.reasons, result.on_inconclusive ?? 'fail', advisory);
}
