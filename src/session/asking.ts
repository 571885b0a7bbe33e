import type { BatchLedger } from '../ask/batch/ledger.ts';
import { protocolOf } from '../ask/judge/protocols.ts';
import { type CuegateError, inputError, type Reason } from '../errors.ts';
import { NO_KNOWN_RUNS } from '../gate/known-runs.ts';
import type { GateWorld } from '../gate/outcome.ts';
import type { Cue } from '../input/cue.ts';
import { cueFinder, unreadHere } from '../plan/find-cue.ts';
import type { GatePlan } from '../plan/plan.ts';
import { statedCues } from '../plan/training.ts';
import type { Endpoint, Policy } from '../policy/policy.ts';
import { sealOf } from '../records/seal.ts';
import type { Calls } from '../report/result.ts';
import { believedRecords } from './believed-records.ts';
import { type CallCounts, modelAt } from './counted-models.ts';
import { type FreshSeed, miningSeed } from './mining-seed.ts';
import type { Release } from './release.ts';
import { readTraining } from './training.ts';
import type { OutFolder, SessionOptions, SessionWorld } from './world.ts';

/** A session that is going to ask. */
export interface Started {
  readonly world: SessionWorld;
  readonly options: SessionOptions;
  readonly calls: CallCounts;
}

/** What a run asks with, and by which of its line's records it goes. */
export interface Asking {
  readonly world: GateWorld;
  readonly notes: readonly Reason[];
}

/**
 * @param line where the records of the line lie, and `out` where this run writes its own
 * @throws CuegateError as {@link believedRecords} does
 */
export async function askingOf(
  { world, calls, options }: Started,
  plan: GatePlan,
  found: Release,
  {
    line,
    out,
    begin,
    seed,
  }: {
    readonly line: OutFolder;
    readonly out: OutFolder;
    readonly begin: () => void;
    /** Absent: what needs one makes it. */
    readonly seed?: FreshSeed;
  },
): Promise<Asking> {
  const release = found.source?.github?.release_path ?? found.source?.release ?? '';
  const { recorded, salt, notes } = await believedRecords(plan, found.earlier ?? null, line, {
    env: world.env,
    now: world.clock.now(),
    // Where others may write, a journal is of the release whose line it is.
    release: options.recordsNeedSeal === true ? release : null,
  });
  const { candidate, judge } = plan.policy;
  const at = (endpoint: Endpoint, role: keyof Calls) => modelAt(endpoint, role, world, calls);
  const models = {
    candidate: at(candidate.endpoint, 'candidate'),
    baseline: plan.baseline === null ? null : at(plan.baseline.endpoint, 'baseline'),
    judge: at(judge.endpoint, 'judge'),
    screen: plan.screen === null ? null : at(plan.screen.endpoint, 'screen'),
    second: judge.second === undefined ? null : at(judge.second.endpoint, 'second'),
  };
  const sampling = () =>
    miningSeed({
      env: world.env,
      policySeed: plan.policy.sampling.seed,
      lines: options.recordsNeedSeal === true ? [] : line.records(),
      fresh: seed,
    });
  const asking: GateWorld = {
    ...models,
    protocol: protocolOf(judge.protocol),
    ...ledgerOf(out, options),
    journal: out.journal,
    recorded,
    begin,
    clock: world.clock,
    random: world.random,
    log: world.log,
    cancelled: world.cancelled,
    progress: world.progress,
    ...(seed === undefined ? {} : { freshSeed: seed }),
    salt,
    release,
    history: found.history ?? NO_KNOWN_RUNS,
    ...(found.register === undefined ? {} : { register: found.register }),
    findCue: cueFinder(world.builtin(), plan.policy, (commit) =>
      declaredAt(commit, plan.policy, found, sampling),
    ),
    labelOrigins: found.labelOrigins ?? null,
    ...shardsGiven(options, salt, world),
  };
  return { world: asking, notes };
}

/** The shards of a merge, believed where the line's records would be. */
function shardsGiven(
  { shards, recordsNeedSeal }: SessionOptions,
  salt: string | null,
  { clock, versions }: SessionWorld,
): Pick<GateWorld, 'shards'> {
  if (shards === undefined) return {};
  if (salt === null && recordsNeedSeal === true) throw unsealedShards();
  const seal = salt === null ? null : sealOf(salt);
  const { job, isFingerprintFree } = shards;
  const given = shards.given();
  return { shards: { given, job, isFingerprintFree, seal, version: versions.cuegate, now: clock.now() } };
}

/** Where a change may bring files of its own, shards are believed by their seals alone. */
export function unsealedShards(): CuegateError {
  return inputError('input-invalid', {
    file: 'CUEGATE_SALT',
    problem: 'is not set: nobody could tell the shards of this run from others',
    fix: 'set it to the same long random string for every shard and for the merge (openssl rand -hex 32)',
  });
}

/**
 * The folder's own ledger. Where others may write, what an earlier run left there is not believed: batches could be named
 * that are none of ours.
 */
function ledgerOf(
  { batches }: OutFolder,
  { recordsNeedSeal }: SessionOptions,
): { readonly ledger?: BatchLedger } {
  if (batches === undefined) return {};
  return { ledger: recordsNeedSeal === true ? { ...batches, lines: () => [] } : batches };
}

/** What the release declared at another commit: what its manifest states, and then what its files hold. */
async function* declaredAt(
  commit: string,
  policy: Policy,
  { manifestAt, trainingAt }: Pick<Release, 'manifestAt' | 'trainingAt'>,
  sampling: () => string | null,
): AsyncGenerator<readonly Cue[]> {
  const manifest = (await manifestAt?.(commit)) ?? null;
  if (manifest === null) return;
  yield statedCues(manifest);
  const files = trainingAt?.(commit) ?? null;
  const ways = [
    { ...manifest, trainingData: [] },
    ...(policy.cues.training ? [{ ...manifest, trainingCues: null }] : []),
  ];
  for (const way of ways) {
    const training = await readTraining(policy, way, files, sampling).catch(unreadHere);
    yield (training?.declared ?? []).map(({ cue }) => cue);
  }
}
