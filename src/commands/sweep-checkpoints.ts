import type { Builtin } from '../builtin.ts';
import { digestOf } from '../digest.ts';
import { CuegateError, inputError } from '../errors.ts';
import { estimateCost } from '../plan/cost-estimate.ts';
import { CUE_EFFECT_DRAWS } from '../plan/cue-effect-phase.ts';
import type { GatePlan } from '../plan/plan.ts';
import { prepare } from '../plan/prepare.ts';
import { type Manifest, manifestForModel, readManifest } from '../policy/manifest.ts';
import { RELEASED } from '../policy/models-schema.ts';
import type { Policy } from '../policy/policy.ts';
import { checkRelease } from '../policy/release.ts';
import type { FileSource } from '../ports.ts';
import { filesBeside } from '../session/beside-manifest.ts';
import { readTraining, type TrainingFiles } from '../session/training.ts';
import { pointError, type Sweep, type SweepPoint } from '../sweep/file.ts';
import type { SweepFacts } from '../sweep/result.ts';
import type { SweepResult } from '../sweep/schema.ts';
import type { PointEstimate } from '../sweep/total.ts';

/** A point of the sweep whose run is settled. */
export interface Checkpoint {
  readonly point: SweepPoint;
  readonly manifest: Manifest;
  /** Where the manifest's files lie; null: the point names no manifest. */
  readonly training: TrainingFiles | null;
  readonly plan: GatePlan;
  /** Report folder, from the folder of the sweep: its place in the file and its value. */
  readonly folder: string;
}

/**
 * Settles every point before the first is asked, so that a mistake costs nothing.
 *
 * @throws CuegateError for anything a person has to mend
 */
export async function checkpointsOf(
  sweep: Sweep,
  policy: Policy,
  root: FileSource,
  builtin: Builtin,
): Promise<readonly Checkpoint[]> {
  if (policy.baseline?.model === RELEASED)
    throw inputError('policy-invalid', {
      file: policy.file,
      key: 'baseline.model',
      value: RELEASED,
      problem: 'a sweep has no released model',
      fix: 'name the model: baseline: { endpoint: serving, model: support-bot-6 }',
    });
  const checkpoints: Checkpoint[] = [];
  for (const [index, point] of sweep.points.entries()) {
    const manifest = await manifestAt(sweep, index, policy, root);
    const twin = checkpoints.findIndex((other) => other.manifest.model === manifest.model);
    if (twin >= 0)
      throw pointError(
        sweep,
        index,
        `the model ${manifest.model} is the checkpoint of points.${twin} already`,
        'remove one of the two points',
      );
    const at = point.release === null ? null : filesBeside(root, point.release);
    const training = await readTraining(policy, manifest, at);
    const plan = await prepare({
      policy,
      manifest,
      training,
      root,
      builtin,
      publicPlace: false,
      testsAlone: true,
    });
    checkpoints.push({ point, manifest, training: at, plan, folder: folderOf(index, point.at) });
  }
  return checkpoints;
}

async function manifestAt(sweep: Sweep, index: number, policy: Policy, root: FileSource): Promise<Manifest> {
  const { model, release } = sweep.points[index] ?? { model: null, release: null };
  if (release !== null) {
    const text = await root.read(release);
    if (text === null)
      throw pointError(
        sweep,
        index,
        `there is no such file under ${root.label}`,
        'release: models/mixed-5/release.yml',
      );
    return readManifest(text, release);
  }
  const manifest = manifestForModel(model ?? '');
  try {
    checkRelease(policy, manifest);
  } catch (error) {
    // A manifest of ours has no line to mend: the sweep file has.
    if (error instanceof CuegateError && error.code === 'manifest-invalid')
      throw pointError(sweep, index, String(error.args.problem), String(error.args.fix));
    throw error;
  }
  return manifest;
}

const INDEX_DIGITS = 2;

function folderOf(index: number, at: number): string {
  return `points/${String(index + 1).padStart(INDEX_DIGITS, '0')}-${at}`;
}

/** Digests of everything that must not change while a sweep goes on. */
export function madeForOf(
  sweep: Sweep,
  policy: Policy,
  checkpoints: readonly Checkpoint[],
): SweepResult['made_for'] {
  const each = (pick: (checkpoint: Checkpoint) => string) => digestOf(checkpoints.map(pick));
  return {
    sweep: sweep.digest,
    policy: rulesDigest(policy),
    manifests: each(({ manifest }) => manifest.digest),
    corpus: each(({ plan }) => plan.digests.corpus),
    cues: each(({ plan }) => plan.digests.cues),
    rubric: each(({ plan }) => plan.digests.rubric),
  };
}

/** Of what decides, and how: a budget may be raised, prices corrected and reports changed while a sweep goes on. */
function rulesDigest(policy: Policy): string {
  const { limits, candidate, baseline, judge, cues, sampling, evidence, onNotNew } = policy;
  return digestOf({ limits, candidate, baseline, judge, cues, sampling, evidence, onNotNew });
}

/** What a point's run can take. */
export function estimateOf({ plan }: Checkpoint): PointEstimate {
  const { conditions, cap, baseline } = plan;
  const samples = conditions.length * (baseline === null ? 1 : 2);
  return { ...estimateCost(plan), forCueEffects: samples * Math.max(0, CUE_EFFECT_DRAWS - cap) };
}

/** What all points share; every plan has the same policy and corpus. */
export function factsOf(
  checkpoints: readonly Checkpoint[],
  seed: SweepResult['seed'],
  madeFor: SweepResult['made_for'],
): SweepFacts {
  const [first] = checkpoints;
  if (first === undefined) throw new Error('a sweep has points');
  const { policy, promptCount } = first.plan;
  return {
    claim: policy.sampling.claim,
    prompts: promptCount,
    cap: Math.max(...checkpoints.map(({ plan }) => plan.cap)),
    stop: policy.sampling.stop,
    limits: policy.limits,
    notes: first.plan.notes.filter((note) =>
      checkpoints.every(({ plan }) => plan.notes.some((other) => digestOf(other) === digestOf(note))),
    ),
    seed,
    made_for: madeFor,
  };
}
