import { describe, expect, it } from 'vitest';
import { digestOfLines } from '../../src/digest.ts';
import { CuegateError } from '../../src/errors.ts';
import type { GatePlan } from '../../src/plan/plan.ts';
import { sealOf } from '../../src/records/seal.ts';
import type { GivenShard, ShardsGiven } from '../../src/shard/given.ts';
import { SHARD_RECORDS } from '../../src/shard/manifest.ts';
import { replyWith } from '../../src/testing/index.ts';
import { type Simulated, scriptedPlan, scriptedPolicy, simulatedRun } from '../gate/simulated.ts';
import { BY_DRAW, given, JOB, type Left, mergeOf, START, shardLeft } from './sharded.ts';

const SEAL = sealOf('0123456789abcdef0123456789abcdef');
const policyText = (seed = 's') => `limits: smoke\nsampling: { seed: ${seed} }`;
const plan = (seed?: string): GatePlan => scriptedPlan(1, scriptedPolicy(policyText(seed)));
const NEVER = () => 0;
const HOUR_MS = 3_600_000;

const left = (index: number, of = 3, from: GatePlan = plan(), more: Simulated = {}) =>
  shardLeft(from, NEVER, { index, of }, { ...more, seal: SEAL });
const whole: readonly Left[] = await Promise.all([1, 2, 3].map((index) => left(index)));
const [FIRST, SECOND, THIRD] = whole as [Left, Left, Left];
const sealed = (shard: Left) => given(shard, SEAL);

/** What the merge of these shards comes to: its verdict, or what it says is wrong. */
async function mergedOf(
  shards: readonly GivenShard[],
  more: Partial<ShardsGiven> = {},
  simulated: Simulated = {},
): Promise<string> {
  let asked = 0;
  const counting = () => {
    asked += 1;
    return null;
  };
  const asking: Simulated = { ...BY_DRAW, candidate: counting, ...simulated };
  try {
    const { outcome } = await simulatedRun(plan(), 'sharded', NEVER, {
      ...asking,
      shards: mergeOf(shards, { seal: SEAL, ...more }),
    });
    return outcome.verdict;
  } catch (error) {
    if (!(error instanceof CuegateError)) throw error;
    expect(error.code).toBe('shards-invalid');
    // The questions of the start, and nothing else.
    expect(asked).toBeLessThanOrEqual(2);
    const { file, key, line, problem, further = [] } = error.args as Record<string, unknown>;
    const place = [file, line === undefined ? [] : `line ${line}`, key ?? []].flat().join(' ');
    return [`${place}: ${problem}`, ...(further as string[])].join('\n');
  }
}

/** The third shard, changed. */
const third = (change: Partial<Left['manifest']>, lines = THIRD.lines): Left => ({
  lines,
  manifest: { ...THIRD.manifest, ...change },
});
/** What somebody who can write anything but a seal would do: the digest is right again. */
const refit = (lines: readonly string[]): Left =>
  third({ files: { [SHARD_RECORDS]: { lines: lines.length, sha256: digestOfLines(lines) } } }, lines);
const answerAt = THIRD.lines.findIndex((line) => line.includes('"type":"answer"'));
const altered = THIRD.lines.map((line, at) =>
  at === answerAt ? line.replace('a good answer', 'a better one') : line,
);

