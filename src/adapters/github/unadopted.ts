import { CuegateError, type Reason } from '../../errors.ts';
import { readPolicy } from '../../policy/policy.ts';
import { matchesAny } from '../../policy/release.ts';
import { filesBeside } from '../../session/beside-manifest.ts';
import type { Release } from '../../session/release.ts';
import { shellCommand } from '../console/shell.ts';
import type { GitHubApi } from './api.ts';
import { changedManifests, refuseLinks } from './choose-manifest.ts';
import { commitSource, kindOf } from './commit-source.ts';
import { releasesOf, treeOf } from './commit-tree.ts';
import type { Span } from './event.ts';
import { manifestAndSource, readManifestAt } from './manifest-at.ts';
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
  {
    span,
    at,
    isPublic,
  }: {
    readonly span: Span;
    /** How errors name the commit that has no policy. */
    readonly at: string;
    readonly isPublic: boolean;
  },
  trail: Trail,
): Promise<Release> {
  const root = commitSource(api, span.head);
  const policyText = await root.read(where.policy);
  if (policyText === null) throw new CuegateError('policy-missing', { path: where.policy, at });
  const policyFile = `${root.label}:${where.policy}`;
  const { releases } = readPolicy(policyText, policyFile);
  const wanted = releasesOf(releases);
  const tree = await treeOf(api, span.head, wanted);
  const base = span.base === null ? [] : await treeOf(api, span.base, wanted);
  refuseLinks(tree, releases);
  const { changed } = changedManifests(tree, base, releases);
  const some =
    changed.find(({ path }) => where.release === null || path === where.release) ??
    tree.find((entry) => kindOf(entry) === 'file' && matchesAny(releases, entry.path));
  const reason: Reason = {
    code: 'policy-not-adopted',
    args: {
      path: where.policy,
      at,
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
  const manifest = await readManifestAt(api, span.head, some);
  trail.manifest = manifest;
  const origin = {
    policy_commit: null,
    head: span.head,
    pull: span.pull,
    release_path: manifest.path,
    policy_change: null,
  };
  return {
    policyText,
    policyFile,
    root,
    // Whoever adopts the policy is to see the plan of a release with its files, not that they cannot be read.
    training: filesBeside(root, manifest.path),
    publicPlace: isPublic,
    planOnly: reason,
    ...manifestAndSource(manifest, {
      repository: api.repository,
      policyPath: where.policy,
      policyFile,
      commit: span.head,
      origin,
    }),
  };
}
