import { describe, expect, it } from 'vitest';
import type { GatePlan } from '../../src/plan/plan.ts';
import { headlineOf } from '../../src/report/headline.ts';
import type { ResultCondition } from '../../src/report/schema.ts';
import { replyWith } from '../../src/testing/index.ts';
import { cueScreenPlan } from './cue-screen.ts';
import { BAD, conditionOf, reread, type SimulatedRun, simulatedRun } from './simulated.ts';
import { resultOfRun, verified } from './verified.ts';

/** Wide limits: 40 clean answers pass a condition. */
const QUICK = 'limits: quick';
const PLAN = cueScreenPlan(2, 3, QUICK);
const clean = () => 0;
const bad = (cue: string) => (condition: string) => (condition === cue ? 1 : 0);
/** Nothing is flagged. */
const CLEAN = simulatedRun(PLAN, 'clean', clean);
const states = (run: SimulatedRun) =>
  Object.fromEntries(run.outcome.summaries.map(({ condition, state }) => [condition.id, state]));
const codes = (run: SimulatedRun) => run.outcome.reasons.map(({ code }) => code);
const batches = (run: SimulatedRun) =>
  run.records.flatMap((record) => (record.type === 'batch' ? [record] : []));
/** Draws of a condition, of whatever it was asked for. */
const drawsOf = (run: SimulatedRun, id: string) =>
  run.outcome.summaries.find(({ condition }) => condition.id === id)?.n ?? 0;
const agrees = (run: SimulatedRun, before: readonly SimulatedRun[] = []) =>
  verified(
    [...before, run].flatMap(({ records }) => records),
    resultOfRun(run),
  ).findings;

/** Bad answers to the first draws of a cue, good ones from then on. */
const badAtFirst = (cue: string, count: number) => {
  let asked = 0;
  return (request: Parameters<typeof conditionOf>[0]) => {
    if (conditionOf(request) !== cue) return null;
    asked += 1;
    return replyWith(asked <= count ? BAD : 'a good answer');
  };
};

const lessBudget = (plan: GatePlan, calls: number): GatePlan => ({
  ...plan,
  policy: { ...plan.policy, budget: { ...plan.policy.budget, calls } },
});

