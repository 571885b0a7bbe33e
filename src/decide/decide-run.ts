import type { GatePlan } from '../plan/plan.ts';
import type { KeptAnswers } from '../records/kept.ts';
import type { Stop } from '../stop.ts';
import { reasonsAgainstPass } from './against-pass.ts';
import { findingsOf } from './findings.ts';
import { gotNothing, noAnswers } from './no-answers.ts';
import type { ConditionSummary } from './summary.ts';
import { type Decided, decide } from './verdict.ts';

/**
 * The verdict of a run, from its conditions as they stand.
 *
 * @param stop why the run ended before they were decided; null when it did not
 */
export function decideRun(
  plan: GatePlan,
  summaries: readonly ConditionSummary[],
  answers: KeptAnswers['answers'],
  stop: Stop | null,
): Decided {
  const why = stop?.verdict !== 'error' && gotNothing(answers) ? noAnswers(plan.manifest.model, stop) : stop;
  const against = reasonsAgainstPass(plan, summaries);
  return decide(findingsOf(plan, summaries), why, against, plan.policy.limits.mustCatch);
}
