import { lineDigest } from '../digest.ts';
import { CuegateError, inputError, type Reason } from '../errors.ts';
import { type AskedShare, askShare } from '../gate/share.ts';
import type { GatePlan } from '../plan/plan.ts';
import { readJournal } from '../records/journal.ts';
import type { Recorded } from '../records/recorded.ts';
import { type Seal, saltOf, sealOf } from '../records/seal.ts';
import {
  manifestText,
  SHARD_FILE,
  SHARD_RECORDS,
  SHARD_SCHEMA,
  type ShardJob,
  type ShardManifest,
} from '../shard/manifest.ts';
import type { Share } from '../shard/share.ts';
import { askingOf, unsealedShards } from './asking.ts';
import { withMissingKey } from './keyless.ts';
import type { Found, Release } from './release.ts';
import { settle } from './settle.ts';
import type { OutFolder, SessionOptions, SessionWorld } from './world.ts';

export interface ShardOptions extends Pick<SessionOptions, 'seed' | 'recordsNeedSeal'>, Share {
  /** Draws of a condition at most; null: as many as a clean run reads. */
  readonly most: number | null;
  /** The job of a pipeline that this is; null: nobody says. */
  readonly job: ShardJob | null;
  /** The complete lines of the records that the line of the release has so far. */
  line(): Iterable<string>;
}

/** How a shard ended. It has no verdict. */
export type ShardEnd =
  | {
      readonly state: ShardManifest['state'];
      readonly share: number;
      readonly asked: number;
      /** Why it ended before it was done; null: it did not. */
      readonly stop: Reason | null;
    }
  /** There is nothing to ask: nothing is released. */
  | { readonly state: 'nothing'; readonly reason: Reason };

/**
 * Asks one share of a run's draws into a folder of its own, which a merge reads.
 *
 * @throws CuegateError for anything that would end a run before its first draw
 */
export async function runShard(
  find: () => Promise<Found>,
  options: ShardOptions,
  world: SessionWorld,
): Promise<ShardEnd> {
  const found = await find();
  if ('reason' in found) {
    if (found.verdict === 'not-applicable') return { state: 'nothing', reason: found.reason };
    throw CuegateError.because(found.reason);
  }
  if (found.planOnly !== undefined) throw CuegateError.because(found.planOnly);
  const lines = options.recordsNeedSeal === true ? [] : options.line();
  const plan = await settle(found, options, world, { lines });
  const out = world.openOut();
  try {
    return await askInto(out, plan, found, { options, world });
  } catch (error) {
    throw withMissingKey(error, plan, world.env);
  } finally {
    world.progress.end();
    out.close();
  }
}

interface Around {
  readonly options: ShardOptions;
  readonly world: SessionWorld;
}

async function askInto(
  out: OutFolder,
  plan: GatePlan,
  found: Release,
  { options, world }: Around,
): Promise<ShardEnd> {
  const salt = saltOf(world.env);
  const seal = salt === null ? null : sealOf(salt);
  const own = ownRecords(out, seal);
  if (seal !== null) out.sealWith(seal);
  const begun: Omit<ShardManifest, 'mac'> = {
    schema: SHARD_SCHEMA,
    index: options.index,
    of: options.of,
    job: options.job,
    version: world.versions.cuegate,
    begun_at: new Date(world.clock.now()).toISOString(),
    state: 'asking',
    stop: null,
    files: {},
    calls: {},
    draws: { share: 0, asked: 0 },
    servers: {},
  };
  const write = (manifest: typeof begun) => out.write(SHARD_FILE, manifestText(manifest, seal));
  const begin = () => {
    write(begun);
    world.heap?.asking();
  };
  const asking = await askingOf(
    {
      world,
      calls: { candidate: 0, baseline: 0, judge: 0, screen: 0 },
      options: { ...options, dryRun: false },
    },
    plan,
    found,
    { line: lineIn(options), out, begin },
  );
  // A key that is missing as well is told first: of a fork both are.
  if (salt === null && options.recordsNeedSeal === true) throw unsealedShards();
  const noted = { ...plan, notes: [...plan.notes, ...asking.notes] };
  const { index, of, most } = options;
  const asked = await askShare(noted, asking.world, { index, of, most, own });
  const state = stateOf(asked);
  const { share, stop } = asked;
  write({
    ...begun,
    state,
    stop: stop?.reason.code ?? null,
    files: { [SHARD_RECORDS]: digestOf(out.records()) },
    calls: { ...asked.calls },
    draws: { share, asked: asked.asked },
    servers: asked.servers,
  });
  return { state, share, asked: asked.asked, stop: stop?.reason ?? null };
}

/** What ends a job from outside, or by its budget, says nothing against what it has asked. */
function stateOf({ stop }: AskedShare): 'asked' | 'stopped' | 'failed' {
  if (stop === null) return 'asked';
  return stop.verdict === 'error' && stop.reason.code !== 'cancelled' ? 'failed' : 'stopped';
}

function digestOf(lines: Iterable<string>): { readonly lines: number; readonly sha256: string } {
  const digest = lineDigest();
  let count = 0;
  for (const line of lines) {
    digest.add(line);
    count += 1;
  }
  return { lines: count, sha256: digest.soFar() };
}

/** What the folder holds of this shard; a job that was killed goes on there. */
function ownRecords(out: OutFolder, seal: Seal | null): Recorded {
  const own = readJournal(out.records(), SHARD_RECORDS, seal);
  if (own.refused === 0) return own;
  throw inputError('input-invalid', {
    file: '--out',
    problem: 'holds records that do not carry the seal of this salt',
    fix: 'name another folder with --out',
  });
}

/** The records of the line as a folder that a shard reads and never writes to. */
function lineIn({ line }: ShardOptions): OutFolder {
  let lines = line;
  return {
    records: () => lines(),
    journal: { append: () => {} },
    sealWith: () => {},
    adopt: (adopted) => {
      lines = () => adopted;
    },
    setAside: () => {
      lines = () => [];
    },
    write: () => {},
    remove: () => {},
    takeDown: () => ({ isEmpty: true, putBack: () => {}, drop: () => {} }),
    close: () => {},
  };
}
