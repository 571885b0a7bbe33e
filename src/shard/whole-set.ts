import type { InputProblem } from '../reasons/inputs.ts';
import type { Seal } from '../records/seal.ts';
import type { GivenShard, ShardsGiven } from './given.ts';
import { readManifest, SHARD_FILE, SHARD_RECORDS, type ShardJob, type ShardManifest } from './manifest.ts';

const HOUR_MS = 3_600_000;
/** As long as evidence of weights that nobody proves is passed on. */
const MAX_HOURS = 24;
/** A clock that is this far ahead is one that is set otherwise, and no more. */
const AHEAD_MS = 300_000;

/** A shard whose manifest can be read. */
export interface NamedShard {
  readonly given: GivenShard;
  readonly manifest: ShardManifest;
}

/** What is wrong with one of the shards, and which. */
export type ShardDamage = Omit<InputProblem, 'fix'> & { readonly fix?: string };

const AGAIN = 'run all jobs of the pipeline again, and merge what they leave';

/** Shards that were asked in a run that somebody named, and merged outside of any. */
const SAME_RUN = 'name their run for the merge, too: cuegate merge … --run NAME';

export function asProblem({ fix = AGAIN, ...damage }: ShardDamage): InputProblem {
  return { ...damage, fix };
}

/** How a shard is named: its folder, and which one it says it is. */
export function damaged({ given, manifest }: NamedShard, problem: string, line?: number): ShardDamage {
  return {
    file: given.name,
    key: `shard ${manifest.index} of ${manifest.of}`,
    ...(line === undefined ? {} : { line }),
    problem,
  };
}

/**
 * The shards by their manifests, in the order of their numbers, and everything that keeps them from being one whole set of
 * this run: nothing of them is believed as long as there is anything.
 */
export function wholeSet(shards: ShardsGiven): {
  readonly shards: readonly NamedShard[];
  readonly damages: readonly ShardDamage[];
} {
  const { given, seal } = shards;
  if (given.length === 0)
    return {
      shards: [],
      damages: [{ file: 'merge', problem: 'no shard was named', fix: 'cuegate merge shards' }],
    };
  const read = given.map((one) => named(one, seal));
  const readable = read.flatMap((one) => ('manifest' in one ? [one] : []));
  const unread = read.flatMap((one) => ('manifest' in one ? [] : [one]));
  const sorted = [...readable].sort((a, b) => a.manifest.index - b.manifest.index);
  const of = usual(sorted.map(({ manifest }) => manifest.of));
  const damages = [
    ...unread,
    ...sorted.flatMap((shard) => [
      ...(shard.manifest.of === of ? [] : [damaged(shard, `the others are of ${of}`)]),
      ...ofOtherRun(shard, shards),
      ...unfit(shard),
    ]),
    ...doubled(sorted),
    ...missing(sorted, of),
  ];
  return { shards: sorted, damages };
}

function named(given: GivenShard, seal: Seal | null): NamedShard | ShardDamage {
  if (given.problem !== null) return { file: given.name, problem: given.problem };
  if (given.manifest === null)
    return {
      file: given.name,
      problem: `has no ${SHARD_FILE}: its job ended before it asked, read what it printed`,
    };
  const read = readManifest(given.manifest, seal);
  return 'manifest' in read
    ? { given, manifest: read.manifest }
    : { file: given.name, key: SHARD_FILE, problem: read.problem };
}

/** The most common number, the larger of equally common ones; 0 for none. */
function usual(numbers: readonly number[]): number {
  const counts = [...Map.groupBy(numbers, (number) => number)];
  return counts.sort((a, b) => b[1].length - a[1].length || b[0] - a[0])[0]?.[0] ?? 0;
}

/** It was made by another run of the pipeline, another attempt, another version, or long ago. */
function ofOtherRun(shard: NamedShard, { job, version, now }: ShardsGiven): readonly ShardDamage[] {
  const { manifest } = shard;
  const begun = Date.parse(manifest.begun_at);
  return [
    ...(jobName(manifest.job) === jobName(job)
      ? []
      : [
          {
            ...damaged(shard, `is of ${jobName(manifest.job)}, and this is ${jobName(job)}`),
            ...(manifest.job === null || job !== null ? {} : { fix: SAME_RUN }),
          },
        ]),
    ...(manifest.version === version
      ? []
      : [damaged(shard, `cuegate ${manifest.version} asked for it, and this is ${version}`)]),
    ...(now - begun <= MAX_HOURS * HOUR_MS && begun - now <= AHEAD_MS
      ? []
      : [
          damaged(
            shard,
            `was begun at ${manifest.begun_at}, which is not within the last ${MAX_HOURS} hours`,
          ),
        ]),
  ];
}

function jobName(job: ShardJob | null): string {
  return job === null ? 'no run of a pipeline' : `run ${job.run}, attempt ${job.attempt}`;
}

/** It ended in an error, or names files that a shard does not have. */
function unfit(shard: NamedShard): readonly ShardDamage[] {
  const { state, stop, files } = shard.manifest;
  const foreign = Object.keys(files).filter((name) => name !== SHARD_RECORDS);
  return [
    ...foreign.map((name) => ({
      ...damaged(shard, 'its manifest names a file that a shard does not have'),
      value: name,
    })),
    ...(state === 'asking' || Object.hasOwn(files, SHARD_RECORDS)
      ? []
      : [damaged(shard, `its manifest does not name ${SHARD_RECORDS}`)]),
    ...(state === 'failed' ? [damaged(shard, `it ended in an error: ${stop ?? 'unknown'}`)] : []),
  ];
}

function doubled(shards: readonly NamedShard[]): readonly ShardDamage[] {
  return [...Map.groupBy(shards, ({ manifest }) => manifest.index).values()]
    .filter(({ length }) => length > 1)
    .flatMap((same) =>
      same.slice(1).map((one) => damaged(one, `is there twice: ${same[0]?.given.name} is the same`)),
    );
}

function missing(shards: readonly NamedShard[], of: number): readonly ShardDamage[] {
  const there = new Set(shards.map(({ manifest }) => manifest.index));
  return Array.from({ length: of }, (_, at) => at + 1)
    .filter((index) => !there.has(index))
    .map((index) => ({ file: `shard ${index} of ${of}`, problem: 'is missing' }));
}
