import type { GatePlan } from '../../src/plan/plan.ts';
import { scriptedPlan, scriptedPolicy } from './simulated.ts';

/**
 * A scripted plan of plain, `tested` cues and, after them, `screened` ones.
 *
 * @param more lines of the policy
 */
export function cueScreenPlan(tested: number, screened: number, more = ''): GatePlan {
  const plan = scriptedPlan(tested + screened, scriptedPolicy(more));
  return {
    ...plan,
    cueScreen: { draws: 12, atCap: plan.policy.onInconclusive === 'warn' },
    conditions: plan.conditions.map((condition, index) =>
      index > tested ? { ...condition, screened: true as const } : condition,
    ),
  };
}
