import { digestOfLines } from '../../src/digest.ts';
import { askShare, type WantedShare } from '../../src/gate/share.ts';
import type { GatePlan } from '../../src/plan/plan.ts';
import { NOTHING_RECORDED } from '../../src/records/recorded.ts';
import type { JournalRecord } from '../../src/records/schema.ts';
import type { Seal } from '../../src/records/seal.ts';
import type { GivenShard, ShardsGiven } from '../../src/shard/given.ts';
import { manifestText, SHARD_RECORDS, SHARD_SCHEMA, type ShardManifest } from '../../src/shard/manifest.ts';
import { reread, type Simulated, simulatedWorld } from '../gate/simulated.ts';

export const VERSION = '0.1.0';
export const START = Date.parse('2026-11-28T08:00:00Z');
export const JOB = { run: '4711', attempt: 1 };
/** Answers hang on the draw alone, not on the order of asking. */
export const BY_DRAW: Simulated = { latencyMs: () => 0, startMs: START };

/** What a shard leaves, as it can be written down. */
export interface Left {
  readonly manifest: Omit<ShardManifest, 'mac'>;
  readonly lines: readonly string[];
}

/** A shard that is killed at its n-th record, or as often as `kills` says, and goes on where it was. */
export async function shardLeft(
  plan: GatePlan,
  rateOf: (condition: string) => number,
  of: { readonly index: number; readonly of: number; readonly most?: number | null },
  more: Simulated & {
    readonly killAt?: number | null;
    readonly own?: readonly JournalRecord[];
    readonly seal?: Seal;
  } = {},
): Promise<Left> {
  const { killAt = null, own = [], seal, ...simulated } = more;
  let written = 0;
  const kill = new Error('killed');
  const { world, records } = simulatedWorld(plan, 'sharded', rateOf, {
    ...BY_DRAW,
    ...simulated,
    written: () => {
      written += 1;
      if (killAt !== null && written > killAt) throw kill;
    },
  });
  const wanted: WantedShare = {
    index: of.index,
    of: of.of,
    most: of.most ?? null,
    own: own.length === 0 ? NOTHING_RECORDED : reread(own),
  };
  const asked = await askShare(plan, world, wanted).catch((error: unknown) => {
    if (error !== kill) throw error;
    return null;
  });
  const bare = [...own, ...records].map((record) => JSON.stringify(record));
  const sealer = seal?.sealer(null);
  const lines = sealer === undefined ? bare : bare.map(sealer);
  const ended = asked !== null;
  return {
    lines,
    manifest: {
      schema: SHARD_SCHEMA,
      index: of.index,
      of: of.of,
      job: JOB,
      version: VERSION,
      begun_at: new Date(START).toISOString(),
      state: asked === null ? 'asking' : asked.stop === null ? 'asked' : 'stopped',
      stop: asked?.stop?.reason.code ?? null,
      files: ended ? { [SHARD_RECORDS]: { lines: lines.length, sha256: digestOfLines(lines) } } : {},
      calls: ended ? { ...asked.calls } : {},
      servers: asked?.servers ?? {},
      draws: { share: asked?.share ?? 0, asked: asked?.asked ?? 0 },
    },
  };
}

/** A shard as a merge is given it. */
export function given({ manifest, lines }: Left, seal: Seal | null = null): GivenShard {
  return {
    name: `shards/${manifest.index}`,
    manifest: manifestText(manifest, seal),
    problem: null,
    lines: () => lines,
  };
}

/** What a merge right behind its shards is given. */
export function mergeOf(shards: readonly GivenShard[], more: Partial<ShardsGiven> = {}): ShardsGiven {
  return {
    given: shards,
    seal: null,
    job: JOB,
    version: VERSION,
    now: START,
    isFingerprintFree: false,
    ...more,
  };
}
