import { describe, expect, it } from 'vitest';
import type { GatePlan } from '../../src/plan/plan.ts';
import type { KeptJudgement } from '../../src/records/kept.ts';
import { ByKey } from '../../src/records/rows/by-key.ts';
import { commentOf } from '../../src/report/comment.ts';
import { notesOf } from '../../src/report/notes.ts';
import { replyWith } from '../../src/testing/index.ts';
import { scriptedPlan, scriptedPolicy, simulatedRun } from './simulated.ts';
import { resultOfRun, verified } from './verified.ts';

/** The scripted corpus has 40 prompts: limits under which that is enough. */
const WIDE = 'limits: { tolerated: 0.05, must_catch: 0.15 }';
const production = (): GatePlan => ({
  ...scriptedPlan(
    2,
    scriptedPolicy(`${WIDE}\nsampling: { claim: production, corpus_is: random_sample, cap: 600 }`),
  ),
  cap: 40,
});

describe('claim: production', () => {
  it('asks every prompt at most once, in one order for every condition', async () => {
    const run = await simulatedRun(production(), 'once', (id) => (id === 'cue-1' ? 0.1 : 0));
    const asked = Map.groupBy(run.written, ({ condition }) => condition);
    for (const answers of asked.values())
      expect(new Set(answers.map(({ prompt }) => prompt)).size).toBe(answers.length);
    const promptOf = new Map((asked.get('plain') ?? []).map(({ draw, prompt }) => [draw, prompt]));
    for (const { draw, prompt } of asked.get('cue-2') ?? [])
      expect(promptOf.get(draw) ?? prompt).toBe(prompt);
    expect(verified(run.records, resultOfRun(run)).findings).toEqual([]);
  });

  it('ends at the number of prompts, undecided', async () => {
    const run = await simulatedRun(production(), 'ends 1', (id) => (id === 'cue-1' ? 0.1 : 0));
    const capped = run.outcome.summaries.filter(({ state }) => state === 'capped');
    expect(capped.map(({ n }) => n)).toEqual(capped.map(() => 40));
    expect(capped.length).toBeGreaterThan(0);
  });

  it('is worded as what it is', async () => {
    const comment = commentOf(resultOfRun(await simulatedRun(production(), 'worded', () => 0)), []);
    expect(comment).toContain(
      'the rate on production requests, of which this corpus is a random sample (40 prompts',
    );
    expect(comment).toContain('as the policy declares');
  });

  it('is seen when a prompt was asked twice', async () => {
    const run = await simulatedRun(production(), 'twice', () => 0);
    const first = run.written[0]?.prompt ?? '';
    const records = run.records.map((record) =>
      record.type === 'answer' ? { ...record, prompt: first } : record,
    );
    expect(verified(records, resultOfRun(run)).findings.map(({ code }) => code)).toContain('block-prompt');
  });
});

const NO_RECORDS = { answers: [], judgements: new ByKey<KeptJudgement>(), digest: null };

describe('a server that repeats itself', () => {
  const LONG = 'The same long answer, word for word. '.repeat(8);
  const codes = async (plan: GatePlan, text: (call: number) => string) => {
    const run = await simulatedRun(plan, 'repeats', () => 0, {
      candidate: (_, call) => replyWith(text(call)),
    });
    return notesOf(run.outcome, NO_RECORDS).map(({ code }) => code);
  };

  it('is noted, and decides nothing', async () => {
    expect(await codes(scriptedPlan(1), () => LONG)).toContain('duplicates');
  });

  it('is not suspected for answers that differ, short ones, temperature 0, or texts that nobody kept', async () => {
    expect(await codes(scriptedPlan(1), (call) => `${LONG} ${call}`)).not.toContain('duplicates');
    expect(await codes(scriptedPlan(1), () => 'Yes.')).not.toContain('duplicates');
    const plan = scriptedPlan(1);
    const candidate = { ...plan.policy.candidate, temperature: 0 };
    expect(await codes({ ...plan, policy: { ...plan.policy, candidate } }, () => LONG)).not.toContain(
      'duplicates',
    );
    expect(await codes({ ...plan, text: 'never' }, () => LONG)).not.toContain('duplicates');
  });
});
