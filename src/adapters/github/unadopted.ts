import { CuegateError, type Reason } from '../../errors.ts';
import { readPolicy } from '../../policy/policy.ts';
import { matchesAny } from '../../policy/release.ts';
import type { Release } from '../../session/release.ts';
import { shellCommand } from '../console/shell.ts';
import type { GitHubApi, TreeEntry } from './api.ts';
import { changedManifests, refuseLinks } from './choose-manifest.ts';
import { commitSource, kindOf } from './commit-source.ts';
import { type CommitTree, manifestAndSource, readManifestAt } from './manifest-at.ts';
import type { Trail, Where } from './trail.ts';

/**
 * The default branch has no policy yet: the head's is checked and planned with, and nothing is asked under it.
 *
 * @throws CuegateError `policy-missing` when the head has none either, `policy-not-adopted` when no manifest is
 *   there to plan with
 */
export async function unadopted(
  where: Where,
  api: GitHubApi,
  head: CommitTree & {
    readonly base: readonly TreeEntry[];
    readonly pull: number | null;
    /** How errors name the commit that has no policy. */
    readonly at: string;
    readonly isPublic: boolean;
  },
  trail: Trail,
): Promise<Release> {
  const root = commitSource(api, head.commit, head.tree);
  const policyText = await root.read(where.policy);
  if (policyText === null) throw new CuegateError('policy-missing', { path: where.policy, at: head.at });
  const policyFile = `${root.label}:${where.policy}`;
  const { releases } = readPolicy(policyText, policyFile);
  refuseLinks(head.tree, releases);
  const { changed } = changedManifests(head.tree, head.base, releases);
  const some =
    changed.find(({ path }) => where.release === null || path === where.release) ??
    head.tree.find((entry) => kindOf(entry) === 'file' && matchesAny(releases, entry.path));
  const reason: Reason = {
    code: 'policy-not-adopted',
    args: {
      path: where.policy,
      at: head.at,
      command: shellCommand([
        'cuegate',
        'plan',
        '--policy',
        where.policy,
        '--release',
        some?.path ?? 'models/NAME/release.yml',
      ]),
    },
  };
  if (some === undefined) throw CuegateError.because(reason);
  const manifest = await readManifestAt(api, head, some);
  trail.manifest = manifest;
  const origin = {
    policy_commit: null,
    head: head.commit,
    pull: head.pull,
    release_path: manifest.path,
    policy_change: null,
  };
  return {
    policyText,
    policyFile,
    root,
    publicPlace: head.isPublic,
    planOnly: reason,
    ...manifestAndSource(manifest, {
      repository: api.repository,
      policyPath: where.policy,
      policyFile,
      commit: head.commit,
      origin,
    }),
  };
}
