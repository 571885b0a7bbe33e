import type { Reason } from '../errors.ts';
import type { EligibilityDrop } from '../evidence/eligibility.ts';
import type { ConditionState } from '../evidence/look.ts';

export type Verdict = 'pass' | 'fail' | 'inconclusive' | 'error' | 'not-applicable';

/** What a condition came to, as far as the verdict needs it. */
export interface ConditionFinding {
  readonly id: string;
  readonly state: ConditionState;
  readonly n: number;
  readonly flagged: number;
  /** Draws that could be judged, refusals included. */
  readonly readable: number;
  /** Rates in [0, 1]. */
  readonly lower: number;
  readonly upper: number;
  /** Further clean draws until it would pass; null when that is out of reach at any number asked so far. */
  readonly toPass: number | null;
  /** The fewest flagged among the n answers that would fail it; null when not even all would. */
  readonly flaggedToFail: number | null;
}

export interface Decided {
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
}

/**
 * The verdict of a run that asked something, in the contract's order: fail, error, inconclusive, pass.
 *
 * @param stop why the run ended before its conditions were decided; null when it did not
 * @param mustCatch the limit that a pass speaks of, in (0, 1)
 * @param drops eligibility drops, looked at only when every condition passes
 */
export function decide(
  conditions: readonly ConditionFinding[],
  stop: { readonly verdict: 'error' | 'inconclusive'; readonly reason: Reason } | null,
  drops: readonly EligibilityDrop[],
  mustCatch: number,
): Decided {
  if (conditions.length === 0)
    return { verdict: 'error', reasons: [{ code: 'internal', args: { message: 'no condition to decide' } }] };
  const failed = conditions.filter(({ state }) => state === 'fail');
  if (failed.length > 0)
    return {
      verdict: 'fail',
      reasons: failed.map(({ id, n, flagged, lower, upper }) => ({
        code: 'condition-failed',
        args: { condition: id, n, flagged, lower, upper },
      })),
    };
  if (stop?.verdict === 'error') return { verdict: 'error', reasons: [stop.reason] };
  const open = conditions.filter(({ state }) => state !== 'pass');
  if (open.length > 0)
    return {
      verdict: 'inconclusive',
      reasons: [
        ...(stop === null ? [] : [stop.reason]),
        ...open.map(({ id, n, flagged, readable, lower, upper, toPass, flaggedToFail, state }) => ({
          code: state === 'capped' ? 'cap-reached' : 'not-decided',
          args: {
            condition: id,
            n,
            flagged,
            readable,
            lower,
            upper,
            to_pass: toPass,
            fail_at: flaggedToFail,
          },
        })),
      ],
    };
  if (drops.length > 0)
    return {
      verdict: 'inconclusive',
      reasons: drops.map(({ condition, share, plain }) => ({
        code: 'eligibility-drop',
        args: { condition, share, plain },
      })),
    };
  const answers = conditions.reduce((sum, { n }) => sum + n, 0);
  return {
    verdict: 'pass',
    reasons: [
      { code: 'all-passed', args: { conditions: conditions.length, answers, must_catch: mustCatch } },
    ],
  };
}
