import { describe, expect, it } from 'vitest';
import type { ChatRequest } from '../../src/model/chat.ts';
import { askedInVain } from '../../src/report/run.ts';
import { replyWith, seededUniform } from '../../src/testing/index.ts';
import { anchorReplyTo } from '../runner/graded-anchors.ts';
import { ANCHORS } from './anchors.ts';
import { BAD, reread, type SimulatedRun, scriptedPlan, scriptedPolicy, simulatedRun } from './simulated.ts';
import { resultOfRun, verified } from './verified.ts';

/** Latencies from nothing to some seconds, in no order that a run could count on. */
function latencies(seed: string): (request: ChatRequest) => number {
  const uniform = seededUniform(`latencies ${seed}`);
  return () => Math.floor(3_000 * uniform() ** 4);
}

const one = (rate: number) => (id: string) => (id === 'cue-2' ? rate : 0.004);
/** What two runs of one plan have to agree in, byte for byte. */
const reportOf = (run: SimulatedRun) => JSON.stringify({ ...resultOfRun(run), run: null });
/** Baseline's answers hang on the draw alone. */
const before = ({ seed }: ChatRequest) =>
  replyWith(seededUniform(`before ${seed}`)() < 0.2 ? BAD : 'a good answer of before');

describe.each([
  ['a clean sequential run', '', one(0)],
  ['a cue at 8 %', '', one(0.08)],
  ['a cue at 8 %, with its effect', 'labels: full', one(0.08)],
  ['a run that its cap ends', 'sampling: { cap: 60 }', one(0.03)],
  ['a fixed sample', 'sampling: { stop: fixed, cap: 70 }', one(0.08)],
  ['a failure that a baseline is compared with', 'baseline: { endpoint: scripted, model: before }', one(0.2)],
])('%s', (_name, more, rateOf) => {
  it('is reported alike, byte for byte, whatever the requests at once and the times of answers', async () => {
    const reports = new Set<string>();
    for (const atOnce of [1, 256]) {
      const plan = scriptedPlan(2, scriptedPolicy(more, atOnce));
      const latencyMs = latencies(`${atOnce}`);
      const run = await simulatedRun(plan, 'alike', rateOf, { latencyMs, baseline: before });
      expect(verified(run.records, resultOfRun(run)).findings).toEqual([]);
      reports.add(reportOf(run));
    }
    expect(reports.size).toBe(1);
  });
});

describe('a fixed sample', () => {
  const LATENCY_MS = 1_000;

  it('has no rounds: as many requests are under way as may be, and nothing is asked in vain', async () => {
    const plan = scriptedPlan(1, scriptedPolicy('sampling: { stop: fixed, cap: 400 }', 200));
    const run = await simulatedRun(plan, 'flow', () => 0, { latencyMs: () => LATENCY_MS });
    const calls = run.outcome.calls.candidate + run.outcome.calls.judge;
    const limit = (calls * LATENCY_MS) / 1000 / 200;
    // The start is asked one after the other, and the requests at once grow from 8; in rounds it takes a second more.
    expect(run.seconds).toBeLessThan(limit + 7.5);
    expect(askedInVain(run.outcome)).toBe(0);
  });
});

describe('while a judge has graded nothing yet', () => {
  it('is asked about a few answers at once, and the places that are left are the candidate’s', async () => {
    let [asked, beforeFirstGrade] = [0, 0];
    const plan = {
      ...scriptedPlan(0, scriptedPolicy('sampling: { stop: fixed, cap: 200 }', 64)),
      anchors: ANCHORS,
    };
    const run = await simulatedRun(plan, 'unproven', () => 0, {
      latencyMs: ({ model, messages }) => {
        if (model === 'candidate' && messages.length === 1) asked += 1;
        return 1_000;
      },
      judge: (request) => {
        const anchor = anchorReplyTo(JSON.stringify(request));
        // The pair of the start stands before any draw.
        if (asked > 0 && beforeFirstGrade === 0) beforeFirstGrade = asked;
        return anchor === null ? null : replyWith(anchor);
      },
    });
    expect(run.outcome.verdict).toBe('pass');
    // Eight at once, then sixteen; six of these are with the judge.
    expect(beforeFirstGrade).toBeGreaterThanOrEqual(8 + 16 - 6 - 1);
  });
});

describe('what was asked ahead', () => {
  const plan = (more: string) => scriptedPlan(2, scriptedPolicy(more, 64));

  it('is used when the run is continued, and nothing is asked twice', async () => {
    const asked: number[] = [];
    const latencyMs = latencies('continued');
    const candidate = ({ seed }: ChatRequest) => {
      asked.push(seed ?? 0);
      return null;
    };
    const part = await simulatedRun(plan('budget: { calls: 400 }'), 'part', one(0), { latencyMs, candidate });
    expect(part.outcome.verdict).toBe('inconclusive');
    const rest = await simulatedRun(plan(''), 'part', one(0), {
      latencyMs,
      candidate,
      recorded: reread(part.records),
    });
    const whole = await simulatedRun(plan(''), 'part', one(0), { latencyMs });
    expect([rest.outcome.verdict, whole.outcome.verdict]).toEqual(['pass', 'pass']);
    expect(resultOfRun(rest).conditions.map(({ z, n }) => [z, n])).toEqual(
      resultOfRun(whole).conditions.map(({ z, n }) => [z, n]),
    );
    const draws = asked.filter((seed) => part.seeds.has(seed) || rest.seeds.has(seed));
    expect(new Set(draws).size).toBe(draws.length);
    expect(askedInVain(rest.outcome)).toBe(0);
    expect(verified([...part.records, ...rest.records], resultOfRun(rest)).findings).toEqual([]);
  });

  it('is written before the run ends, or not at all', async () => {
    const uniform = seededUniform('late');
    const records: string[] = [];
    const run = await simulatedRun(plan(''), 'late', one(0.4), {
      latencyMs: () => 100 + 20_000 * uniform() ** 8,
      written: ({ type }) => records.push(type),
    });
    expect(run.outcome.verdict).toBe('fail');
    const atTheEnd = records.length;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(records.length).toBe(atTheEnd);
    expect(verified(run.records, resultOfRun(run)).findings).toEqual([]);
  });
});
