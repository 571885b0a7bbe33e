import { type Labels, NO_LABELS, readLabels } from '../input/label.ts';
import type { GatePlan } from '../plan/plan.ts';
import { prepare } from '../plan/prepare.ts';
import { readPolicy } from '../policy/policy.ts';
import { type MiningSources, miningSeed } from './mining-seed.ts';
import type { Release } from './release.ts';
import { readTraining } from './training.ts';
import type { SessionOptions, SessionWorld } from './world.ts';

/**
 * The plan of what was found.
 *
 * @param line the records of its line, and the seed that it begins with: see `miningSeed`
 */
export async function settle(
  found: Release,
  { seed, only }: Pick<SessionOptions, 'seed' | 'only'>,
  world: SessionWorld,
  line: Pick<MiningSources, 'lines' | 'fresh'>,
): Promise<GatePlan> {
  const read = readPolicy(found.policyText, found.policyFile);
  if (found.planOnly === undefined) world.protect(read);
  const policy = seed === null ? read : { ...read, sampling: { ...read.sampling, seed } };
  const manifest = found.manifest();
  const plan = await prepare({
    policy,
    manifest,
    training: await readTraining(policy, manifest, found.training, () =>
      miningSeed({ env: world.env, policySeed: policy.sampling.seed, ...line }),
    ),
    root: found.root,
    builtin: world.builtin(),
    publicPlace: found.publicPlace,
    released: found.releasedManifest ?? null,
    labels: labelsOf(found),
    only,
    ...(found.testsAlone === undefined ? {} : { testsAlone: found.testsAlone }),
  });
  return { ...plan, notes: [...plan.notes, ...(found.notes ?? [])] };
}

/** Human grades and overrides, of whatever evidence; throws `labels-invalid`. */
function labelsOf({ labels }: Pick<Release, 'labels'>): Labels {
  return labels == null ? NO_LABELS : readLabels(labels.text, labels.file, 'labels-invalid');
}
