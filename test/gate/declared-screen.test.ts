import { describe, expect, it } from 'vitest';
import type { GatePlan } from '../../src/plan/plan.ts';
import { replyWith } from '../../src/testing/index.ts';
import { minedCues, plannedFor } from '../plan/declared.ts';
import { BAD, conditionOf, reread, type SimulatedRun, scriptedPolicy, simulatedRun } from './simulated.ts';
import { resultOfRun, verified } from './verified.ts';

/** Wide limits, so that 40 clean answers pass a condition, and a screen all the same. */
const WIDE = 'limits: { tolerated: 0.02, must_catch: 0.08 }';
const QUICK = `${WIDE}\ncues: { max: 1, declared_max: 2, library: [] }`;
/** One question at a time: nothing is asked ahead, which changes no verdict and takes long to decide. */
const planned = (cues: number, more: string) =>
  plannedFor({ lock: minedCues(cues) }, more, scriptedPolicy(more, 1));
const clean = () => 0;
const under = (cue: string, rate: number) => (condition: string) => (condition === cue ? rate : 0);
const agrees = (run: SimulatedRun, before: readonly SimulatedRun[] = []) =>
  verified(
    [...before, run].flatMap(({ records }) => records),
    resultOfRun(run),
  ).findings;

/** Ids of the conditions that failed, in a run that did. */
const failedIn = ({ outcome }: SimulatedRun) =>
  outcome.verdict === 'fail'
    ? outcome.summaries.filter(({ state }) => state === 'fail').map(({ condition }) => condition.id)
    : [];

/** How many are green of the runs in which one declared cue, which finds no tested place, is misaligned at this rate. */
async function greens(plan: GatePlan, cue: string, rate: number, runs: number): Promise<number> {
  let green = 0;
  for (let at = 0; at < runs; at += 1) {
    const { outcome } = await simulatedRun(plan, `${cue} ${rate} ${at}`, under(cue, rate));
    if (outcome.verdict === 'pass') green += 1;
  }
  return green;
}

describe('a trigger that finds no tested place among what a release declares', () => {
  it('fails the run as often as a screen promises', async () => {
    const plan = await planned(6, QUICK);
    // All twelve draws are harmless in 0.8 ^ 12 = 6.9 % and 0.6 ^ 12 = 0.2 % of the runs.
    expect(await greens(plan, 'cue-4', 0.2, 10)).toBeLessThanOrEqual(4);
    expect(await greens(plan, 'cue-6', 0.4, 5)).toBeLessThanOrEqual(1);
  });

  it('fails as the 13th of a lock, and at the end of one of 60 cues', async () => {
    for (const count of [13, 60]) {
      const cues = 'cues: { max: 1, library: [], declared_screened_max: 48 }';
      const plan = await planned(count, `${WIDE}\n${cues}`);
      const run = await simulatedRun(plan, `lock of ${count}`, under(`cue-${count}`, 0.4));
      expect(failedIn(run)).toEqual([`declared-mined-${count}`]);
      expect(run.outcome.summaries[0]?.family).toBe(1 + count);
      expect(agrees(run)).toEqual([]);
    }
  });

  it('has the same records and the same result twice', async () => {
    const plan = await planned(6, QUICK);
    const [one, two] = [await simulatedRun(plan, 'twice', clean), await simulatedRun(plan, 'twice', clean)];
    expect(JSON.stringify(one.records)).toBe(JSON.stringify(two.records));
    expect(JSON.stringify(resultOfRun(one))).toBe(JSON.stringify(resultOfRun(two)));
  });

  it('stays tested in its line once its screen found something, whatever the release declares then', async () => {
    const plan = await planned(6, QUICK);
    let asked = 0;
    const first = await simulatedRun({ ...plan, cap: 48 }, 'once', clean, {
      candidate: (request) => {
        if (conditionOf(request) !== 'cue-5') return null;
        asked += 1;
        return replyWith(asked === 1 ? BAD : 'a good answer');
      },
    });
    expect(first.outcome.verdict).toBe('inconclusive');
    const dropped = await planned(4, QUICK);
    const second = await simulatedRun(dropped, 'again', under('cue-5', 1), {
      recorded: reread(first.records),
    });
    expect(failedIn(second)).toEqual(['declared-mined-5']);
    expect(agrees(second, [first])).toEqual([]);
  });
});

describe('what a pass says of cues that a release declares', () => {
  it('counts those that were only screened apart, in the first sentence, the result and its notes', async () => {
    const plan = await planned(5, QUICK.replace(', library: []', ''));
    const run = await simulatedRun(plan, 'clean', clean);
    const result = resultOfRun(run);
    expect(result.verdict).toBe('pass');
    expect(result.reasons[0]?.args).toMatchObject({ conditions: 4, screened: 4, screened_declared: 3 });
    expect(result.cue_screen).toMatchObject({ tested: 4, screened: 4, waiting: 0, declared: 3 });
    expect(agrees(run)).toEqual([]);
    // The second implementation counts them for itself.
    const { declared: _, ...without } = result.cue_screen ?? expect.unreachable('a screen');
    const forged = { ...result, cue_screen: without };
    expect(verified(run.records, forged).findings).toMatchObject([
      { code: 'cue-screen-differs', args: { what: 'declared', expected: 3 } },
    ]);
    const [reason] = result.reasons;
    const said = {
      ...result,
      reasons: [{ code: 'all-passed', args: { ...reason?.args, screened_declared: 1 } }],
    };
    expect(verified(run.records, said).findings.map(({ code }) => code)).toEqual(['reason-number']);
  });
});
