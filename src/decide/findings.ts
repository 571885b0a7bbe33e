import { couldFail, OFF_MENU, UNREAD, wouldFail, wouldPass } from '../evidence/otherwise.ts';
import type { ControlCount } from '../evidence/server-failures.ts';
import type { GatePlan } from '../plan/plan.ts';
import type { Limits } from '../policy/limits.ts';
import { countsAsPassed } from './condition-test.ts';
import type { ConditionSummary } from './conditions.ts';
import type { ConditionFinding, ServerFailures, UnreadFinding } from './verdict.ts';

/** What the verdict needs of the conditions as they stand. */
export function findingsOf(
  { policy, limits }: GatePlan,
  summaries: readonly ConditionSummary[],
  controls: ControlCount,
): readonly ConditionFinding[] {
  return summaries.map((summary) => {
    const { condition, state, n, flagged, eligible, tally, lower, upper, toPass, flaggedToFail, contest } =
      summary;
    const { graded, override, family, failures } = summary;
    // What its flagged answers show by themselves (in a fixed sample that is not whole, say) needs no others.
    const isOffMenu = !wouldFail(tally, [], limits, family) && wouldFail(tally, OFF_MENU, limits, family);
    return {
      id: condition.id,
      state,
      isUnscreened: summary.screen === 'waiting',
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
      unread: unreadOf(summary, limits),
      couldFail: couldFail(tally, limits, family),
      offMenu: isOffMenu ? summary.answers.offMenuDraws : null,
      failures: failures.isHeld ? serverFailures({ condition: condition.id, ...failures }, controls) : null,
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

function unreadOf({ tally, answers }: ConditionSummary, limits: Limits): UnreadFinding | null {
  const count = tally.rows.missing + tally.rows.unscored;
  if (count === 0) return null;
  const keepsFromPass = wouldPass(tally, UNREAD, limits);
  return { count, reason: answers.unreadReason ?? 'missing', keepsFromPass };
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
