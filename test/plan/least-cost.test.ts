import { describe, expect, it } from 'vitest';
import { estimateCost } from '../../src/plan/cost-estimate.ts';
import { expectedRuns } from '../../src/plan/expected-cost.ts';
import { leastCost } from '../../src/plan/least-cost.ts';
import { overBudget } from '../../src/plan/over-budget.ts';
import { scriptedPlan, scriptedPolicy } from '../gate/simulated.ts';

const PRICES = 'prices: { candidate: { input: 1, output: 2 }, judge: { input: 3, output: 4 } }';
const planOf = (more: string) => scriptedPlan(2, scriptedPolicy(`${more}\n${PRICES}`, 8));

const free = planOf('budget: { calls: 20000 }');
const { fewest } = estimateCost(free);
const least = leastCost(free, fewest.answers);

const refusalOf = (usd: number): unknown => {
  try {
    estimateCost(planOf(`budget: { usd: ${usd} }`));
    return null;
  } catch (error) {
    return error;
  }
};

describe('a budget of money', () => {
  it('that the questions of the cheapest pass already cost more than is refused, and no other', () => {
    expect(least).toBeGreaterThan(0);
    expect(refusalOf(least * 0.99)).toMatchObject({ code: 'infeasible', args: { limit: 'budget.usd' } });
    expect(refusalOf(least * 1.01)).toBeNull();
  });

  it('is held against less than what a pass can cost: the longest replies are no part of it', () => {
    expect(least).toBeLessThan((fewest.usd ?? 0) / 2);
  });

  it('that does not hold the longest reply to one question pays for none', () => {
    const { candidate, judge } = free.policy;
    expect(leastCost(free, 0)).toBeCloseTo(Math.max(2 * candidate.maxTokens, 4 * judge.maxTokens) / 1e6, 10);
  });

  it('counts what a cache or a batch may save, and takes what has no price as free', () => {
    const cached = scriptedPlan(
      2,
      scriptedPolicy(PRICES.replaceAll('input:', 'cached: 0, batch: 0.5, input:'), 8),
    );
    expect(leastCost(cached, 100_000)).toBeLessThan(leastCost(free, 100_000) / 10);
    expect(leastCost(scriptedPlan(2), 1000)).toBe(0);
  });
});

describe('what a clean model is expected to take', () => {
  const runsOf = (plan: typeof free, pace: Parameters<typeof expectedRuns>[2] = null) =>
    expectedRuns(
      plan,
      [{ name: 'policy', limits: plan.limits, cap: plan.cap, tested: plan.conditions.length, screened: 0 }],
      pace,
    );
  const [clean] = runsOf(free);
  const usd = clean?.usd.live ?? 0;

  it('is said where it is more than the budget, and only there', () => {
    const [short, ample] = [usd * 0.9, usd * 1.1].map((most) => planOf(`budget: { usd: ${most} }`));
    if (short === undefined || ample === undefined) throw new Error('no plan');
    expect(overBudget(short, runsOf(short))).toEqual({ expected_usd: usd, budget_usd: usd * 0.9 });
    expect(overBudget(ample, runsOf(ample))).toEqual({});
    const calls = planOf(`budget: { calls: ${Math.floor((clean?.calls ?? 0) - 1)} }`);
    expect(overBudget(calls, runsOf(calls))).toEqual({ expected_calls: Math.ceil(clean?.calls ?? 0) });
  });

  it('counts minutes once they were measured', () => {
    const plan = planOf('budget: { minutes: 1 }');
    const slow = {
      answers: 3,
      candidate: { seconds: 9, prompt: 9, completion: 9 },
      judge: { seconds: 1, prompt: 9, completion: 9 },
    };
    expect(overBudget(plan, runsOf(plan))).toEqual({});
    expect(overBudget(plan, runsOf(plan, slow))).toMatchObject({ budget_minutes: 1 });
  });
});
