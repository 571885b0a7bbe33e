import { shellCommand } from '../adapters/console/shell.ts';
import type { Manifest } from '../policy/manifest.ts';
import type { Result } from '../report/schema.ts';
import { runSession } from '../session/session.ts';
import type { SessionWorld } from '../session/world.ts';
import type { NightlySource } from './nightly-plan.ts';

/**
 * Runs the full gate on a release as new evidence, in a folder of its own: another seed than the nights', and nothing of
 * them. A second call on the same folder goes on where the first ended. Never throws.
 *
 * @param seed kept with the state, so that a gate that was cut off goes on with its own draws
 */
export async function gateRelease(
  source: NightlySource,
  release: string,
  manifest: Manifest,
  seed: string,
  world: SessionWorld,
): Promise<Result> {
  const { policyText, policyFile, labels, root, publicPlace } = source;
  const { result } = await runSession(
    async () => ({
      policyText,
      policyFile,
      manifest: () => manifest,
      labels,
      // What is released is what is gated: beside itself a model is never worse.
      releasedManifest: async () => null,
      root,
      publicPlace,
      source: {
        policy: policyFile,
        release,
        command: shellCommand(['cuegate', 'run', '--policy', policyFile, '--release', release]),
      },
    }),
    { seed, dryRun: false },
    world,
  );
  return result;
}
