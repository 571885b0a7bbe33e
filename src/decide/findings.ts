import type { GradedDraws } from '../evidence/human-grades.ts';
import type { ControlCount } from '../evidence/server-failures.ts';
import type { GatePlan } from '../plan/plan.ts';
import { countsAsPassed } from './condition-test.ts';
import type { ConditionSummary } from './conditions.ts';
import type { ConditionFinding, ServerFailures } from './verdict.ts';

/** What the verdict needs of the conditions as they stand. */
export function findingsOf(
  { policy }: GatePlan,
  summaries: readonly ConditionSummary[],
  controls: ControlCount,
): readonly ConditionFinding[] {
  return summaries.map((summary) => {
    const { condition, state, n, flagged, eligible, tally, lower, upper, toPass, flaggedToFail, contest } =
      summary;
    const { graded, override, failures } = summary;
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
      held: graded?.isHeld === true ? heldBy(graded.blindNeeded) : null,
      failures: failures.isHeld ? serverFailures({ condition: condition.id, ...failures }, controls) : null,
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

/** A share of failures beside that of the controls, as a reason states it. */
export function serverFailures(
  {
    condition,
    n,
    failed,
  }: { readonly condition: string | null; readonly n: number; readonly failed: number },
  controls: ControlCount,
): ServerFailures {
  return { condition, n, failed, controls: controls.n, controls_failed: controls.failed };
}

function heldBy(needed: GradedDraws['blindNeeded']): ConditionFinding['held'] {
  return { count: needed.length, by: [...new Set(needed.map(({ by }) => by))] };
}
