import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { shellCommand } from '../adapters/console/shell.ts';
import type { SweepFolder } from '../adapters/files/sweep-folder.ts';
import { wireLimits } from '../model/limits.ts';
import type { FileSource } from '../ports.ts';
import { RESULT_FILE } from '../report/renderers.ts';
import { type Result, resultSchema } from '../report/schema.ts';
import type { Release } from '../session/release.ts';
import { runSession } from '../session/session.ts';
import type { SessionWorld } from '../session/world.ts';
import type { PointOutcome } from '../sweep/result.ts';
import type { Checkpoint } from './sweep-checkpoints.ts';

/** A point as it stands in the folder: with the result of an earlier call, where it still means the same. */
export function earlierOutcome(checkpoint: Checkpoint, folder: SweepFolder, seedId: string): PointOutcome {
  return outcomeOf(checkpoint, earlierResult(checkpoint, folder, seedId));
}

/** A point and its result; null: it has none. */
export function outcomeOf(
  { point, manifest, plan, folder }: Checkpoint,
  result: Result | null,
): PointOutcome {
  return {
    point,
    model: manifest.model,
    folder,
    conditions: plan.conditions.map(({ id, cue }) => ({ id, family: cue?.family ?? null })),
    result,
    refused: null,
  };
}

function earlierResult(
  { folder: at, manifest, plan }: Checkpoint,
  folder: SweepFolder,
  seedId: string,
): Result | null {
  const text = folder.read(join(at, RESULT_FILE));
  const parsed = resultSchema.safeParse(text === null ? null : parsedJson(text));
  if (!parsed.success) return null;
  const { candidate, digests, seed_id, limits, cap, claim } = parsed.data;
  const same =
    seed_id === seedId &&
    candidate?.model === manifest.model &&
    candidate.declared.manifest === manifest.digest &&
    cap === plan.cap &&
    claim === plan.policy.sampling.claim &&
    isDeepStrictEqual(limits, wireLimits(plan.policy.limits)) &&
    (['corpus', 'cues', 'rubric'] as const).every((name) => digests?.[name] === plan.digests[name]);
  return same ? parsed.data : null;
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** What the points of a sweep have in common when they are asked. */
export interface SweepSource {
  readonly policyText: string;
  readonly policyFile: string;
  readonly rootPath: string;
  readonly root: FileSource;
  readonly seed: string;
}

/** Runs one point as `cuegate run` would, in a report folder of its own. Never throws. */
export async function runPoint(
  checkpoint: Checkpoint,
  source: SweepSource,
  world: SessionWorld,
): Promise<Result> {
  const { policyText, policyFile, root, seed } = source;
  const release: Release = {
    policyText,
    policyFile,
    manifest: () => checkpoint.manifest,
    training: checkpoint.training,
    // A sweep compares rates: what is only screened has none.
    testsAlone: true,
    root,
    publicPlace: false,
    source: {
      policy: policyFile,
      release: checkpoint.point.release,
      command: commandOf(checkpoint, source),
    },
  };
  const { result } = await runSession(() => Promise.resolve(release), { seed, dryRun: false }, world);
  return result;
}

/** The command that runs the point alone. A seed that a salt or the folder gives is not told. */
function commandOf({ point, manifest }: Checkpoint, { policyFile, rootPath }: SweepSource): string {
  const candidate =
    point.release === null ? ['--model', manifest.model] : ['--release', join(rootPath, point.release)];
  return shellCommand(['cuegate', 'run', '--policy', policyFile, ...candidate]);
}
