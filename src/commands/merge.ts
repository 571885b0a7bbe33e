import { checkoutForge } from '../adapters/checkout/forge.ts';
import { cancelOnSignals } from '../adapters/console/cancel.ts';
import { processWorld } from '../adapters/console/process-world.ts';
import { chooseProgress } from '../adapters/console/progress/choose.ts';
import { streams } from '../adapters/console/sink.ts';
import { keepYoungHeapSmall } from '../adapters/console/small-heap.ts';
import { systemClock } from '../adapters/console/world.ts';
import { shardFolders } from '../adapters/files/shard-folders.ts';
import { runSession } from '../session/session.ts';
import type { Session } from '../session/world.ts';
import { releaseToAsk } from './release-to-ask.ts';
import type { RunOptions } from './run.ts';
import { jobOf } from './shard-job.ts';

/** `cuegate merge`, as typed by a person. */
export interface MergeOptions extends Omit<RunOptions, 'only' | 'dryRun'> {
  readonly run?: string | undefined;
  /** Whether the fingerprints of candidate and baseline may differ from shard to shard. */
  readonly anyFingerprint?: boolean | undefined;
}

export const MERGE_OUT = 'cuegate-report';

/** Goes on with what shards have asked, asks what is missing, and decides. */
export async function mergeCommand(
  folders: readonly string[],
  options: MergeOptions,
  bundleFolder: string,
): Promise<Session> {
  keepYoungHeapSmall();
  const shown = chooseProgress({
    stream: streams.notices,
    env: process.env,
    json: options.json ?? false,
    clock: systemClock,
  });
  const shards = {
    given: () => shardFolders(folders),
    job: jobOf(process.env, options.run),
    isFingerprintFree: options.anyFingerprint ?? false,
  };
  const cancel = cancelOnSignals(process, systemClock);
  const world = processWorld({
    bundleFolder,
    out: options.out ?? MERGE_OUT,
    shown,
    cancelled: cancel.signal,
  });
  return runSession(
    () => releaseToAsk(checkoutForge(options)),
    {
      seed: options.seed ?? null,
      dryRun: false,
      recordsNeedSeal: options.policyRef !== undefined,
      shards,
    },
    world,
  ).finally(cancel.release);
}
