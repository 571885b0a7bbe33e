import type { Probes } from '../ask/probe-all.ts';
import type { GatePlan } from '../plan/plan.ts';

/**
 * Whether a run's judge is taken for a stand-in that gives every text the same grades, and so is not checked: only under
 * `limits: smoke`, which tries how things are wired. The report says so, and twenty different answers end such a run.
 */
export function isStandIn({ policy, calibration }: GatePlan, { known }: Pick<Probes, 'known'>): boolean {
  return policy.preset === 'smoke' && calibration === null && known.found === 'alike';
}
