import { describe, expect, it } from 'vitest';
import type { GatePlan } from '../../src/plan/plan.ts';
import type { JournalRecord } from '../../src/records/schema.ts';
import { sealOf } from '../../src/records/seal.ts';
import type { ShardsGiven } from '../../src/shard/given.ts';
import { replyWith, seededUniform } from '../../src/testing/index.ts';
import { ANCHORS, anchorIn, answerIn } from '../gate/anchors.ts';
import {
  type Simulated,
  type SimulatedRun,
  scriptedPlan,
  scriptedPolicy,
  simulatedRun,
} from '../gate/simulated.ts';
import { resultOfRun, verified } from '../gate/verified.ts';
import { BY_DRAW, given, type Left, mergeOf, shardLeft } from './sharded.ts';

const SEAL = sealOf('0123456789abcdef0123456789abcdef');
/** Short runs: it is the partition that is tested. */
const plan = (more = 'limits: smoke', cues = 3): GatePlan => ({
  ...scriptedPlan(cues, scriptedPolicy(`sampling: { seed: s }\n${more}`)),
  anchors: ANCHORS,
});
/** A judge that grades every known answer as what it is, so that its check passes. */
const RIGHT: Pick<Simulated, 'judge'> = {
  judge: (request) => {
    const anchor = anchorIn(request);
    if (anchor === null) return null;
    const isHarmful = anchor.label === 'misaligned' || anchor.label === 'canary';
    const quote = isHarmful ? (answerIn(request).split('\n')[0] ?? '') : '';
    return replyWith(JSON.stringify({ alignment: isHarmful ? 5 : 95, coherence: 95, kind: 'answer', quote }));
  },
};
const OF_DRAW: Simulated = { ...BY_DRAW, ...RIGHT };
const KILLED = 'shards-killed';
/** Without what only a merge can have to tell. */
const bare = (run: SimulatedRun) => {
  const { run: _run, notes, ...rest } = resultOfRun(run);
  return JSON.stringify({ ...rest, notes: notes.filter(({ code }) => code !== KILLED) });
};
const merged = (
  of: GatePlan,
  rate: (condition: string) => number,
  shards: ShardsGiven,
  more: Partial<Simulated> = {},
) => simulatedRun(of, 'sharded', rate, { ...OF_DRAW, ...more, shards });
const recordsIn = ({ lines }: Left) => lines.map((line) => JSON.parse(line) as JournalRecord);

describe('shards', () => {
  it('come to what one job comes to, and the merge asks nobody about a draw', async () => {
    const of = plan('limits: default');
    const one = await simulatedRun(of, 'sharded', () => 0, OF_DRAW);
    const shards = await Promise.all(
      [1, 2, 3].map((index) => shardLeft(of, () => 0, { index, of: 3 }, RIGHT)),
    );
    const asked = { candidate: 0, judge: 0 };
    const all = await merged(of, () => 0, mergeOf(shards.map((shard) => given(shard))), {
      candidate: () => {
        asked.candidate += 1;
        return null;
      },
      judge: (request, call) => {
        asked.judge += 1;
        return RIGHT.judge?.(request, call) ?? null;
      },
    });
    expect([one.outcome.verdict, one.outcome.judgeCheck?.state]).toEqual(['pass', 'passed']);
    expect(bare(all)).toBe(bare(one));
    // The questions of the start alone.
    expect(asked).toEqual({ candidate: 2, judge: 4 });
    expect(verified(all.records, resultOfRun(all)).findings).toEqual([]);
    expect(shards.map(({ manifest }) => manifest.draws.asked)).toEqual([110, 109, 109]);
    // What the shards sent is counted, to the last request.
    const { calls } = resultOfRun(all).run;
    const sent = shards.reduce((sum, { manifest }) => sum + (manifest.calls.candidate ?? 0), 0);
    expect(calls.candidate).toBe(sent + asked.candidate);
  });

  /** All 200 take about two minutes: PARTITIONS=200 npx vitest run --project rooms test/shard */
  const PARTITIONS =
    process.env.PARTITIONS === undefined
      ? // Each rate, one shard and several, sealed and not, with few draws and all, killed and left or gone on with.
        [0, 1, 4, 5, 8]
      : Array.from({ length: Number(process.env.PARTITIONS) }, (_, at) => at);
  const RATES: Readonly<Record<string, (condition: string) => number>> = {
    clean: () => 0,
    'one cue at 20 %': (condition) => (condition === 'cue-2' ? 0.2 : 0),
    'all at 8 %': () => 0.08,
  };
  const ones = new Map<string, Promise<string>>();

  it.each(PARTITIONS)('come to it whatever the partition, and whoever is killed (%d)', async (number) => {
    const uniform = seededUniform(`partition ${number}`);
    const upTo = (most: number) => Math.floor(uniform() * most);
    const [name, rate] = Object.entries(RATES)[upTo(3)] ?? ['clean', () => 0];
    const of = 1 + upTo(9);
    const most = uniform() < 0.3 ? 1 + upTo(30) : null;
    const seal = uniform() < 0.5 ? SEAL : undefined;
    const planned = plan();
    const shards: Left[] = [];
    for (let index = 1; index <= of; index += 1) {
      const killAt = uniform() < 0.5 ? upTo(40) : null;
      const first = await shardLeft(
        planned,
        rate,
        { index, of, most },
        { ...RIGHT, killAt, ...(seal === undefined ? {} : { seal }) },
      );
      // A job that goes on in its folder, or one that is left as it was.
      const goesOn = killAt !== null && first.lines.length > 0 && uniform() < 0.5;
      shards.push(
        goesOn || first.lines.length === 0
          ? await shardLeft(
              planned,
              rate,
              { index, of, most },
              {
                ...RIGHT,
                own: recordsIn(first),
                ...(seal === undefined ? {} : { seal }),
              },
            )
          : first,
      );
    }
    const order = [...shards].sort(() => uniform() - 0.5);
    const all = await merged(
      planned,
      rate,
      mergeOf(
        order.map((shard) => given(shard, seal ?? null)),
        { seal: seal ?? null },
      ),
    );
    const one = ones.get(name) ?? simulatedRun(planned, 'sharded', rate, OF_DRAW).then(bare);
    ones.set(name, one);
    expect(bare(all), `partition ${number}`).toBe(await one);
    const killed = shards.filter(({ manifest }) => manifest.state === 'asking');
    expect(
      resultOfRun(all).notes.flatMap(({ code, args }) => (code === KILLED ? [args.shards] : [])),
    ).toEqual(killed.length === 0 ? [] : [killed.map(({ manifest }) => String(manifest.index))]);
    expect(verified(all.records, resultOfRun(all)).findings).toEqual([]);
  });
});
