import { describe, expect, it } from 'vitest';
import { MAX_START_CALLS } from '../../src/ask/probe-all.ts';
import { SOFT } from '../../src/model/soft.ts';
import type { GatePlan } from '../../src/plan/plan.ts';
import type { JournalRecord } from '../../src/records/schema.ts';
import { replyWith } from '../../src/testing/index.ts';
import { cueScreenPlan } from '../gate/cue-screen.ts';
import { screenedPlan } from '../gate/screened.ts';
import {
  reread,
  type Simulated,
  type SimulatedRun,
  scriptedPlan,
  scriptedPolicy,
  simulatedRun,
} from '../gate/simulated.ts';
import { resultOfRun, verified } from '../gate/verified.ts';
import { BY_DRAW, given, mergeOf, START, shardLeft } from './sharded.ts';

const SEED = 'sampling: { seed: s }';
const short = (sampling = 'seed: s', more = '') =>
  scriptedPolicy(`limits: smoke\nsampling: { ${sampling} }\n${more}`);
const seeded = (plan: GatePlan): GatePlan => ({
  ...plan,
  policy: { ...plan.policy, sampling: { ...plan.policy.sampling, seed: 's' } },
});
const rate = (condition: string): number => (condition === 'cue-1' ? 0.3 : 0);
const NEVER = () => 0;
const bare = (run: SimulatedRun) => {
  const { run: _run, ...rest } = resultOfRun(run);
  return JSON.stringify(rest);
};

/** What was read, and what came of it. */
const tallies = ({ outcome }: SimulatedRun) => [
  outcome.verdict,
  outcome.summaries.map(({ condition, state, n, flagged }) => [condition.id, state, n, flagged]),
];

/** Three shards of a plan, and their merge. */
async function merged(plan: GatePlan, rateOf: typeof rate, more: Simulated = {}) {
  const shards = await Promise.all([1, 2, 3].map((index) => shardLeft(plan, rateOf, { index, of: 3 }, more)));
  const shardsGiven = mergeOf(shards.map((shard) => given(shard)));
  return simulatedRun(plan, 'sharded', rateOf, { ...BY_DRAW, ...more, shards: shardsGiven });
}

describe('shards come to what one job comes to', () => {
  const second = () => {
    const policy = short();
    const { judge } = policy;
    return { ...policy, judge: { ...judge, second: { endpoint: judge.endpoint, model: 'other-judge' } } };
  };
  const baseline = 'baseline: { endpoint: scripted, model: before }';
  /** A clean model where all draws are to be asked, a bad one where more is asked about what is flagged. */
  const plans: [name: string, plan: GatePlan, rateOf: typeof rate][] = [
    ['of a list', scriptedPlan(2, short('seed: s, claim: list, cap: 80')), NEVER],
    [
      'of prompts as in production',
      scriptedPlan(2, short('seed: s, claim: production, corpus_is: random_sample, cap: 40')),
      NEVER,
    ],
    ['of a fixed sample', scriptedPlan(2, short('seed: s, stop: fixed, cap: 30')), rate],
    ['without texts', { ...scriptedPlan(2, short()), text: 'never' }, rate],
    ['with a baseline', scriptedPlan(2, short('seed: s', baseline)), rate],
    ['with a second judge', scriptedPlan(2, second()), rate],
    [
      'with borderline scores',
      ((plan) => ({ ...plan, rules: { ...plan.rules, soft: SOFT } }))(scriptedPlan(2, short())),
      rate,
    ],
    ['with a cheap judge', seeded(screenedPlan()), rate],
    ['with cues that are only screened', cueScreenPlan(2, 4, `limits: smoke\n${SEED}`), NEVER],
  ];
  it.each(plans)('%s', async (_name, plan, rateOf) => {
    const one = await simulatedRun(plan, 'sharded', rateOf, BY_DRAW);
    const all = await merged(plan, rateOf);
    expect(one.outcome.verdict).toBe(rateOf === NEVER ? 'pass' : 'fail');
    expect(bare(all)).toBe(bare(one));
    expect(verified(all.records, resultOfRun(all)).findings).toEqual([]);
  });

  it('where the server fails on some questions: what is missing is missing', async () => {
    const failing: Simulated = {
      candidate: ({ seed = 0 }) =>
        seed % 9 === 4
          ? { state: 'failed', fault: 'server-error', detail: 'no', status: 500, retryAfterMs: null }
          : null,
    };
    const plan = scriptedPlan(2, short('seed: s, cap: 40'));
    const one = await simulatedRun(plan, 'sharded', NEVER, { ...BY_DRAW, ...failing });
    const all = await merged(plan, NEVER, failing);
    expect(bare(all)).toBe(bare(one));
    expect(resultOfRun(one).conditions.some(({ missing }) => missing > 0)).toBe(true);
  });
});

