import type { ExpectedRun } from './expected-cost.ts';
import type { GatePlan } from './plan.ts';

/** What a clean model is expected to take beyond the budget: each with what the budget allows. */
export interface OverBudget {
  readonly expected_calls?: number;
  /** USD, by the policy's prices. */
  readonly expected_usd?: number;
  readonly budget_usd?: number;
  /** Only where somebody measured how long an answer takes. */
  readonly expected_minutes?: number;
  readonly budget_minutes?: number;
}

/**
 * Which budgets a run of a clean model is expected to overrun, under the policy's own limits; empty: none, or nobody
 * knows. Money is that of batches where candidate and judge are both asked in batches.
 */
export function overBudget({ policy }: GatePlan, runs: readonly ExpectedRun[]): OverBudget {
  const clean = runs.find(({ limits, course }) => limits === 'policy' && course === 'clean');
  if (clean === undefined) return {};
  const { calls, usd: dollars, minutes } = policy.budget;
  const isInBatches = policy.candidate.batch !== null && policy.judge.batch !== null;
  const usd = isInBatches ? (clean.usd.inBatches ?? clean.usd.live) : clean.usd.live;
  const taken = clean.seconds === null ? null : clean.seconds / 60;
  return {
    ...(clean.calls > calls ? { expected_calls: Math.ceil(clean.calls) } : {}),
    ...(usd !== null && dollars !== null && usd > dollars ? { expected_usd: usd, budget_usd: dollars } : {}),
    ...(taken !== null && taken > minutes
      ? { expected_minutes: Math.ceil(taken), budget_minutes: minutes }
      : {}),
  };
}
