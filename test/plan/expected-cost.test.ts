import { describe, expect, it } from 'vitest';
import { countReader } from '../../src/evidence/counts.ts';
import { estimateCost } from '../../src/plan/cost-estimate.ts';
import { expectedRuns } from '../../src/plan/expected-cost.ts';
import type { Pace } from '../../src/plan/pace.ts';
import { endChancesOf, lookScheduleOf } from '../../src/plan/power.ts';
import { presetEstimates } from '../../src/plan/preset-estimates.ts';
import { plannedMarkdown, plannedOf, plannedRows } from '../../src/report/planned.ts';
import { expectedOf } from '../../src/report/planned-expected.ts';
import { resultSchema } from '../../src/report/schema.ts';
import { scriptedPlan, scriptedPolicy } from '../gate/simulated.ts';

const CUES = 4;
const PACE: Pace = {
  answers: 3,
  candidate: { seconds: 2, prompt: 100, completion: 50 },
  judge: { seconds: 1, prompt: 900, completion: null },
};
const PRICES = 'prices: { candidate: { input: 1, output: 2, batch: 0.5 }, judge: { input: 3, output: 4 } }';

/** The policy's own limits alone: the others differ in nothing that is looked at here. */
const ownOf = ({ policy: { limits }, cap, conditions }: ReturnType<typeof scriptedPlan>) => [
  { name: 'policy', limits, cap, tested: conditions.length, screened: 0 },
];

describe('what is expected of a run', () => {
  const plan = scriptedPlan(CUES);
  const [clean, bad] = expectedRuns(plan, ownOf(plan));

  it('of a clean model is the mean that the exact recursion gives', () => {
    const { limits, cap, block } = plan;
    const course = lookScheduleOf(countReader(limits, CUES + 1, cap), cap, block);
    const exact = (CUES + 1) * endChancesOf(limits.tolerated / 4, course).draws;
    expect(clean?.course).toBe('clean');
    // A simulated run that fails ends there; the recursion has each condition go on.
    expect(Math.abs((clean?.answers ?? 0) / exact - 1)).toBeLessThan(0.06);
    expect(clean?.answers).toBeGreaterThan(estimateCost(plan).fewest.answers);
  });

  it('of a model with one bad condition is a fraction of that, and it ends in a fail', () => {
    expect(bad?.course).toBe('one-cue');
    expect(bad?.answers).toBeLessThan((clean?.answers ?? 0) / 2);
    expect(bad?.rounds).toBeLessThan(clean?.rounds ?? 0);
  });

  it('is the same each time, and has no cost or duration that nobody knows', () => {
    expect(expectedRuns(plan, ownOf(plan))).toEqual([clean, bad]);
    expect(clean).toMatchObject({ usd: { live: null, inBatches: null }, seconds: null });
  });
});

describe('what it costs and how long it takes', () => {
  const plan = scriptedPlan(CUES, scriptedPolicy(PRICES, 8));
  const [assumed] = expectedRuns(plan, ownOf(plan));
  const [measured] = expectedRuns(plan, ownOf(plan), PACE);

  it('goes by what was measured, and by half of max_tokens where nothing was', () => {
    const answers = Math.round(measured?.answers ?? 0);
    const { candidate, judge } = plan.policy;
    expect(measured?.tokens).toEqual({
      prompt: answers * 1000,
      completion: answers * (50 + judge.maxTokens / 2),
    });
    expect(assumed?.tokens.completion).toBe(answers * (candidate.maxTokens / 2 + judge.maxTokens / 2));
  });

  it('is less in batches by what the prices say of each model', () => {
    const answers = Math.round(measured?.answers ?? 0);
    const ofCandidate = (answers * (100 * 1 + 50 * 2)) / 1e6;
    const ofJudge = (answers * (900 * 3 + (plan.policy.judge.maxTokens / 2) * 4)) / 1e6;
    expect(measured?.usd.live).toBeCloseTo(ofCandidate + ofJudge, 9);
    expect(measured?.usd.inBatches).toBeCloseTo(ofCandidate / 2 + ofJudge, 9);
  });

  it('takes at least an answer and a judgement a round, and as long as the server has places for', () => {
    const { seconds, rounds, answers } = measured ?? { seconds: 0, rounds: 0, answers: 0 };
    expect(seconds).toBeGreaterThanOrEqual(3 * rounds);
    expect(seconds).toBeGreaterThanOrEqual((answers * 3) / 8);
    expect(seconds).toBeLessThan((answers * 3) / 8 + 3 * rounds);
  });
});

describe('an expectation that is shown', () => {
  const shown = (plan: ReturnType<typeof scriptedPlan>, pace: Pace | null) => {
    const estimates = plan.policy.sampling.stop === 'fixed' ? presetEstimates(plan) : ownOf(plan);
    const expected = expectedOf(plan, expectedRuns(plan, estimates, pace), pace);
    return plannedOf(plan, estimateCost(plan), [], expected);
  };

  it('says how to get what is not known, and that nothing is asked in batches', () => {
    const planned = shown(scriptedPlan(1), null);
    const text = plannedMarkdown(planned, (id) => id);
    expect(text).toContain('not known');
    expect(text).toContain('`cuegate plan --probe`');
    expect(text).toContain('Nothing is asked in batches');
    expect(resultSchema.shape.plan.parse(planned)).toEqual(planned);
    expect(plannedRows(planned).flat(2).join(' ')).toContain('no price given');
  });

  it('says what was measured, and who is asked in batches', () => {
    const role = (written: string) => `${written}, batch: { minutes: 30 } }`;
    const policy = scriptedPolicy(`${PRICES}\nbudget: { minutes: 600 }`, 8, role);
    const text = plannedMarkdown(shown(scriptedPlan(1, policy), PACE), (id) => id);
    expect(text).toContain('the candidate 2.0 s, 50 tokens');
    expect(text).toContain('asks the candidate and the judge in batches');
    expect(text).not.toContain('not known');
  });

  it('is not there for a fixed sample: its answers are known', () => {
    const planned = shown(scriptedPlan(1, scriptedPolicy('sampling: { stop: fixed }')), null);
    expect(planned).not.toHaveProperty('expected');
  });
});