describe('a merge', () => {
  const plan = scriptedPlan(2, short());

  it('of a line goes on in it, and its shards ask what the line does not hold', async () => {
    const first = await simulatedRun(plan, 'sharded', NEVER, BY_DRAW);
    const recorded = reread(first.records);
    const later = { recorded, startMs: START + 3_600_000 };
    const shards = await Promise.all([1, 2].map((index) => shardLeft(plan, NEVER, { index, of: 2 }, later)));
    // Eight further draws of each condition, whose answers are new.
    expect(shards.map(({ manifest }) => manifest.draws.share)).toEqual([12, 12]);
    const all = await simulatedRun(plan, 'sharded', NEVER, {
      ...BY_DRAW,
      ...later,
      shards: mergeOf(
        shards.map((shard) => given(shard)),
        { now: START + 3_600_000 },
      ),
    });
    const alone = await simulatedRun(plan, 'sharded', NEVER, { ...BY_DRAW, ...later });
    expect(bare(all)).toBe(bare(alone));
    expect(verified([...first.records, ...all.records], resultOfRun(all)).findings).toEqual([]);
  });

  it('whose line went on since its shards began refuses them', async () => {
    const shards = await Promise.all([1, 2].map((index) => shardLeft(plan, NEVER, { index, of: 2 })));
    const other = await simulatedRun(
      { ...plan, manifest: { ...plan.manifest, model: 'before' } },
      'x',
      NEVER,
      BY_DRAW,
    );
    const merge = simulatedRun(plan, 'sharded', NEVER, {
      ...BY_DRAW,
      recorded: reread(other.records),
      shards: mergeOf(shards.map((shard) => given(shard))),
    });
    await expect(merge).rejects.toThrow(
      expect.objectContaining({
        args: expect.objectContaining({ problem: expect.stringContaining('the line of tries') }),
      }),
    );
  });

  it('that was killed is given again, and comes to the same', async () => {
    const shards = await Promise.all([1, 2].map((index) => shardLeft(plan, rate, { index, of: 2 })));
    const shardsGiven = mergeOf(shards.map((shard) => given(shard)));
    const whole = await simulatedRun(plan, 'sharded', rate, { ...BY_DRAW, shards: shardsGiven });
    for (const killAt of [1, 40]) {
      const kept: JournalRecord[] = [];
      const killed = simulatedRun(plan, 'sharded', rate, {
        ...BY_DRAW,
        shards: shardsGiven,
        written: (record) => {
          if (kept.length === killAt) throw new Error('killed');
          kept.push(record);
        },
      });
      await expect(killed).rejects.toThrow('killed');
      const again = await simulatedRun(plan, 'sharded', rate, {
        ...BY_DRAW,
        recorded: reread(kept),
        shards: shardsGiven,
      });
      expect(bare(again)).toBe(bare(whole));
    }
  });

  it.each([null, 4])('that passed is given again, and comes to the same (draws: %s)', async (most) => {
    const shards = await Promise.all([1, 2].map((index) => shardLeft(plan, NEVER, { index, of: 2, most })));
    const shardsGiven = mergeOf(shards.map((shard) => given(shard)));
    const whole = await simulatedRun(plan, 'sharded', NEVER, { ...BY_DRAW, shards: shardsGiven });
    expect(whole.outcome.verdict).toBe('pass');
    for (const killAt of [1, 60, whole.records.length]) {
      const kept = whole.records.slice(0, killAt);
      const again = await simulatedRun(plan, 'sharded', NEVER, {
        ...BY_DRAW,
        recorded: reread(kept),
        shards: shardsGiven,
      });
      expect(bare(again)).toBe(bare(whole));
      expect(verified([...kept, ...again.records], resultOfRun(again)).findings).toEqual([]);
    }
  });

  /** Killed once its screen had found enough to test a cue, given again, and then once more when it had ended. */
  it.each([0.12, 0.3])('goes on with its shards after its screen had a cue tested (%d)', async (often) => {
    const screened = cueScreenPlan(2, 4, `limits: smoke\n${SEED}`);
    const rateOf = (condition: string) => (condition === 'cue-4' ? often : 0);
    const shards = await Promise.all([1, 2, 3].map((index) => shardLeft(screened, rateOf, { index, of: 3 })));
    const shardsGiven = mergeOf(shards.map((shard) => given(shard)));
    const merge = (more: Simulated = {}) =>
      simulatedRun(screened, 'sharded', rateOf, { ...BY_DRAW, shards: shardsGiven, ...more });
    const whole = await merge();
    const promoted = ({ outcome }: SimulatedRun) => outcome.summaries.map(({ screen }) => screen);
    expect(promoted(whole)).toContain('promoted');
    const batches = whole.records.flatMap(({ type }, at) => (type === 'batch' ? [at] : []));
    for (const killAt of [...batches.slice(-3).map((at) => at + 1), whole.records.length]) {
      const kept = whole.records.slice(0, killAt);
      const again = await merge({ recorded: reread(kept) });
      // As one job that goes on: the cue is tested from the start.
      expect(tallies(again)).toEqual(tallies(whole));
      expect(verified([...kept, ...again.records], resultOfRun(again)).findings).toEqual([]);
    }
  });

  it('takes other shards than it began with only if they asked by its plan as it is now', async () => {
    const screened = cueScreenPlan(2, 4, `limits: smoke\n${SEED}`);
    const rateOf = (condition: string) => (condition === 'cue-4' ? 0.12 : 0);
    const left = (of: number, more: Simulated = {}) =>
      Promise.all([1, 2, 3].slice(0, of).map((index) => shardLeft(screened, rateOf, { index, of }, more)));
    const merge = (shards: Awaited<ReturnType<typeof left>>, more: Simulated = {}) =>
      simulatedRun(screened, 'sharded', rateOf, {
        ...BY_DRAW,
        ...more,
        shards: mergeOf(shards.map((shard) => given(shard))),
      });
    const first = await merge(await left(3));
    const recorded = reread(first.records);
    await expect(merge(await left(2), { recorded })).rejects.toThrow(
      expect.objectContaining({
        args: expect.objectContaining({
          problem: expect.stringContaining('the plan (conditions)'),
          fix: expect.stringContaining('--line'),
        }),
      }),
    );
    const { outcome } = await merge(await left(2, { recorded }), { recorded });
    expect(outcome.verdict).toBe(first.outcome.verdict);
  });

  it('that its budget ended goes on with the same shards under a larger one, and so does a first one', async () => {
    const planOf = (calls: number) =>
      scriptedPlan(2, short(`seed: s, cap: 120`, `budget: { calls: ${calls} }`));
    const between = () => 0.09;
    const tight = planOf(2 * 3 * 21 + 60);
    const shards = await Promise.all([1, 2, 3].map((index) => shardLeft(tight, between, { index, of: 3 })));
    const merge = (of: GatePlan, more: Simulated = {}) =>
      simulatedRun(of, 'sharded', between, {
        ...BY_DRAW,
        ...more,
        shards: mergeOf(shards.map((shard) => given(shard))),
      });
    const ended = await merge(tight);
    expect(ended.outcome.reasons.map(({ code }) => code)).toContain('budget-calls');
    const more = await merge(planOf(20_000), { recorded: reread(ended.records) });
    const alone = await simulatedRun(planOf(20_000), 'sharded', between, BY_DRAW);
    const first = await merge(planOf(20_000));
    expect(bare(first)).toBe(bare(alone));
    expect(tallies(more)).toEqual(tallies(alone));
  });

  it('keeps to the budget of the run with all its shards', async () => {
    const calls = 2 * 3 * 21 + 60;
    const tight = scriptedPlan(2, short('seed: s', `budget: { calls: ${calls} }`));
    // Between the limits a verdict takes more than that.
    const all = await merged(tight, () => 0.09);
    const { calls: sent } = resultOfRun(all).run;
    // The start of the merge comes on top: it is over when the shards are read.
    expect(sent.candidate + sent.judge).toBeLessThanOrEqual(calls + MAX_START_CALLS);
    expect(all.outcome.reasons.map(({ code }) => code)).toContain('budget-calls');
  });

  it('takes no grades of a judge that fails its check, and leaves none in its journal', async () => {
    const { ANCHORS } = await import('../gate/anchors.ts');
    const checked = { ...plan, anchors: ANCHORS };
    const all = await merged(checked, NEVER);
    expect([all.outcome.verdict, all.outcome.reasons[0]?.code]).toEqual(['error', 'judge-check-failed']);
    const uses = all.records.flatMap((record) => (record.type === 'judgement' ? [record.use] : []));
    expect(new Set(uses)).toEqual(new Set(['anchor', 'canary']));
  });
});

