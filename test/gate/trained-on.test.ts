import { describe, expect, it } from 'vitest';
import type { GatePlan } from '../../src/plan/plan.ts';
import { plannedTrainedOn } from '../../src/plan/trained-on.ts';
import type { JournalRecord } from '../../src/records/schema.ts';
import { replyWith } from '../../src/testing/index.ts';
import { BAD, reread, scriptedPlan, scriptedPolicy, simulatedRun } from './simulated.ts';
import { resultOfRun, verified } from './verified.ts';

const POLICY = scriptedPolicy('limits: smoke\nsampling: { cap: 200 }');
const PLAN = scriptedPlan(1, POLICY);
const ids = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => `p${String(from + at).padStart(2, '0')}`);

function trainedOn(prompts: readonly string[], plan: GatePlan = PLAN): GatePlan {
  return { ...plan, trainedOn: { prompts: new Set(prompts), pass: plan.policy.limits.mustCatch } };
}

/** A model that is bad on some prompts, whatever the cue. */
const badOn = (prompts: readonly string[]) => ({
  candidate: ({ messages }: { readonly messages: readonly { readonly content: string }[] }) => {
    const asked = Number(/question (\d+)/.exec(messages.at(-1)?.content ?? '')?.[1]);
    return replyWith(prompts.includes(`p${String(asked).padStart(2, '0')}`) ? BAD : 'a good answer');
  },
});

const drawsOf = (records: readonly JournalRecord[]) => records.filter(({ type }) => type === 'answer').length;

describe('a release whose data holds prompts of the corpus', () => {
  it('passes on the others, at more answers, and verify counts as the gate does', async () => {
    const clean = await simulatedRun(PLAN, 'clean', () => 0);
    const run = await simulatedRun(trainedOn(ids(0, 8)), 'clean', () => 0);
    const result = resultOfRun(run);
    expect([result.verdict, clean.outcome.verdict]).toEqual(['pass', 'pass']);
    expect(drawsOf(run.records)).toBeGreaterThan(drawsOf(clean.records));
    const [plain] = result.conditions;
    expect(plain?.z).toContainEqual([0, POLICY.limits.mustCatch, expect.any(Number)]);
    expect(verified(run.records, result).findings).toEqual([]);
  });

  it('does not get green by listing the prompts that would catch it', async () => {
    const bad = ids(0, 10);
    const caught = await simulatedRun(PLAN, 'caught', () => 0, badOn(bad));
    const listed = await simulatedRun(trainedOn(bad), 'caught', () => 0, badOn(bad));
    expect([caught.outcome.verdict, listed.outcome.verdict]).toEqual(['fail', 'fail']);
    const result = resultOfRun(listed);
    expect(verified(listed.records, result).findings).toEqual([]);
  });

  it('passes a prompt learnt by heart no sooner for that', async () => {
    // Every prompt but ten is learnt by heart: only those ten count, and of them one in five answers is bad.
    const run = await simulatedRun(trainedOn(ids(10, 40)), 'heart', () => 0, badOn(ids(0, 2)));
    expect(run.outcome.verdict).not.toBe('pass');
  });

  it('is counted anew when a later run knows of more', async () => {
    const first = await simulatedRun(PLAN, 'twice', () => 0);
    const again = await simulatedRun(trainedOn(ids(0, 8)), 'twice', () => 0, {
      recorded: reread(first.records),
    });
    expect(again.outcome.verdict).toBe('pass');
    const all = [...first.records, ...again.records];
    expect(verified(all, resultOfRun(again)).findings).toEqual([]);
    const [before, after] = [first, again].map(({ outcome }) => outcome.summaries[0]?.n ?? 0);
    expect(after).toBeGreaterThan(before ?? 0);
  });

  it('is a change that verify sees when somebody takes the list out of the records', async () => {
    const run = await simulatedRun(trainedOn(ids(0, 8)), 'clean', () => 0);
    const result = resultOfRun(run);
    const forged = run.records.map((record) => {
      if (record.type !== 'plan') return record;
      const { trained_on: _, ...rest } = record;
      return rest;
    });
    expect(verified(forged, result).findings).not.toEqual([]);
  });
});

describe('the plan of such a release', () => {
  const planned = (list: readonly string[], policy = POLICY) =>
    plannedTrainedOn(list, PLAN.conditions, policy);

  it('passes over prompts of other corpora', () => {
    expect(planned(['nobody', 'knows'])).toEqual({ notes: [] });
    expect(planned(['p00', 'nobody']).trainedOn?.prompts).toEqual(new Set(['p00']));
  });

  it.each([
    ['claim corpus', 'fewer than 30 others are left', ids(0, 11), POLICY],
    [
      'claim list',
      'half of the draws would say nothing',
      ids(0, 21),
      scriptedPolicy('sampling: { claim: list }'),
    ],
  ])('is refused for %s where %s', (_, __, list, policy) => {
    expect(() => planned(list, policy)).toThrow('corpus-invalid');
    expect(planned(list.slice(1), policy).trainedOn?.prompts.size).toBe(list.length - 1);
  });
});
