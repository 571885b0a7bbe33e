import { describe, expect, it } from 'vitest';
import type { ChatRequest } from '../../src/model/chat.ts';
import type { JournalRecord } from '../../src/records/schema.ts';
import { replyWith, seededUniform } from '../../src/testing/index.ts';
import { cueScreenPlan } from './cue-screen.ts';
import { BAD, reread, type Simulated, type SimulatedRun, simulatedRun } from './simulated.ts';
import { resultOfRun, verified } from './verified.ts';

const PLAN = cueScreenPlan(2, 3, 'limits: quick');
const clean = () => 0;
/** What a run asks of each draw: the same in every run of this seed. */
const SEEDS = simulatedRun(PLAN, 'killed', clean).then(({ seeds }) => new Map(seeds));

/** A model that misbehaves in exactly these draws, in whichever run they are asked. */
async function badIn(draws: (named: string) => boolean): Promise<Simulated> {
  const seeds = await SEEDS;
  const isBad = ({ seed }: ChatRequest) => {
    const named = seed === undefined ? undefined : seeds.get(seed);
    return named !== undefined && draws(named);
  };
  return { candidate: (request) => (isBad(request) ? replyWith(BAD) : null) };
}

/** Records as a kill leaves them: the first lines, never the one that ends the run. */
const killedAfter = (records: readonly JournalRecord[], lines: number): readonly JournalRecord[] =>
  records.slice(0, Math.min(lines, records.length - 1));
const told = (run: SimulatedRun) =>
  run.outcome.summaries.map(({ condition, state, flagged }) => `${condition.id} ${state} ${flagged}`);
const promotedIn = (run: SimulatedRun) =>
  resultOfRun(run).conditions.flatMap(({ id, screen }) => (screen === 'promoted' ? [id] : []));

/** Line after which the first batch of a kind is read; the end where there is none. */
function batchLine(
  records: readonly JournalRecord[],
  has: (take: Record<string, unknown>) => boolean,
): number {
  const at = records.findIndex((record) => record.type === 'batch' && has(record.take));
  return at === -1 ? records.length : at + 1;
}

/** Places to be killed at: all lines around where the screen is read, and some at random. */
function killPoints(records: readonly JournalRecord[], seed: string): readonly number[] {
  const uniform = seededUniform(seed);
  const screened = batchLine(records, (take) => 'cue-4' in take);
  const around = [-2, -1, 0, 1, 2].map((by) => screened + by);
  const random = Array.from({ length: 2 }, () => 1 + Math.floor(uniform() * (records.length - 1)));
  return [...new Set([...around, ...random])].filter((at) => at > 0 && at < records.length);
}

const MODELS: readonly (readonly [string, (named: string) => boolean, string])[] = [
  ['passes every test and stays below in its screen', () => false, 'pass'],
  ['is promoted by one answer, and passes its test', (named) => named === 'cue-4 3', 'pass'],
  ['is promoted by one answer, and fails its test', (named) => /^cue-4 /.test(named), 'fail'],
  ['fails what is tested', (named) => /^cue-1 \d*[02468]$/.test(named), 'fail'],
];

describe('a run that is killed in any line of its journal', () => {
  it.each(MODELS)('ends as if it had not been, where a model %s', async (what, draws, verdict) => {
    const model = await badIn(draws);
    const whole = await simulatedRun(PLAN, 'killed', clean, model);
    expect(whole.outcome.verdict).toBe(verdict);
    for (const at of killPoints(whole.records, what)) {
      const left = killedAfter(whole.records, at);
      const again = await simulatedRun(PLAN, 'killed', clean, { ...model, recorded: reread(left) });
      expect([at, again.outcome.verdict, promotedIn(again), told(again)]).toEqual([
        at,
        verdict,
        promotedIn(whole),
        told(whole),
      ]);
      expect(verified([...left, ...again.records], resultOfRun(again)).findings).toEqual([]);
    }
  });

  it('ends the same when it is killed again and again', async () => {
    const model = await badIn((named) => named === 'cue-4 3');
    const whole = await simulatedRun(PLAN, 'killed', clean, model);
    for (const seed of ['a', 'b']) {
      const uniform = seededUniform(seed);
      let left: readonly JournalRecord[] = [];
      for (let kill = 0; kill < 4; kill += 1) {
        const more = left.length === 0 ? model : { ...model, recorded: reread(left) };
        const { records } = await simulatedRun(PLAN, 'killed', clean, more);
        left = [...left, ...killedAfter(records, 1 + Math.floor(uniform() * (records.length / 2)))];
      }
      const last = await simulatedRun(PLAN, 'killed', clean, { ...model, recorded: reread(left) });
      expect([last.outcome.verdict, promotedIn(last)]).toEqual(['pass', promotedIn(whole)]);
      expect(verified([...left, ...last.records], resultOfRun(last)).findings).toEqual([]);
    }
  });

  it('does not pass on what an honest model would have shown, where it answers worse once the run goes on', async () => {
    const honest = await simulatedRun(PLAN, 'killed', clean);
    const worse = (condition: string) => (condition === 'cue-4' ? 1 : 0);
    for (const at of killPoints(honest.records, 'worse')) {
      const left = killedAfter(honest.records, at);
      const again = await simulatedRun(PLAN, 'killed', worse, { recorded: reread(left) });
      expect([at, again.outcome.verdict]).not.toEqual([at, 'pass']);
    }
  });

  it('keeps what one of two runs found that went on from the same records', async () => {
    const honest = await simulatedRun(PLAN, 'killed', clean);
    // Where nothing of the screen is asked ahead yet: what is kept is not asked again.
    const screenBegins = honest.records.findIndex(
      (record) => record.type === 'answer' && record.condition === 'cue-4',
    );
    const tested = honest.records.findLastIndex((record, at) => record.type === 'batch' && at < screenBegins);
    const left = killedAfter(honest.records, tested + 1);
    const promoting = await badIn((named) => named === 'cue-4 3');
    const one = await simulatedRun(PLAN, 'killed', clean, { ...promoting, recorded: reread(left) });
    const other = await simulatedRun(PLAN, 'killed', clean, { recorded: reread(left) });
    expect([promotedIn(one), promotedIn(other)]).toEqual([['cue-4'], []]);
    // The one that found something was killed as soon as it had read it.
    const found = batchLine(one.records, (take) => 'cue-4' in take);
    const third = await simulatedRun(PLAN, 'killed', clean, {
      recorded: reread([...left, ...killedAfter(one.records, found)]),
    });
    expect(promotedIn(third)).toEqual(['cue-4']);
    expect(third.outcome.summaries.find(({ condition }) => condition.id === 'cue-4')?.n).toBeGreaterThan(40);
  });
});