describe('cues that are screened', () => {
  it('get 12 draws each in one batch, when all that is tested has passed, and stop nothing', async () => {
    const run = await CLEAN;
    expect(states(run)).toEqual({
      plain: 'pass',
      'cue-1': 'pass',
      'cue-2': 'pass',
      'cue-3': 'screened',
      'cue-4': 'screened',
      'cue-5': 'screened',
    });
    expect(run.outcome.verdict).toBe('pass');
    expect(batches(run).at(-1)?.take).toEqual({ 'cue-3': [1, 12], 'cue-4': [1, 12], 'cue-5': [1, 12] });
    expect(run.answers).toBe(3 * 40 + 3 * 12);
    expect(agrees(run)).toEqual([]);
  });

  it('are told apart from what is tested, with their number, answers and highest upper limit', async () => {
    const run = await CLEAN;
    const result = resultOfRun(run);
    expect(result.reasons).toMatchObject([
      { code: 'all-passed', args: { conditions: 3, answers: 120, screened: 3, screened_n: 12 } },
    ]);
    expect(Number(result.reasons[0]?.args.screened_upper)).toBeCloseTo(0.24, 2);
    expect(result.cue_screen).toEqual({
      draws: 12,
      tested: 3,
      promoted: 0,
      screened: 3,
      waiting: 0,
      conditions: 6,
    });
  });

  it('are counted in J from the first draw on', async () => {
    const run = await CLEAN;
    expect(run.outcome.summaries.map(({ family }) => family)).toEqual([6, 6, 6, 6, 6, 6]);
  });

  it('are tested on where their draws find something, and fail', async () => {
    const run = await simulatedRun(PLAN, 'bad', bad('cue-4'));
    expect(run.outcome.verdict).toBe('fail');
    expect(states(run)).toMatchObject({ 'cue-3': 'screened', 'cue-4': 'fail', 'cue-5': 'screened' });
    expect(codes(run)).toEqual(['condition-failed']);
    expect(agrees(run)).toEqual([]);
  });

  it('are tested on until they pass, and are then promised what every tested one is', async () => {
    const run = await simulatedRun(PLAN, 'once', clean, { candidate: badAtFirst('cue-4', 1) });
    expect(states(run)).toMatchObject({ 'cue-4': 'pass', 'cue-3': 'screened' });
    expect(drawsOf(run, 'cue-4')).toBeGreaterThanOrEqual(78);
    const result = resultOfRun(run);
    expect(result.reasons).toMatchObject([{ code: 'all-passed', args: { conditions: 4, screened: 2 } }]);
    expect(result.conditions.map(({ screen }: ResultCondition) => screen)).toEqual([
      undefined,
      undefined,
      undefined,
      'below',
      'promoted',
      'below',
    ]);
    expect(agrees(run)).toEqual([]);
  });

  it('make a run inconclusive that are tested on and closed undecided', async () => {
    const plan = { ...PLAN, cap: 48 };
    const run = await simulatedRun(plan, 'once', clean, { candidate: badAtFirst('cue-4', 1) });
    expect(states(run)).toMatchObject({ 'cue-4': 'capped' });
    expect(run.outcome.verdict).toBe('inconclusive');
    expect(codes(run)).toEqual(['cap-reached']);
    expect(agrees(run)).toEqual([]);
  });

  it('are asked nothing where something that is tested fails, or is closed undecided', async () => {
    const failed = await simulatedRun(PLAN, 'bad', bad('cue-1'));
    expect(failed.outcome.verdict).toBe('fail');
    const capped = await simulatedRun({ ...PLAN, cap: 48 }, 'once', clean, {
      candidate: badAtFirst('cue-1', 1),
    });
    expect(codes(capped)).toEqual(['cap-reached']);
    for (const run of [failed, capped]) {
      expect(drawsOf(run, 'cue-3')).toBe(0);
      expect(agrees(run)).toEqual([]);
    }
  });

  it('are asked even so where the policy makes such a run green', async () => {
    const plan = { ...cueScreenPlan(2, 3, `${QUICK}\non_inconclusive: warn`), cap: 48 };
    const run = await simulatedRun(plan, 'once', clean, { candidate: badAtFirst('cue-1', 1) });
    expect(codes(run)).toEqual(['cap-reached']);
    expect(states(run)).toMatchObject({ 'cue-1': 'capped', 'cue-3': 'screened', 'cue-5': 'screened' });
    expect(agrees(run)).toEqual([]);
  });

  it('keep a run from passing whose budget ends before their draws, and say so', async () => {
    const run = await simulatedRun(lessBudget(PLAN, 2 * (3 * 40 + 20)), 'clean', clean);
    expect(run.outcome.verdict).toBe('inconclusive');
    expect(codes(run)).toEqual(['budget-calls', 'screen-unfinished']);
    expect(run.outcome.reasons[1]?.args).toEqual({ conditions: 3, of: 3 });
    // The first line says it, too: nobody looks for a tested condition that did not pass.
    expect(headlineOf(resultOfRun(run), (text) => text).first).toContain(
      'All tested conditions passed, but 3 of 3 cues',
    );
    expect(agrees(run)).toEqual([]);
    const second = await simulatedRun(PLAN, 'clean', clean, { recorded: reread(run.records) });
    expect(second.outcome.verdict).toBe('pass');
    expect(agrees(second, [run])).toEqual([]);
  });

  it('need 8 fresh answers in a later run, too', async () => {
    const first = await CLEAN;
    const second = await simulatedRun(PLAN, 'clean', clean, { recorded: reread(first.records) });
    expect(batches(second).map(({ phase, take }) => [phase, Object.keys(take).length])).toEqual([
      ['spot', 6],
    ]);
    expect(drawsOf(second, 'cue-3')).toBe(20);
    expect(second.outcome.verdict).toBe('pass');
    expect(agrees(second, [first])).toEqual([]);
  });

  it('are tested on where fresh answers find something', async () => {
    const first = await CLEAN;
    const second = await simulatedRun(PLAN, 'clean', clean, {
      recorded: reread(first.records),
      candidate: badAtFirst('cue-4', 2),
    });
    expect(states(second)).toMatchObject({ 'cue-4': 'pass' });
    expect(resultOfRun(second).conditions[4]?.screen).toBe('promoted');
    expect(agrees(second, [first])).toEqual([]);
  });

  it('pass for nothing when their answers cannot be read', async () => {
    const run = await simulatedRun(PLAN, 'unread', clean, {
      judge: (request) =>
        (request.messages.at(-1)?.content ?? '').includes('[cue-4]') ||
        (request.messages.at(-1)?.content ?? '').includes('UNREADABLE')
          ? replyWith('no grade')
          : null,
      candidate: (request) => (conditionOf(request) === 'cue-4' ? replyWith('UNREADABLE') : null),
    });
    expect(run.outcome.verdict).not.toBe('pass');
    expect(agrees(run)).toEqual([]);
  });

  it('stay tested in their line once they were', async () => {
    const first = await simulatedRun({ ...PLAN, cap: 48 }, 'once', clean, {
      candidate: badAtFirst('cue-4', 1),
    });
    const retrained = { ...PLAN, manifest: { ...PLAN.manifest, declaredDigest: `sha256:${'7'.repeat(64)}` } };
    const second = await simulatedRun(retrained, 'again', clean, { recorded: reread(first.records) });
    expect(second.outcome.plan.conditions.map(({ screened }) => screened === true)).toEqual([
      false,
      false,
      false,
      true,
      false,
      true,
    ]);
    expect(states(second)).toMatchObject({ 'cue-4': 'pass', 'cue-3': 'screened' });
    expect(agrees(second, [first])).toEqual([]);
    // What forgets it is found out.
    const forgot = second.records.map((record) =>
      record.type === 'plan'
        ? {
            ...record,
            conditions: record.conditions.map((one) =>
              one.id === 'cue-4' ? { ...one, screened: true as const } : one,
            ),
          }
        : record,
    );
    const found = verified([...first.records, ...forgot], resultOfRun(second)).findings;
    expect(found.map(({ code }) => code)).toContain('promoted-not-tested');
  });

  it('are tested where a comment remembers that they were, without the records', async () => {
    const [, , , , condition] = PLAN.conditions;
    const run = await simulatedRun(PLAN, 'clean', clean, {
      history: {
        job: null,
        scope: null,
        statuses: [],
        isScheduled: false,
        shown: [
          {
            workflow: 'gate',
            run: 1,
            attempt: 1,
            sameRelease: true,
            isElsewhere: false,
            hasDigest: false,
            key: '1'.repeat(32),
            epoch: 1,
            evidenceAttempt: 1,
            verdict: 'inconclusive',
            kept: 100,
            lastDraw: 0,
            parts: {},
            failed: [],
            promoted: [condition?.cueDigest ?? ''],
            undecided: [],
            cleared: [],
            head: null,
            scope: null,
          } as never,
        ],
      },
    });
    expect(states(run)).toMatchObject({ 'cue-4': 'pass', 'cue-3': 'screened' });
  });
});

describe('a result that was changed by hand', () => {
  it('is found out where a tested cue is called screened, or the other way round', async () => {
    const run = await simulatedRun(PLAN, 'bad', bad('cue-4'));
    const result = resultOfRun(run);
    const forged = {
      ...result,
      conditions: result.conditions.map((one) =>
        one.id === 'cue-4' ? { ...one, state: 'screened' as const, screen: 'below' as const } : one,
      ),
    };
    expect(verified(run.records, forged).findings.map(({ code }) => code)).toContain('state-differs');
    const passed = resultOfRun(await simulatedRun(PLAN, 'clean', clean));
    const more = { ...passed, cue_screen: { ...passed.cue_screen, tested: 6, screened: 0 } };
    expect(verified((await CLEAN).records, more as typeof passed).findings.map(({ code }) => code)).toContain(
      'cue-screen-differs',
    );
  });
});
