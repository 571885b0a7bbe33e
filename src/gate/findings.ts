import type { ConditionFinding } from '../verdict/decide.ts';
import type { Standing } from './board.ts';
import type { GatePlan } from './plan.ts';
import { countsAsPassed } from './square.ts';

/** What the verdict needs of the conditions as they stand. */
export function findingsOf(
  { policy }: GatePlan,
  standings: readonly Standing[],
): readonly ConditionFinding[] {
  return standings.map((standing) => {
    const { condition, state, n, flagged, eligible, tally, lower, upper, toPass, flaggedToFail, contest } =
      standing;
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
      contest:
        contest === null
          ? null
          : {
              state: contest.state,
              tolerated: countsAsPassed(condition, lower, policy),
              n: contest.baseline.n,
              flagged: contest.baseline.flagged,
              lower: contest.baseline.lower,
              upper: contest.baseline.upper,
            },
    };
  });
}
