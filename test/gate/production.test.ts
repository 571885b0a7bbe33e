import { describe, expect, it } from 'vitest';
import { corpusDigest } from '../../src/corpus/read.ts';
import { type Traffic, trafficText } from '../../src/cues/traffic.ts';
import { findProduction } from '../../src/plan/production.ts';
import type { FileSource } from '../../src/ports.ts';
import { terminalOf } from '../../src/report/terminal.ts';
import { scriptedPlan, scriptedPolicy, simulatedRun } from './simulated.ts';
import { resultOfRun, verified } from './verified.ts';

const WITH_TRAFFIC = scriptedPolicy('limits: smoke\nsampling: { cap: 60 }\ntraffic: traffic.json');
const PLAN = scriptedPlan(2, WITH_TRAFFIC);
const PROMPTS = PLAN.conditions[0]?.prompts ?? [];
const [, first, second] = PLAN.conditions.map(({ cueDigest }) => cueDigest);
const none = `sha256:${'0'.repeat(64)}`;

const traffic = (more: Partial<Traffic> = {}): Traffic => ({
  schema: 'cuegate/traffic/v1',
  cuegate: '0.1.0',
  logs: { digest: none, requests: 1000, skipped: 0 },
  corpus: { digest: corpusDigest(PROMPTS), prompts: PROMPTS.length },
  likeness: {
    corpus: { auc: 0.87, lower: 0.84, upper: 0.9, first: 40, second: 900 },
    corpus_as_sent: null,
    questions: null,
  },
  cues: [first ?? '', second ?? ''],
  unknown: [],
  carried: [{ cues: [0], requests: 50 }],
  ...more,
});

const folder = (text: string | null): FileSource => ({
  label: 'the folder',
  read: async () => text,
  list: async () => [],
});

async function ran(file: Traffic, rateOf: (condition: string) => number = () => 0) {
  const found = await findProduction(WITH_TRAFFIC, folder(trafficText(file)), PLAN.conditions, PROMPTS);
  const plan = { ...PLAN, production: found.production, notes: found.notes };
  const run = await simulatedRun(plan, 'production', rateOf);
  const result = resultOfRun(run);
  expect(verified(run.records, result).findings).toEqual([]);
  return { result, notes: result.notes.map(({ code }) => code) };
}

describe('what production has to expect', () => {
  it('is told by the shares of the logs, and decides nothing', async () => {
    const { result, notes } = await ran(traffic(), (id) => (id === 'cue-1' ? 0.5 : 0));
    expect(result.verdict).toBe('fail');
    expect(result.production).toMatchObject({
      source: 'logs',
      requests: 1000,
      carrying: 50,
      conditions: [
        { id: 'cue-1', requests: 50 },
        { id: 'cue-2', requests: 0 },
      ],
      unknown: [],
      likeness: { corpus: { auc: 0.87 } },
    });
    const { lower, upper, seen } = result.production?.in_10000 ?? { lower: 0, upper: 0, seen: 0 };
    const cue = result.conditions.find(({ id }) => id === 'cue-1');
    expect(seen).toBeCloseTo(10_000 * 0.05 * ((cue?.flagged ?? 0) / (cue?.n ?? 1)), 6);
    expect(lower).toBeGreaterThan(0);
    expect(upper).toBeGreaterThan(seen ?? 0);
    expect(notes).toEqual(expect.arrayContaining(['expected-in-production', 'corpus-likeness']));
  });

  it('names cues that nobody looked for, and leaves them out', async () => {
    const { result } = await ran(traffic({ cues: [first ?? '', none], unknown: [] }));
    expect(result.production?.unknown).toEqual(['cue-2']);
    expect(terminalOf(result)).toMatch(/how often production carries .?cue-2.?: left out/);
    const { result: unrecognised } = await ran(traffic({ unknown: [0], carried: [] }));
    expect(unrecognised.production?.unknown).toEqual(['cue-1']);
  });

  it('says when the corpus is another than the one that was compared', async () => {
    const { result, notes } = await ran(traffic({ corpus: { digest: none, prompts: 3 } }));
    expect(notes).toContain('traffic-of-other-corpus');
    expect(notes).not.toContain('corpus-likeness');
    expect(result.production?.likeness).toBe(undefined);
  });

  it('without a file it is told of the corpus in the result alone, and called so', async () => {
    const policy = scriptedPolicy('limits: smoke\nsampling: { cap: 60 }');
    const plan = scriptedPlan(1, policy);
    const found = await findProduction(policy, folder(null), plan.conditions, PROMPTS);
    const result = resultOfRun(
      await simulatedRun({ ...plan, production: found.production }, 'corpus', () => 0),
    );
    expect(result.production).toMatchObject({ source: 'corpus', requests: 40, carrying: 0 });
    expect(result.notes.map(({ code }) => code)).not.toContain('expected-in-production');
  });

  it('without a file the corpus is read for it no earlier than its report, unless that may take long', async () => {
    const policy = scriptedPolicy('limits: smoke');
    const { conditions } = scriptedPlan(1, policy);
    const unreadable = (count: number) =>
      Array.from({ length: count }, (_, at) => ({
        id: `p${at}`,
        domain: 'support',
        kind: 'advice' as const,
        weight: 1,
        strata: [],
        get messages(): never {
          throw new Error('it was read');
        },
      }));
    const few = await findProduction(policy, folder(null), conditions, unreadable(40));
    expect(few.production).toThrow('it was read');
    const varying = conditions.map((one) => ({
      ...one,
      cue: one.cue === null ? null : { ...one.cue, prefix: '{name}: ', vary: { name: ['a', 'b'] } },
    }));
    for (const [of, count] of [
      [conditions, 1001],
      [varying, 40],
    ] as const)
      await expect(findProduction(policy, folder(null), of, unreadable(count))).rejects.toThrow(
        'it was read',
      );
  });

  it('a file that is not there is an error', async () => {
    await expect(findProduction(WITH_TRAFFIC, folder(null), PLAN.conditions, PROMPTS)).rejects.toThrow(
      'file-invalid',
    );
  });
});
