import { protocolOf } from '../ask/judge/protocols.ts';
import { measurePace } from '../ask/measure-pace.ts';
import type { Reason } from '../errors.ts';
import { estimateCost } from '../plan/cost-estimate.ts';
import { expectedRuns } from '../plan/expected-cost.ts';
import { overBudget } from '../plan/over-budget.ts';
import type { Pace } from '../plan/pace.ts';
import type { GatePlan } from '../plan/plan.ts';
import { presetEstimates } from '../plan/preset-estimates.ts';
import { plannedOf } from '../report/planned.ts';
import { expectedOf } from '../report/planned-expected.ts';
import { resultWithoutAnswers } from '../report/result-without-answers.ts';
import { modelAt } from './counted-models.ts';
import { rendered } from './folder.ts';
import { withMissingKey } from './keyless.ts';
import { announcedShutdowns } from './shutdowns.ts';
import { factsOf, type SoFar } from './so-far.ts';
import type { Session } from './world.ts';

/** Asks a few questions of those that a run would ask, and counts them. */
async function paceOf({ world, calls }: SoFar, plan: GatePlan): Promise<Pace> {
  const { candidate, judge } = plan.policy;
  return measurePace(plan, {
    ...world,
    candidate: modelAt(candidate.endpoint, 'candidate', world, calls),
    judge: modelAt(judge.endpoint, 'judge', world, calls),
    protocol: protocolOf(judge.protocol),
  }).catch((error: unknown) => {
    throw withMissingKey(error, plan, world.env);
  });
}

/** What would be asked; an error when there is a reason why it may not be. */
export async function dryRun(soFar: SoFar, plan: GatePlan, refusal: Reason | null): Promise<Session> {
  // A policy that nobody has adopted names no server that may be sent a key.
  const notes = refusal === null ? await announcedShutdowns(plan, soFar.world) : [];
  const planned = estimateCost(plan);
  const pace = soFar.options.probe === true && refusal === null ? await paceOf(soFar, plan) : null;
  const estimates = presetEstimates(plan);
  const runs = expectedRuns(plan, estimates, pace);
  const reason: Reason = refusal ?? {
    code: 'dry-run',
    args: {
      conditions: plan.conditions.length,
      fewest: planned.fewest.answers,
      most: planned.most.answers,
      ...(pace === null ? {} : { probed: pace.answers }),
      ...(planned.most.calls > plan.policy.budget.calls ? { budget_calls: plan.policy.budget.calls } : {}),
      ...overBudget(plan, runs),
    },
  };
  const nothing = resultWithoutAnswers({
    verdict: refusal === null ? 'not-applicable' : 'error',
    reasons: [reason],
    plan,
    facts: factsOf(soFar),
    calls: soFar.calls,
    notes,
  });
  const expected = expectedOf(plan, runs, pace);
  const result = { ...nothing, plan: plannedOf(plan, planned, estimates, expected) };
  return rendered(result, [], soFar.world.redact);
}
