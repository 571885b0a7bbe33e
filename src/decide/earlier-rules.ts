import { limitsOfAttempt } from '../evidence/attempt.ts';
import type { ControlCount } from '../evidence/server-failures.ts';
import { limitsFromWire } from '../model/limits.ts';
import type { PlanRecord } from '../records/schema.ts';
import type { LookRules } from './test-state.ts';

/**
 * The rules that an earlier run looked by.
 *
 * @param family J: the largest number of conditions up to then
 * @param controls those that were read up to then
 */
export function rulesOf(plan: PlanRecord, family: number, controls: ControlCount): LookRules {
  return {
    limits: limitsOfAttempt(limitsFromWire(plan.limits), plan.attempt ?? 1),
    family,
    cap: plan.cap,
    isFixed: plan.stop === 'fixed',
    screen:
      plan.cue_screen === undefined
        ? null
        : {
            draws: plan.cue_screen.draws,
            cues: new Set(plan.conditions.flatMap(({ cue, screened }) => (screened === true ? [cue] : []))),
          },
    controls: plan.rules.max_failures === undefined ? null : controls,
    contest:
      plan.baseline === undefined || plan.on_not_new === undefined
        ? null
        : { model: plan.baseline.model, excuseRatio: plan.on_not_new.excuse_ratio },
  };
}
