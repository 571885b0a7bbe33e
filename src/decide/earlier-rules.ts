import { limitsOfAttempt } from '../evidence/attempt.ts';
import { limitsFromWire } from '../model/limits.ts';
import type { PlanRecord } from '../records/schema.ts';
import type { LookRules } from './test-state.ts';

/**
 * The rules that an earlier run looked by.
 *
 * @param family J: the largest number of conditions up to then
 */
export function rulesOf(plan: PlanRecord, family: number): LookRules {
  return {
    limits: limitsOfAttempt(limitsFromWire(plan.limits), plan.attempt ?? 1),
    family,
    cap: plan.cap,
    isFixed: plan.stop === 'fixed',
    contest:
      plan.baseline === undefined || plan.on_not_new === undefined
        ? null
        : { model: plan.baseline.model, excuseRatio: plan.on_not_new.excuse_ratio },
  };
}
