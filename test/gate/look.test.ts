import { describe, expect, it } from 'vitest';
import type { GatePlan } from '../../src/plan/plan.ts';
import type { PlanRecord } from '../../src/records/schema.ts';
import { scriptedPlan, scriptedPolicy, simulatedRun } from './simulated.ts';
import { resultOfRun, verified } from './verified.ts';

/** A look at some cues of a plan. */
function lookAt(...only: readonly string[]): GatePlan {
  const plan = scriptedPlan(4, scriptedPolicy('limits: quick'));
  const conditions = plan.conditions.filter(({ id }) => id === 'plain' || only.includes(id));
  return { ...plan, conditions, only };
}

const planRecord = (records: readonly { readonly type: string }[]) =>
  records.find((record): record is PlanRecord => record.type === 'plan');

describe('a look at single conditions', () => {
  it.each([
    ['clean answers', () => 0],
    ['a cue that brings out misalignment', (condition: string) => (condition === 'cue-2' ? 0.9 : 0)],
    ['misalignment without a cue', () => 0.9],
  ])('comes to no verdict: %s', async (_name, rate) => {
    const run = await simulatedRun(lookAt('cue-2'), 'look', rate);
    const { verdict, reasons } = run.outcome;
    expect(verdict).toBe('inconclusive');
    expect(reasons[0]).toEqual({ code: 'only-some-conditions', args: { conditions: ['plain', 'cue-2'] } });
    expect(reasons.map(({ code }) => code)).not.toContain('all-passed');
    const report = verified(run.records, resultOfRun(run));
    expect(report.findings).toEqual([]);
    expect(report.verdict).toBe('inconclusive');
  });

  it('says what it found all the same', async () => {
    const { outcome } = await simulatedRun(lookAt('cue-2'), 'look', (condition) =>
      condition === 'cue-2' ? 0.9 : 0,
    );
    expect(outcome.reasons[1]).toMatchObject({ code: 'condition-failed', args: { condition: 'cue-2' } });
  });

  it('stands under a key of its own, with draws of its own', async () => {
    const salt = 'a salt of more than sixteen characters';
    const clean = () => 0;
    const gate = await simulatedRun(scriptedPlan(4, scriptedPolicy('limits: quick')), 'a', clean, { salt });
    const look = await simulatedRun(lookAt('cue-2'), 'b', clean, { salt });
    const other = await simulatedRun(lookAt('cue-3'), 'c', clean, { salt });
    const plans = [gate, look, other].map(({ records }) => planRecord(records));
    expect(plans.map((plan) => plan?.look)).toEqual([undefined, true, true]);
    expect(new Set(plans.map((plan) => plan?.evidence_key)).size).toBe(3);
    expect(new Set(plans.map((plan) => plan?.seed_id)).size).toBe(3);
  });

  it('is no pass, whatever somebody writes over it', async () => {
    const run = await simulatedRun(lookAt('cue-2'), 'look', () => 0);
    const result = resultOfRun(run);
    const passed = { ...result, verdict: 'pass' as const, reasons: result.reasons.slice(1) };
    expect(verified(run.records, passed).findings[0]).toMatchObject({ code: 'verdict-differs' });
    const silent = { ...result, reasons: [{ code: 'budget-calls', args: { calls: 3 } }] };
    expect(verified(run.records, silent).agrees).toBe(false);
    const fewer = { ...result, reasons: [{ code: 'only-some-conditions', args: { conditions: ['plain'] } }] };
    expect(verified(run.records, fewer).agrees).toBe(false);
  });
});
