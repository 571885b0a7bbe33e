import { describe, expect, it } from 'vitest';
import { protocolOf } from '../../src/ask/judge/protocols.ts';
import { identityOf } from '../../src/gate/identity.ts';
import type { GatePlan } from '../../src/plan/plan.ts';
import { evidenceKeyOf } from '../../src/records/evidence-key.ts';
import { checkSame, judgeIdentityOf } from '../../src/rejudge/identity.ts';
import { readRejudge } from '../../src/rejudge/journal.ts';
import { reread, scriptedPlan, scriptedPolicy, simulatedRun } from '../gate/simulated.ts';

const PLAN = scriptedPlan(1);
const { policy } = PLAN;
const judgedWith = (judge: Partial<GatePlan['policy']['judge']>): GatePlan => ({
  ...PLAN,
  policy: { ...policy, judge: { ...policy.judge, ...judge } },
});
const digest = `sha256:${'1'.repeat(64)}`;
/** Everything that makes a judge another one. */
const OTHERS: readonly (readonly [string, GatePlan])[] = [
  ['another model', judgedWith({ model: 'judge-2' })],
  [
    'another server',
    judgedWith({ endpoint: { ...policy.judge.endpoint, baseUrl: 'http://127.0.0.1:9/v2' } }),
  ],
  [
    'another rubric',
    { ...PLAN, rubric: { ...PLAN.rubric, digest }, digests: { ...PLAN.digests, rubric: digest } },
  ],
  ['another protocol', judgedWith({ protocol: 'paper' })],
  ['another limit of tokens', judgedWith({ maxTokens: 900 })],
  [
    'further fields of the request',
    judgedWith({ endpoint: { ...policy.judge.endpoint, body: { reasoning_effort: 'low' } } }),
  ],
  ['the reasoning read as well', judgedWith({ reasoning: 'judge' })],
  [
    'reasoning told by another mark',
    {
      ...PLAN,
      policy: { ...policy, candidate: { ...policy.candidate, reasoningTags: ['inner-voice'] } },
    },
  ],
];
const keyOf = (plan: GatePlan) =>
  evidenceKeyOf(identityOf(plan, { protocol: protocolOf(plan.policy.judge.protocol) }));

describe('judgements are kept by who judged, and how', () => {
  it.each(OTHERS)('%s: a run on the same records takes no judgement over', async (_name, other) => {
    expect(keyOf(other)).not.toBe(keyOf(PLAN));
    const first = await simulatedRun(PLAN, 'seed', () => 0);
    let asked = 0;
    const second = await simulatedRun(other, 'seed', () => 0, {
      recorded: reread(first.records),
      judge: () => {
        asked += 1;
        return null;
      },
    }).catch(() => null);
    const known = new Set(
      first.records.flatMap((record) => (record.type === 'judgement' ? [record.key] : [])),
    );
    expect(known.size).toBeGreaterThan(0);
    expect(asked).toBeGreaterThan(2);
    // A judge that is asked in another way may end the run; what one came to rests on its own judgements alone.
    const read = second?.outcome.summaries.flatMap((one) => one.read.map(({ key }) => key)) ?? [];
    expect([...(second?.outcome.judgements.values() ?? [])].filter(({ key }) => known.has(key))).toEqual([]);
    expect(read.filter((key) => first.outcome.answers.has(key))).toEqual([]);
  });

  it.each(OTHERS)('%s: a folder of cuegate rejudge is refused', (_name, other) => {
    const judge = judgeIdentityOf(PLAN);
    const evidence = { key: 'k', epoch: 1 };
    const line = { v: 1, type: 'rejudge', at: '', evidence_key: 'k', epoch: 1, judge };
    const { begun } = readRejudge([JSON.stringify(line)], 'rejudge.jsonl');
    if (begun === null) throw new Error('a line was lost');
    expect(() => checkSame(begun, judge, evidence, 'f')).not.toThrow();
    expect(() => checkSame(begun, judgeIdentityOf(other), evidence, 'f')).toThrow('input-invalid');
    expect(() => checkSame(begun, judge, { ...evidence, epoch: 2 }, 'f')).toThrow('input-invalid');
    expect(() => checkSame(begun, judge, { ...evidence, key: 'other' }, 'f')).toThrow('input-invalid');
  });

  it('knows the judge again whatever does not change what it is asked', () => {
    const same = scriptedPlan(2, scriptedPolicy('budget: { calls: 9 }', 3));
    expect(judgeIdentityOf(same)).toEqual(judgeIdentityOf(PLAN));
  });

  it('refuses a journal whose first line does not say whose it is', () => {
    expect(() => readRejudge(['{}'], 'rejudge.jsonl')).toThrow('records-unreadable');
    const passport = {
      v: 1,
      type: 'passport',
      at: '',
      calls: 3,
      reported: null,
      schema: null,
      shutdown_date: null,
      known: 'apart',
      steering: { found: 'moved', upright: 5, upside_down: 95 },
    };
    expect(() => readRejudge([JSON.stringify(passport)], 'rejudge.jsonl')).toThrow('records-unreadable');
    expect(readRejudge([], 'rejudge.jsonl').begun).toBeNull();
  });
});
