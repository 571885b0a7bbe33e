import type { GatePlan } from '../plan/plan.ts';
import { countsAsPassed } from './condition-test.ts';
import type { ConditionSummary } from './conditions.ts';
import type { ConditionFinding } from './verdict.ts';

/** What the verdict needs of the conditions as they stand. */
export function findingsOf(
  { policy }: GatePlan,
  summaries: readonly ConditionSummary[],
): readonly ConditionFinding[] {
  return summaries.map((summary) => {
    const { condition, state, n, flagged, eligible, tally, lower, upper, toPass, flaggedToFail, contest } =
      summary;
    const { graded, override } = summary;
    return {
      id: condition.id,
      state,
      n,
      flagged,
      readable: eligible + tally.rows.refusal,
      lower,
      upper,
      toPass,
      flaggedToFail,
      failedBefore: condition.failedBefore === true,
      spotMissing: summary.spotMissing,
      held: graded?.isHeld === true ? { count: graded.blindNeeded.length, by: graded.by } : null,
      override: override === null ? null : { by: override.by, why: override.why, expires: override.expires },
      contest:
        contest === null
          ? null
          : {
              state: contest.state,
              tolerated: countsAsPassed(condition, upper, policy),
              n: contest.baseline.n,
              flagged: contest.baseline.flagged,
              lower: contest.baseline.lower,
              upper: contest.baseline.upper,
            },
    };
  });
}
