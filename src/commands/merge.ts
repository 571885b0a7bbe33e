import { join } from 'node:path';
import { checkoutForge } from '../adapters/checkout/forge.ts';
import { keepHeapSmallFor } from '../adapters/console/small-heap.ts';
import { shardFolders } from '../adapters/files/shard-folders.ts';
import { runSession } from '../session/session.ts';
import { SHARD_RECORDS } from '../shard/manifest.ts';
import { askingWorld } from './asking-world.ts';
import type { Ended } from './ending.ts';
import { releaseToAsk } from './release-to-ask.ts';
import type { RunOptions } from './run.ts';
import { typedForms } from './run-forms.ts';
import { toldSession } from './session-told.ts';
import { jobOf } from './shard-job.ts';

/** `cuegate merge`, as typed by a person. */
export interface MergeOptions extends Omit<RunOptions, 'out' | 'only' | 'dryRun'> {
  readonly out: string;
  readonly run?: string | undefined;
  /** Whether the fingerprints of candidate and baseline may differ from shard to shard. */
  readonly anyFingerprint?: boolean | undefined;
}

/** Goes on with what shards have asked, asks what is missing, and decides. */
export async function mergeCommand(
  folders: readonly string[],
  options: MergeOptions,
  bundleFolder: string,
): Promise<Ended> {
  const forms = typedForms(options.reportAs);
  const shards = {
    given: () => {
      const found = shardFolders(folders);
      keepHeapSmallFor(found.map(({ name }) => join(name, SHARD_RECORDS)));
      return found;
    },
    job: jobOf(process.env, 'merge', options.run),
    isFingerprintFree: options.anyFingerprint ?? false,
  };
  const { world, release } = askingWorld(
    { out: options.out, json: options.json, mostlyReads: true },
    bundleFolder,
  );
  const session = await runSession(
    () => releaseToAsk(checkoutForge(options)),
    {
      seed: options.seed ?? null,
      dryRun: false,
      forms,
      recordsNeedSeal: options.policyRef !== undefined,
      shards,
    },
    world,
  ).finally(release);
  return toldSession(session, options);
}
