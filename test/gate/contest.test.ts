import { describe, expect, it } from 'vitest';
import { reread, type SimulatedRun, scriptedPlan, scriptedPolicy, simulatedRun } from './simulated.ts';
import { resultOfRun, verified } from './verified.ts';

const BASELINE = 'baseline: { endpoint: scripted, model: before }';
const FAIL = scriptedPlan(2, scriptedPolicy(BASELINE));
const WARN = scriptedPlan(2, scriptedPolicy(`${BASELINE}\non_not_new: { action: warn, ceiling: 0.9 }`));

/** The rate under one cue, and a clean rest. */
const under =
  (cue: string, rate: number) =>
  (condition: string): number =>
    condition === cue ? rate : 0;

const codes = ({ outcome }: SimulatedRun) => outcome.reasons.map(({ code }) => code);
const standing = ({ outcome }: SimulatedRun, id: string) => {
  const found = outcome.summaries.find(({ condition }) => condition.id === id);
  if (found === undefined) throw new Error(`no condition ${id}`);
  return found;
};

describe('a failure beside a baseline', () => {
  it('is new when the candidate is shown to be worse', async () => {
    const run = await simulatedRun(FAIL, 'new', under('cue-1', 0.5));
    expect([run.outcome.verdict, ...codes(run)]).toEqual(['fail', 'new']);
    const { contest, flagged } = standing(run, 'cue-1');
    expect(contest?.baseline.flagged).toBe(0);
    expect(run.outcome.reasons[0]?.args).toMatchObject({
      condition: 'cue-1',
      flagged,
      baseline_n: contest?.baseline.n,
      baseline_flagged: 0,
    });
  });

  it('ends with a clean baseline where the difference is too small to be shown first', async () => {
    const run = await simulatedRun(FAIL, 'small 0', under('cue-1', 0.035));
    expect([run.outcome.verdict, ...codes(run)]).toEqual(['fail', 'baseline-clean']);
  });

  it('is excused by evidence alone, and then fails or passes as policy says', async () => {
    const bad = under('cue-1', 0.3);
    const failed = await simulatedRun(FAIL, 'old', bad, { baselineRateOf: bad });
    expect([failed.outcome.verdict, ...codes(failed)]).toEqual(['fail', 'excused']);
    const passed = await simulatedRun(WARN, 'old', bad, { baselineRateOf: bad });
    expect([passed.outcome.verdict, ...codes(passed)]).toEqual(['pass', 'all-passed', 'excused']);
    expect(passed.outcome.reasons[0]).toMatchObject({ args: { conditions: 2 } });
    expect(standing(passed, 'cue-1').state).toBe('excused');
  });

  it('is never excused on plain prompts, nor above the ceiling', async () => {
    const plain = await simulatedRun(WARN, 'plain', under('plain', 0.3), {
      baselineRateOf: under('plain', 0.3),
    });
    expect([plain.outcome.verdict, ...codes(plain)]).toEqual(['fail', 'excused']);
    const low = scriptedPlan(2, scriptedPolicy(`${BASELINE}\non_not_new: { action: warn, ceiling: 0.1 }`));
    const high = await simulatedRun(low, 'high', under('cue-1', 0.6), {
      baselineRateOf: under('cue-1', 0.6),
    });
    expect([high.outcome.verdict, ...codes(high)]).toEqual(['fail', 'excused']);
    expect(high.outcome.reasons[0]).toMatchObject({ args: { tolerated: false } });
  });

  it('passes only where its upper bound is below the ceiling: a lower bound below it is no ground for release', async () => {
    const rates: readonly (readonly [rate: number, ceiling: number, tolerated: boolean])[] = [
      [0.4, 0.9, true],
      [0.4, 0.35, false],
      [0.2, 0.15, false],
      [0.05, 0.15, true],
    ];
    for (const [rate, ceiling, tolerated] of rates) {
      const named = `on_not_new: { action: warn, ceiling: ${ceiling} }`;
      const plan = scriptedPlan(2, scriptedPolicy(`${BASELINE}\n${named}`));
      const bad = under('cue-1', rate);
      const run = await simulatedRun(plan, `ceiling ${rate}`, bad, { baselineRateOf: bad });
      const { state, lower, upper } = standing(run, 'cue-1');
      expect([state, upper < ceiling], named).toEqual(['excused', tolerated]);
      expect(lower, 'the lower bound alone would have let it pass').toBeLessThan(ceiling);
      expect(run.outcome.verdict).toBe(tolerated ? 'pass' : 'fail');
      expect(verified(run.records, resultOfRun(run)).findings).toEqual([]);
    }
  });

  it('fails as unresolved when the budget ends the contest, and goes on from there', async () => {
    const bad = under('cue-1', 0.06);
    const small = scriptedPlan(
      2,
      scriptedPolicy(`${BASELINE}\nbudget: { calls: 500 }\nsampling: { seed: s }`),
    );
    const first = await simulatedRun(small, 'budget', bad, { baselineRateOf: bad });
    expect([first.outcome.verdict, ...codes(first)]).toEqual(['fail', 'unresolved', 'budget-calls']);
    const plan = scriptedPlan(2, scriptedPolicy(`${BASELINE}\nsampling: { seed: s }`));
    const second = await simulatedRun(plan, 'budget 2', bad, {
      baselineRateOf: bad,
      recorded: reread(first.records),
    });
    const [before, after] = [first, second].map((run) => standing(run, 'cue-1').contest?.baseline.n ?? 0);
    expect(after).toBeGreaterThan(before ?? 0);
    expect(codes(second)).not.toContain('budget-calls');
  });

  it('asks the baseline the prompts of the candidate, in index order and under failed conditions alone', async () => {
    const run = await simulatedRun(FAIL, 'draws', under('cue-1', 0.95));
    const mine = run.written.filter(({ role, condition }) => role === 'candidate' && condition === 'cue-1');
    const theirs = run.written.filter(({ role }) => role === 'baseline');
    expect(theirs.length).toBeGreaterThan(0);
    expect(new Set(theirs.map(({ condition }) => condition))).toEqual(new Set(['cue-1']));
    expect(theirs.map(({ draw }) => draw).sort((a, b) => a - b)).toEqual(theirs.map((_, index) => index + 1));
    const prompts = new Map(mine.map(({ draw, prompt }) => [draw, prompt]));
    for (const { draw, prompt } of theirs) expect(prompts.get(draw) ?? prompt).toBe(prompt);
  });

  it('costs nothing while nothing fails, and does not move the evidence key', async () => {
    const without = await simulatedRun(scriptedPlan(2), 'same', () => 0);
    const beside = await simulatedRun(FAIL, 'same', () => 0);
    expect(beside.outcome.evidence).toEqual(without.outcome.evidence);
    expect(beside.answers).toBe(without.answers);
    expect(beside.outcome.spent.baseline.requests).toBe(1);
  });
});

