import { unfit } from '../ask/judge/known-pairs.ts';
import type { Probes } from '../ask/probe-all.ts';
import { CuegateError } from '../errors.ts';
import type { GatePlan } from '../plan/plan.ts';

/**
 * Whether a run's judge is taken for a stand-in that gives every text the same grades, and so is not checked: only under
 * `limits: smoke`, which tries how things are wired. The report says so, and twenty different answers end such a run.
 */
export function isStandIn({ policy, calibration }: GatePlan, { known }: Pick<Probes, 'known'>): boolean {
  return policy.preset === 'smoke' && calibration === null && known.found === 'alike';
}

/**
 * Refuses a stand-in where a run is divided: what ends such a run are many answers with the same grades, and no shard sees
 * many.
 *
 * @throws CuegateError `judge-unfit`
 */
export function refuseStandIn(plan: GatePlan, probes: Pick<Probes, 'known'>): void {
  if (isStandIn(plan, probes)) throw CuegateError.because(unfit(probes.known, plan.policy.judge.model, 0));
}
