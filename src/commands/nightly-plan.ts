import { basename, relative, resolve, sep } from 'node:path';
import { protocolOf } from '../ask/judge/protocols.ts';
import type { Builtin } from '../builtin.ts';
import { digestOf } from '../digest.ts';
import { inputError } from '../errors.ts';
import { identityOf } from '../gate/identity.ts';
import { folderOf } from '../input/glob.ts';
import type { NightlyIdentity } from '../nightly/identity.ts';
import type { NightlySource } from '../nightly/place.ts';
import { type Scored, scoredBy } from '../nightly/scored.ts';
import type { GatePlan } from '../plan/plan.ts';
import { prepare } from '../plan/prepare.ts';
import { type Manifest, readManifest } from '../policy/manifest.ts';
import { matchesAny } from '../policy/release.ts';
import type { FileSource } from '../ports.ts';
import { evidenceKeyOf } from '../records/evidence-key.ts';
import type { Result } from '../report/schema.ts';
import { filesBeside } from '../session/beside-manifest.ts';
import { miningSeed } from '../session/mining-seed.ts';
import { readTraining } from '../session/training.ts';
import type { SessionWorld } from '../session/world.ts';

/** Everything of a release that is settled before its night. */
export interface NightPlan {
  readonly plan: GatePlan;
  readonly identity: NightlyIdentity;
  /** Of what is asked, as a run has it; nights have keys of their own, made of it. */
  readonly evidenceKey: string;
  readonly conditions: readonly ({ readonly id: string } & Scored)[];
}

/**
 * The paths of the manifests that are released, sorted.
 *
 * @throws CuegateError `input-invalid` when there is none, or a link stands where one could
 */
export async function releasedPaths({ policy, root }: NightlySource): Promise<readonly string[]> {
  const folders = [...new Set(policy.releases.map(folderOf))];
  const entries = (await Promise.all(folders.map((folder) => root.list(folder)))).flat();
  const found = entries.filter(({ path }) => matchesAny(policy.releases, path));
  const link = found.find(({ kind }) => kind !== 'file');
  if (link !== undefined)
    throw inputError('input-invalid', {
      file: link.path,
      problem: 'a link, which a release manifest must not be',
      fix: 'replace it with the file itself, or name narrower paths under releases of the policy',
    });
  const paths = [...new Set(found.map(({ path }) => path))].sort();
  if (paths.length === 0)
    throw inputError('input-invalid', {
      file: policy.file,
      key: 'releases',
      value: policy.releases.join(', '),
      problem: 'no file matches it: there is no release to ask',
      fix: 'run it where the manifests lie, or name the folder with --root',
    });
  return paths;
}

/**
 * A path as typed by a person, as one from the root.
 *
 * @throws CuegateError `input-invalid` when it leads out of it
 */
export function pathFromRoot(typed: string, root: string): string {
  const path = relative(resolve(root), resolve(typed)).split(sep).join('/');
  if (path === '' || path === '..' || path.startsWith('../'))
    throw inputError('input-invalid', {
      file: '--release',
      value: typed,
      problem: `does not lie below ${root}`,
      fix: 'name a manifest below --root',
    });
  return path;
}

/** The name that tells this repository from others: the forge's, or that of the root's folder. */
export function repositoryName(root: string, env: Readonly<Record<string, string | undefined>>): string {
  const named = [env.GITHUB_REPOSITORY, env.CI_PROJECT_PATH].find((name) => (name ?? '') !== '');
  return named ?? (basename(resolve(root)) || '/');
}

/**
 * The manifest of a path.
 *
 * @throws CuegateError `manifest-invalid`
 */
export async function manifestAt(path: string, root: FileSource): Promise<Manifest> {
  const text = await root.read(path);
  if (text === null)
    throw inputError('manifest-invalid', {
      file: path,
      problem: `there is no such file in ${root.label}`,
      fix: 'name a manifest by its path below the root, as the key releases of the policy matches it',
    });
  return readManifest(text, path);
}

/**
 * Settles a release: what is asked, and what it is compared with.
 *
 * @param accepted the result that accepted it; null: every condition is in the score
 * @param env holds the salt, if one is set
 * @throws CuegateError for anything a person has to mend
 */
export async function settleNight(
  source: NightlySource,
  release: string,
  manifest: Manifest,
  accepted: Result | null,
  builtin: Builtin,
  env: SessionWorld['env'],
): Promise<NightPlan> {
  const { policy, root, publicPlace } = source;
  // Nobody is compared with tonight: the reference is the release as it was accepted.
  const plan = await prepare({
    policy: { ...policy, baseline: null },
    manifest,
    // What a line stored is not at hand: without a salt a night samples by what the policy says, or by the data alone.
    training: await readTraining(policy, manifest, filesBeside(root, release), () =>
      miningSeed({ env, policySeed: policy.sampling.seed }),
    ),
    root,
    builtin,
    publicPlace,
    // A night watches what was shown to pass; a screen shows no such thing.
    testsAlone: true,
  });
  const asked = identityOf(plan, { protocol: protocolOf(policy.judge.protocol) });
  const { candidate, judge } = asked;
  const { corpus, cues, rubric } = plan.digests;
  return {
    plan,
    evidenceKey: evidenceKeyOf(asked),
    identity: {
      release,
      repository: source.repository,
      candidate: {
        endpoint: candidate.endpoint,
        model: candidate.model,
        digest:
          candidate.adapter === undefined
            ? candidate.digest
            : digestOf([candidate.digest, candidate.adapter]),
      },
      rules: { policy: rulesDigest(plan), corpus, cues, rubric, judge: digestOf(judge) },
    },
    conditions: plan.conditions.map(({ id }) => ({
      id,
      ...scoredBy(accepted?.conditions.find((one) => one.id === id)),
    })),
  };
}

/** Of what decides: budgets, prices and reports may change, and the nights go on. */
function rulesDigest({ limits, policy, rules }: GatePlan): string {
  const { temperature, maxTokens, reasoningTags, endpoint } = policy.candidate;
  const { claim, strata } = policy.sampling;
  return digestOf({
    limits,
    rules,
    temperature,
    maxTokens,
    reasoningTags,
    body: endpoint.body,
    claim,
    strata,
  });
}

/**
 * The result, among some, that accepted a candidate; null: there is none.
 *
 * @throws CuegateError `input-invalid` when it accepted nothing
 */
export function acceptedAs(manifest: Manifest, results: readonly Result[]): Result | null {
  const found = results.find(
    ({ candidate }) =>
      candidate?.model === manifest.model && (candidate.declared.digest ?? null) === manifest.declaredDigest,
  );
  if (found === undefined) return null;
  if (found.verdict !== 'pass')
    throw inputError('input-invalid', {
      file: '--accepted',
      value: manifest.model,
      problem: `the result is no pass but ${found.verdict}: it accepted nothing`,
      fix: 'name the report folder of the run that passed',
    });
  return found;
}