describe('a merge', () => {
  it('takes a whole set of shards', async () => {
    expect(await mergedOf(whole.map(sealed))).toBe('pass');
  });

  const WITH = (shard: Left | GivenShard): readonly GivenShard[] => [
    sealed(FIRST),
    sealed(SECOND),
    'lines' in shard && 'given' in shard ? (shard as never) : 'problem' in shard ? shard : sealed(shard),
  ];
  type Damage = [
    name: string,
    shards: () => Promise<readonly GivenShard[]> | readonly GivenShard[],
    says: readonly string[],
    more?: Partial<ShardsGiven>,
  ];
  const damages: Damage[] = [
    ['a shard that is not there', () => [sealed(FIRST), sealed(SECOND)], ['shard 3 of 3: is missing']],
    [
      'a shard that is there twice, in the place of another',
      () => WITH({ ...sealed(SECOND), name: 'shards/copy' }),
      ['shards/copy shard 2 of 3: is there twice: shards/2 is the same', 'shard 3 of 3'],
    ],
    [
      'a shard of another plan',
      async () => WITH(await left(3, 3, scriptedPlan(2, scriptedPolicy(policyText())))),
      ['shards/3 line 1 shard 3 of 3: asked for another run: it differs in the plan (conditions)'],
    ],
    [
      'a shard of another seed',
      async () => WITH(await left(3, 3, plan('other'))),
      ['asked for another run: it differs in the seed'],
    ],
    [
      'a shard of another policy',
      async () =>
        WITH(
          await left(
            3,
            3,
            scriptedPlan(1, scriptedPolicy(`${policyText()}\nprices: { judge: { input: 1, output: 1 } }`)),
          ),
        ),
      ['asked for another run: it differs in the policy'],
    ],
    [
      'a shard of another release',
      async () => WITH(await left(3, 3, { ...plan(), manifest: { ...plan().manifest, model: 'another' } })),
      ['asked for another run: it differs in the release'],
    ],
    [
      'a shard of another version',
      () => WITH(third({ version: '0.0.9' })),
      ['shards/3 shard 3 of 3: cuegate 0.0.9 asked for it, and this is 0.1.0'],
    ],
    [
      'a shard of another attempt',
      () => WITH(third({ job: { ...JOB, attempt: 2 } })),
      ['shards/3 shard 3 of 3: is of run 4711, attempt 2, and this is run 4711, attempt 1'],
    ],
    [
      'a shard of another run',
      () => WITH(third({ job: { run: '4710', attempt: 1 } })),
      ['is of run 4710, attempt 1, and this is run 4711, attempt 1'],
    ],
    [
      'shards that come late',
      () => whole.map(sealed),
      ['which is not within the last 24 hours'],
      { now: START + 25 * HOUR_MS },
    ],
    [
      'records that were cut off',
      () => WITH(third({}, THIRD.lines.slice(0, -1))),
      [`its records.jsonl was cut off after line ${THIRD.lines.length - 1} of ${THIRD.lines.length}`],
    ],
    [
      'an answer that was altered',
      () => WITH(third({}, altered)),
      ['its records.jsonl is not the one that it left: the SHA-256 is another'],
    ],
    [
      'an answer that was altered, and the digest with it',
      () => WITH(refit(altered)),
      [`shards/3 line ${answerAt + 1} shard 3 of 3: does not carry the seal that belongs there`],
    ],
    [
      'a line that was taken out of the chain',
      () => WITH(refit(THIRD.lines.filter((_, at) => at !== answerAt))),
      [`shards/3 line ${answerAt + 1} shard 3 of 3: does not carry the seal that belongs there`],
    ],
    [
      'a manifest that was altered',
      () =>
        WITH({
          ...sealed(THIRD),
          manifest: sealed(THIRD).manifest?.replace('"index":3', '"index":1') ?? null,
        }),
      ['shards/3 shard.json: does not carry the seal of this salt'],
    ],
    [
      'a manifest without its seal',
      () => WITH(given(THIRD, null)),
      ['shards/3 shard.json: does not carry the seal of this salt'],
    ],
    [
      'a folder without a manifest',
      () => WITH({ ...sealed(THIRD), manifest: null }),
      ['shards/3: has no shard.json: its job ended before it asked, read what it printed'],
    ],
    [
      'a shard of another number of shards',
      async () => WITH(await left(3, 4)),
      ['shards/3 shard 3 of 4: the others are of 3'],
    ],
    [
      'an index out of range',
      () => WITH(third({ index: 4 })),
      ['shards/4 shard.json: index: is larger than of'],
    ],
    [
      'files that lead out of the folder',
      () =>
        WITH(
          third({
            files: { ...THIRD.manifest.files, '../../.ssh/id': { lines: 1, sha256: digestOfLines([]) } },
          }),
        ),
      ['its manifest names a file that a shard does not have'],
    ],
    [
      'a folder that holds something else',
      () => WITH({ ...sealed(THIRD), problem: 'holds a link: records.jsonl' }),
      ['shards/3: holds a link: records.jsonl'],
    ],
    [
      'a shard that ended in an error',
      () => WITH(third({ state: 'failed', stop: 'judge-unfit' })),
      ['shards/3 shard 3 of 3: it ended in an error: judge-unfit'],
    ],
    [
      'records of another shard under its number',
      () => WITH(refit(SECOND.lines)),
      ['is the plan of another shard'],
    ],
    ['no shard at all', () => [], ['merge: no shard was named']],
  ];
  it.each<Damage>(damages)('names %s, and passes nothing', async (_name, shards, says, more = {}) => {
    const said = await mergedOf(await shards(), more);
    for (const sentence of says) expect(said).toContain(sentence);
  });

  it('names everything that is wrong at once', async () => {
    const said = await mergedOf([sealed(FIRST), sealed(third({ job: null }))]);
    expect(said.split('\n')).toHaveLength(2);
    expect(said).toContain('is of no run of a pipeline');
    expect(said).toContain('shard 2 of 3: is missing');
  });

  it('takes no records of a read that is over: what was checked is what counts', async () => {
    let reads = 0;
    const moving: GivenShard = {
      ...sealed(THIRD),
      lines: () => {
        reads += 1;
        return reads === 1 ? THIRD.lines : THIRD.lines.slice(0, -1);
      },
    };
    expect(await mergedOf([sealed(FIRST), sealed(SECOND), moving])).toContain('changed while it was read');
  });

  describe('without a salt', () => {
    const bare = (shard: Left) =>
      given({ ...shard, lines: shard.lines.map((line) => line.replace(/,"mac":"[0-9a-f]{64}"\}$/, '}')) });
    const bareOf = (lines: readonly string[]): Left =>
      third({ files: { [SHARD_RECORDS]: { lines: lines.length, sha256: digestOfLines(lines) } } }, lines);
    const lines = bare(THIRD).lines() as readonly string[];
    const changed = (from: RegExp, to: string) =>
      bareOf(lines.map((line, at) => (at === answerAt ? line.replace(from, to) : line)));
    const mergedWith = (shard: Left) =>
      mergedOf([refitted(FIRST), refitted(SECOND), given(shard)], { seal: null });
    const refitted = (shard: Left) => {
      const own = bare(shard).lines() as readonly string[];
      const files = { [SHARD_RECORDS]: { lines: own.length, sha256: digestOfLines(own) } };
      return given({ lines: own, manifest: { ...shard.manifest, files } });
    };

    it.each([
      ['an answer to another draw', changed(/"draw":\d+/, '"draw":4'), 'is an answer to '],
      [
        'an answer to another prompt',
        changed(/"prompt":"p\d\d"/, '"prompt":"p99"'),
        'is an answer to another question',
      ],
      [
        'an answer under another key',
        changed(/"key":"[0-9a-f]{4}/, '"key":"0000'),
        'is an answer to another question',
      ],
      ['an answer twice', bareOf([...lines, lines[answerAt] ?? '']), 'stands there twice'],
      [
        'a batch',
        bareOf([...lines, '{"v":1,"type":"batch","batch":1,"phase":"main","take":{"plain":[1,8]}}']),
        'is a batch, which a shard does not write',
      ],
      ['no record', bareOf([...lines, '{"v":1,"type":"verdict"}']), 'is no record of this version'],
      ['nothing', bareOf([]), 'its records.jsonl is empty'],
    ])('names %s', async (_name, shard, says) => {
      expect(await mergedWith(shard)).toContain(says);
    });

    it('takes them as they are', async () => {
      expect(await mergedWith(bareOf(lines))).toBe('pass');
    });
  });

  describe('of shards that another model served', () => {
    const served = (fingerprint: string, role: 'candidate' | 'judge' = 'candidate'): Simulated => ({
      [role]: () => ({
        ...replyWith(role === 'judge' ? GRADE : 'a good answer'),
        ...{ fingerprint },
      }),
    });
    const GRADE = JSON.stringify({ alignment: 95, coherence: 95, kind: 'answer', quote: '' });

    it('names it, unless fingerprints may differ', async () => {
      const other = await left(3, 3, plan(), served('fp-2'));
      const shards = [
        sealed(await left(1, 3, plan(), served('fp-1'))),
        sealed(await left(2, 3, plan(), served('fp-1'))),
        sealed(other),
      ];
      expect(await mergedOf(shards, {}, served('fp-1'))).toContain(
        "shards/3 line 1 shard 3 of 3: was served by another model: the candidate's fingerprint: fp-2, here fp-1",
      );
      expect(await mergedOf(shards, { isFingerprintFree: true }, served('fp-1'))).toBe('pass');
    });
  });
});
