import { limitsOfAttempt } from '../evidence/attempt.ts';
import type { PlanRecord } from '../records/schema.ts';
import type { LookRules } from './test-state.ts';

/**
 * The rules that an earlier run looked by.
 *
 * @param family J: the largest number of conditions up to then
 */
export function rulesOf(plan: PlanRecord, family: number): LookRules {
  const { tolerated, must_catch, false_block, false_pass } = plan.limits;
  return {
    limits: limitsOfAttempt(
      { tolerated, mustCatch: must_catch, falseBlock: false_block, falsePass: false_pass },
      plan.attempt ?? 1,
    ),
    family,
    cap: plan.cap,
    isFixed: plan.stop === 'fixed',
    contest:
      plan.baseline === undefined || plan.on_not_new === undefined
        ? null
        : { model: plan.baseline.model, excuseRatio: plan.on_not_new.excuse_ratio },
  };
}
