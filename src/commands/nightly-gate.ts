import { shellCommand } from '../adapters/console/shell.ts';
import { afterGate } from '../nightly/night.ts';
import type { NightlySource } from '../nightly/place.ts';
import { scoredBy } from '../nightly/scored.ts';
import { nextEpoch } from '../nightly/state.ts';
import type { NightlyState } from '../nightly/state-schema.ts';
import type { Manifest } from '../policy/manifest.ts';
import type { Result } from '../report/schema.ts';
import { filesBeside } from '../session/beside-manifest.ts';
import { runSession } from '../session/session.ts';
import type { SessionWorld } from '../session/world.ts';
import type { NightPlan } from './nightly-plan.ts';
import { seedFor } from './nightly-secrets.ts';

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
      training: filesBeside(root, release),
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

/** The nights begin anew behind a gate, whatever it said; where it passed, what it passed is what is watched. */
export function behindGate(
  state: NightlyState,
  result: Result,
  settled: NightPlan,
  world: SessionWorld,
): NightlyState {
  const { identity, conditions, plan } = settled;
  const standing = (id: string) => scoredBy(result.conditions.find((one) => one.id === id));
  const next = nextEpoch(state, {
    identity,
    at: new Date(world.clock.now()).toISOString(),
    seed: seedFor(`epoch ${state.epoch.number + 1}`, settled, world),
    conditions,
    calibration: plan.calibration,
  });
  const night = state.gate?.night;
  return {
    ...next,
    conditions: afterGate(state, result.verdict === 'pass' ? standing : null),
    history: state.history.map((one) => (one.night === night ? { ...one, gate: result.verdict } : one)),
  };
}
