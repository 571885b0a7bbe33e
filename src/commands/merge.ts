import { checkoutForge } from '../adapters/checkout/forge.ts';
import { shardFolders } from '../adapters/files/shard-folders.ts';
import { runSession } from '../session/session.ts';
import type { Session } from '../session/world.ts';
import { askingWorld } from './asking-world.ts';
import { releaseToAsk } from './release-to-ask.ts';
import type { RunOptions } from './run.ts';
import { typedForms } from './run-forms.ts';
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
  const forms = typedForms(options.reportAs);
  const shards = {
    given: () => shardFolders(folders),
    job: jobOf(process.env, 'merge', options.run),
    isFingerprintFree: options.anyFingerprint ?? false,
  };
  const { world, release } = askingWorld({ out: options.out ?? MERGE_OUT, json: options.json }, bundleFolder);
  return runSession(
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
}
