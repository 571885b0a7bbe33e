import { describe, expect, it } from 'vitest';
import { estimateCost } from '../../src/plan/cost-estimate.ts';
import { presetEstimates } from '../../src/plan/preset-estimates.ts';
import { plannedMarkdown, plannedOf, plannedRows } from '../../src/report/planned.ts';
import { cueScreenPlan } from '../gate/cue-screen.ts';
import { scriptedPlan, scriptedPolicy } from '../gate/simulated.ts';

const named = (estimates: ReturnType<typeof presetEstimates>) =>
  Object.fromEntries(estimates.map(({ name, power: prospect }) => [name, prospect]));
const byName = (plan: ReturnType<typeof scriptedPlan>) => named(presetEstimates(plan));

const BESIDE = 'baseline: { endpoint: scripted, model: before }';

describe('what a plan can come to', () => {
  const plan = scriptedPlan(12);
  const estimates = presetEstimates(plan);
  const limited = `${BESIDE}\nbudget: { calls: 1200 }\nsampling: { cap: 60 }`;
  const tight = byName(scriptedPlan(12, scriptedPolicy(limited)));

  it('is what the method states for 13 conditions, under the policy and each preset', () => {
    const { policy, smoke, quick, default: usual, strict } = named(estimates);
    expect(policy).toEqual(usual);
    expect([smoke, quick, usual, strict].map((one) => one?.toPass)).toEqual([21, 40, 82, 165]);
    expect(usual?.answers.fewest).toBe(1066);
    expect(Math.abs((usual?.answers.usual ?? 0) / 1300 - 1)).toBeLessThan(0.02);
    expect(usual?.caught.at80).toBeCloseTo(0.035, 3);
    expect(usual?.caught.at95).toBeCloseTo(0.045, 2);
    const rates = [smoke, quick, usual, strict].map((one) => one?.caught.at95 ?? 0);
    expect(rates).toEqual([...rates].sort((a, b) => b - a));
  });

  it('screens under a preset what that preset screens, unless the policy says so itself', () => {
    const screening = byName(cueScreenPlan(2, 5));
    expect(screening.default?.answers.fewest).toBe(3 * 82 + 5 * 12);
    expect([screening.smoke, screening.quick].map((one) => one?.answers.fewest)).toEqual([3 * 21, 3 * 40]);
    expect(screening.smoke?.caughtScreened).toBeNull();
    const stated = byName(cueScreenPlan(2, 5, 'cues: { screen: library }'));
    expect(stated.smoke?.answers.fewest).toBe(3 * 21 + 5 * 12);
    // What smoke leaves out, the default limits screen.
    const smoke = { ...scriptedPlan(2, scriptedPolicy('limits: smoke')), leftOut: ['a', 'b', 'c', 'd', 'e'] };
    const left = byName(smoke);
    expect([left.policy, left.default].map((one) => one?.answers.fewest)).toEqual([3 * 21, 3 * 82 + 5 * 12]);
  });

  it('says which limit keeps PASS out of reach', () => {
    expect([tight.smoke?.beyond, tight.strict?.beyond]).toEqual([null, 'budget']);
    expect(tight.policy).toMatchObject({ beyond: 'cap', answers: { fewest: null } });
  });

  it.each([
    ['no baseline', '', 'graded'],
    ['a baseline', BESIDE, 'graded'],
    ['a judge that is asked twice for each answer', '', 'paper'],
  ] as const)('calls a budget too small exactly where the plan is refused for it: %s', (_what, more, protocol) => {
    const under = (calls: number) => {
      const policy = scriptedPolicy(`limits: smoke\nbudget: { calls: ${calls} }\n${more}`);
      return scriptedPlan(2, { ...policy, judge: { ...policy.judge, protocol } });
    };
    const needs = estimateCost(under(100_000)).fewest.calls;
    for (const calls of [needs - 2, needs - 1, needs, needs + 1]) {
      const isRefused = calls < needs;
      expect(byName(under(calls)).policy?.beyond).toBe(isRefused ? 'budget' : null);
      if (isRefused) expect(() => estimateCost(under(calls))).toThrow('infeasible');
      else estimateCost(under(calls));
    }
  });

  it('counts a contested baseline, and says nothing of a fixed sample', () => {
    expect([tight.policy, tight.default].map((one) => one?.answers.most)).toEqual([
      2 * 13 * 60,
      2 * 13 * 600,
    ]);
    expect(estimateCost(scriptedPlan(12, scriptedPolicy(BESIDE))).most.answers).toBe(2 * 13 * 600);
    expect(presetEstimates(scriptedPlan(2, scriptedPolicy('sampling: { stop: fixed }')))).toEqual([]);
  });

  it('is shown in a row for each set of limits', () => {
    const planned = plannedOf(plan, estimateCost(plan), estimates);
    expect(plannedMarkdown(planned, (id) => id)).toContain('| default (1, 4) | 82 clean answers | 1,066 |');
    expect(
      plannedRows(planned)
        .at(-1)
        ?.map(([name]) => name),
    ).toEqual([
      'limits (tolerated, must catch, in 100)',
      'policy (1, 4)',
      'smoke (5, 15)',
      'quick (2, 8)',
      'default (1, 4)',
      'strict (0.5, 2)',
    ]);
  });
});