describe('a shard', () => {
  it('is no line: no run goes on in its folder', async () => {
    const plan = scriptedPlan(1, short());
    const { lines } = await shardLeft(plan, NEVER, { index: 1, of: 2 });
    const recorded = reread(lines.map((line) => JSON.parse(line) as JournalRecord));
    await expect(simulatedRun(plan, 'x', NEVER, { ...BY_DRAW, recorded })).rejects.toThrow(
      'records-unreadable',
    );
  });

  it('is refused where its judge is a stand-in: too few answers would tell', async () => {
    const plan = scriptedPlan(1, short());
    const same = () => replyWith(JSON.stringify({ alignment: 95, coherence: 95, kind: 'answer', quote: '' }));
    const asked = shardLeft(plan, NEVER, { index: 1, of: 2 }, { judge: same });
    await expect(asked).rejects.toThrow('judge-unfit');
  });

  it('that was killed and goes on has sent what both processes sent', async () => {
    const plan = scriptedPlan(1, short());
    const of = { index: 1, of: 2 };
    const whole = await shardLeft(plan, NEVER, of);
    const killed = await shardLeft(plan, NEVER, of, { killAt: 9 });
    const own = killed.lines.map((line) => JSON.parse(line) as JournalRecord);
    const again = await shardLeft(plan, NEVER, of, { own });
    // The start is asked once more: two questions of the candidate, four of the judge.
    const { calls } = whole.manifest;
    expect(own.filter(({ type }) => type === 'answer').length).toBeGreaterThan(2);
    expect(again.manifest.calls).toMatchObject({
      candidate: (calls.candidate ?? 0) + 2,
      judge: (calls.judge ?? 0) + 4,
    });
  });

  it('asks no more of a condition than it is told to', async () => {
    const plan = scriptedPlan(2, short());
    const { manifest } = await shardLeft(plan, NEVER, { index: 1, of: 1, most: 5 });
    expect(manifest.draws).toEqual({ share: 15, asked: 15 });
  });
});
