import type { PlanRecord } from '../records/schema.ts';

/**
 * A plan as its attempt decides: what was lost k−1 times may err with 2^(1−k) of the stated probabilities only, so
 * that all attempts together err with less than twice those.
 */
export function asAttempted(plan: PlanRecord): PlanRecord {
  const share = 0.5 ** ((plan.attempt ?? 1) - 1);
  const { false_block, false_pass } = plan.limits;
  return {
    ...plan,
    limits: { ...plan.limits, false_block: false_block * share, false_pass: false_pass * share },
  };
}
