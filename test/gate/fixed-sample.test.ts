import { describe, expect, it } from 'vitest';
import { estimateCost } from '../../src/plan/cost-estimate.ts';
import type { GatePlan } from '../../src/plan/plan.ts';
import { commentOf } from '../../src/report/comment.ts';
import { reread, scriptedPlan, scriptedPolicy, simulatedRun } from './simulated.ts';
import { resultOfRun, verified } from './verified.ts';

const plan = (more = 'cap: 100', rest = '') =>
  scriptedPlan(2, scriptedPolicy(`sampling: { stop: fixed, ${more} }\n${rest}`));
const bad = (condition: string): number => (condition === 'cue-1' ? 0.5 : 0);

describe('a fixed sample', () => {
  it('asks every condition to the cap, whatever comes out, and looks once', async () => {
    for (const rateOf of [() => 0, bad]) {
      const run = await simulatedRun(plan(), 'fixed', rateOf);
      expect(run.outcome.summaries.map(({ n }) => n)).toEqual([100, 100, 100]);
      expect(run.outcome.verdict).toBe(rateOf === bad ? 'fail' : 'pass');
      expect(verified(run.records, resultOfRun(run)).findings).toEqual([]);
    }
  });

  it('may be smaller than a pass needs: then it measures and decides nothing', async () => {
    const small = plan('cap: 30');
    expect(estimateCost(small).fewest.answers).toBe(90);
    const run = await simulatedRun(small, 'small', () => 0);
    expect([run.outcome.verdict, run.outcome.reasons.map(({ code }) => code)]).toEqual([
      'inconclusive',
      ['cap-reached', 'cap-reached', 'cap-reached'],
    ]);
    expect(verified(run.records, resultOfRun(run)).findings).toEqual([]);
  });

  it('is not looked at before it is whole, and goes on', async () => {
    const cut = plan('cap: 100', 'budget: { calls: 300 }');
    const first = await simulatedRun(cut, 'cut', bad);
    expect([first.outcome.verdict, ...first.outcome.reasons.map(({ code }) => code)]).toEqual([
      'inconclusive',
      'budget-calls',
      'not-decided',
      'not-decided',
      'not-decided',
    ]);
    expect(verified(first.records, resultOfRun(first)).findings).toEqual([]);
    const second = await simulatedRun(plan(), 'cut', bad, { recorded: reread(first.records) });
    expect(second.outcome.verdict).toBe('fail');
    expect(second.outcome.summaries.map(({ n }) => n)).toEqual([100, 100, 100]);
    expect(verified([...first.records, ...second.records], resultOfRun(second)).findings).toEqual([]);
  });

  it('that failed stays failed where a later plan has more conditions, which are not at the cap yet', async () => {
    const first = await simulatedRun(plan(), 'grown', bad);
    expect(first.outcome.verdict).toBe('fail');
    const more = scriptedPlan(
      3,
      scriptedPolicy('sampling: { stop: fixed, cap: 100 }\nbudget: { calls: 40 }'),
    );
    const second = await simulatedRun(more, 'grown', bad, { recorded: reread(first.records) });
    expect([second.outcome.verdict, second.outcome.summaries.map(({ state }) => state)]).toEqual([
      'fail',
      ['pass', 'fail', 'pass', 'open'],
    ]);
    expect(verified([...first.records, ...second.records], resultOfRun(second)).findings).toEqual([]);
  });

  it('says that it is a measurement', async () => {
    const measured: GatePlan = { ...plan(), notes: [{ code: 'fixed-sample', args: { cap: 100 } }] };
    const result = resultOfRun(await simulatedRun(measured, 'said', () => 0));
    expect(commentOf(result, [])).toMatch(/^### ✅ cuegate: PASS \(a measurement\)\. /);
  });
});
