import { CuegateError, inputError } from '../../errors.ts';
import { type Manifest, readManifest } from '../../policy/manifest.ts';
import { readPolicy } from '../../policy/policy.ts';
import { couldHold, matchesAny } from '../../policy/release.ts';
import type { NotApplicable, Release } from '../../session.ts';
import { shellCommand } from '../console/shell.ts';
import type { GitHubApi, TreeEntry } from './api.ts';
import { commitLabel, commitSource, kindOf } from './commit-source.ts';
import { type Span, spanOf, type TriggerEvent } from './event.ts';

export interface Where {
  /** Path of the policy in the repository. */
  readonly policy: string;
  /** Branch of the policy; null: the default branch. */
  readonly policyRef: string | null;
  /** The one manifest this step gates; null: the one that changed. */
  readonly release: string | null;
}

/**
 * What an event releases. Policy, corpus and rubric come from the tip of the policy's branch, the manifest from
 * the event's head; both through the API.
 *
 * @throws CuegateError when something is missing, moved, or more than one manifest changed
 */
export async function findRelease(
  event: TriggerEvent,
  where: Where,
  api: GitHubApi,
): Promise<Release | NotApplicable> {
  const { defaultBranch, isPublic } = await api.about();
  const policyCommit = await api.tip(where.policyRef ?? defaultBranch);
  const root = commitSource(api, policyCommit, await api.tree(policyCommit));
  const policyText = await root.read(where.policy);
  if (policyText === null) throw new CuegateError('policy-missing', { path: where.policy, at: root.label });
  const policyFile = `${root.label}:${where.policy}`;
  const { releases } = readPolicy(policyText, policyFile);

  const span = await spanOf(event, api, defaultBranch);
  if (span === null) return { reason: { code: 'no-release-changed', args: {} } };
  const headTree = await api.tree(span.head);
  const baseTree = span.base === null ? [] : await api.tree(span.base);
  refuseLinks(headTree, releases);
  const chosen = chooseManifest(
    changedManifests(headTree, baseTree, releases),
    where.release,
    releases,
    headTree,
  );
  if ('reason' in chosen) return chosen;

  const text = await commitSource(api, span.head, headTree).read(chosen.path);
  const release = `${commitLabel(api.repository, span.head)}:${chosen.path}`;
  return {
    policyText,
    policyFile,
    root,
    publicPlace: isPublic,
    manifest: () => readManifest(text ?? '', release),
    releasedManifest: () => findReleased(chosen.path, span, defaultBranch, api),
    source: {
      policy: policyFile,
      release,
      command: shellCommand(['cuegate', 'run', '--policy', where.policy, '--release', chosen.path]),
    },
  };
}

/**
 * The manifest of the released model: what stands under the same path at the tip of the default branch; where that
 * tip is what is being gated, what stood there before. null: nothing did.
 */
async function findReleased(
  path: string,
  { head, base }: Span,
  defaultBranch: string,
  api: GitHubApi,
): Promise<Manifest | null> {
  const tip = await api.tip(defaultBranch);
  const commit = tip === head ? base : tip;
  if (commit === null) return null;
  const text = await commitSource(api, commit, await api.tree(commit)).read(path);
  return text === null ? null : readManifest(text, `${commitLabel(api.repository, commit)}:${path}`);
}

interface Changed {
  readonly changed: readonly TreeEntry[];
  readonly removed: readonly string[];
}

/** Manifests that differ by blob or mode between two trees; renamed ones are new paths. */
export function changedManifests(
  head: readonly TreeEntry[],
  base: readonly TreeEntry[],
  releases: readonly string[],
): Changed {
  const manifests = (tree: readonly TreeEntry[]) => tree.filter(({ path }) => matchesAny(releases, path));
  const before = new Map(manifests(base).map((entry) => [entry.path, entry]));
  const now = manifests(head);
  const changed = now.filter(
    ({ path, sha, mode }) => before.get(path)?.sha !== sha || before.get(path)?.mode !== mode,
  );
  const kept = new Set(now.map(({ path }) => path));
  return { changed, removed: [...before.keys()].filter((path) => !kept.has(path)) };
}

/**
 * A link or submodule where a manifest or its folder could stand, changed or not: a checkout would see a release
 * there that the tree does not show.
 */
function refuseLinks(head: readonly TreeEntry[], releases: readonly string[]): void {
  const link = head.find((entry) => kindOf(entry) !== 'file' && couldHold(releases, entry.path));
  if (link !== undefined)
    throw inputError('manifest-invalid', {
      file: link.path,
      problem: `a ${kindOf(link)} where a release manifest could stand`,
      fix: 'replace it by the files themselves, or name narrower paths under releases of the policy',
    });
}

function chooseManifest(
  { changed, removed }: Changed,
  wanted: string | null,
  releases: readonly string[],
  head: readonly TreeEntry[],
): TreeEntry | NotApplicable {
  if (wanted !== null && !matchesAny(releases, wanted))
    throw inputError('input-invalid', {
      file: 'input release',
      value: wanted,
      problem: `does not match releases of the policy (${releases.join(', ')})`,
      fix: 'release: models/support-bot/release.yml',
    });
  if (wanted !== null && !removed.includes(wanted) && head.every(({ path }) => path !== wanted))
    throw inputError('input-invalid', {
      file: 'input release',
      value: wanted,
      problem: 'there is no such manifest',
      fix: 'release: models/support-bot/release.yml',
    });
  const ours = wanted === null ? changed : changed.filter(({ path }) => path === wanted);
  const [first, second] = ours;
  if (second !== undefined)
    throw new CuegateError('several-releases', {
      count: ours.length,
      paths: ours.map(({ path }) => path).join(', '),
    });
  if (first !== undefined) {
    if (kindOf(first) !== 'file')
      throw inputError('manifest-invalid', {
        file: first.path,
        problem: `a ${kindOf(first)}`,
        fix: 'replace it by the file itself',
      });
    return first;
  }
  const others = changed.map(({ path }) => path).join(', ');
  if (wanted !== null && !removed.includes(wanted))
    return { reason: { code: 'release-not-changed', args: { path: wanted, others } } };
  return removed.length === 0
    ? { reason: { code: 'no-release-changed', args: {} } }
    : { reason: { code: 'release-removed', args: { paths: removed.join(', ') } } };
}
