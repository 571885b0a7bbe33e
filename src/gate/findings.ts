import type { LabelledDraws } from '../evidence/labels.ts';
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
    const { labelled, override } = standing;
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
      held: labelled?.isHeld === true ? heldBy(labelled.blindNeeded) : null,
      override: override === null ? null : { by: override.by, why: override.why, expires: override.expires },
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

function heldBy(needed: LabelledDraws['blindNeeded']): ConditionFinding['held'] {
  return { count: needed.length, by: [...new Set(needed.map(({ by }) => by))] };
}