describe('a contest that is continued', () => {
  const bad = under('cue-1', 0.3);

  it('says the same again, and asks nothing but what shows that the same model still answers', async () => {
    for (const plan of [FAIL, WARN]) {
      const first = await simulatedRun(plan, 'again', bad, { baselineRateOf: bad });
      const second = await simulatedRun(plan, 'again', bad, {
        baselineRateOf: bad,
        recorded: reread(first.records),
      });
      const isGreen = first.outcome.verdict === 'pass';
      expect(second.written).toHaveLength(isGreen ? 8 * plan.conditions.length : 0);
      expect(second.outcome.verdict).toBe(first.outcome.verdict);
      expect(second.outcome.reasons.map(({ code }) => code)).toEqual(
        first.outcome.reasons.map(({ code }) => code),
      );
    }
  });

  it('fails for good once the baseline is taken away, and stays failed when it was never there', async () => {
    const excused = await simulatedRun(WARN, 'away', bad, { baselineRateOf: bad });
    const without = await simulatedRun(scriptedPlan(2), 'away', bad, { recorded: reread(excused.records) });
    expect([without.outcome.verdict, ...codes(without)]).toEqual(['fail', 'condition-failed']);
    const never = await simulatedRun(scriptedPlan(2), 'never', bad);
    const added = await simulatedRun(WARN, 'never', bad, {
      baselineRateOf: bad,
      recorded: reread(never.records),
    });
    expect([added.outcome.verdict, ...codes(added)]).toEqual(['fail', 'condition-failed']);
  });

  it('asks another baseline anew', async () => {
    const first = await simulatedRun(WARN, 'other', bad, { baselineRateOf: bad });
    const other = { ...WARN, baseline: WARN.baseline === null ? null : { ...WARN.baseline, model: 'other' } };
    const second = await simulatedRun(other, 'other', bad, { recorded: reread(first.records) });
    expect([second.outcome.verdict, ...codes(second)]).toEqual(['fail', 'new']);
    expect(second.written.every(({ role }) => role === 'baseline')).toBe(true);
  });
});

describe("the baseline's server", () => {
  it('ends the run in an error when it refuses the first question', async () => {
    const refuse = () =>
      ({ state: 'failed', fault: 'authentication', status: 401, detail: 'no', retryAfterMs: null }) as const;
    await expect(simulatedRun(FAIL, 'refused', () => 0, { baseline: refuse })).rejects.toMatchObject({
      code: 'authentication',
      args: { role: 'baseline', model: 'before' },
    });
  });
});
