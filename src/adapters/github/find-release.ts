import type { Reason } from '../../errors.ts';
import { readPolicy } from '../../policy/policy.ts';
import type { Found, Settled } from '../../session/release.ts';
import type { GitHubApi } from './api.ts';
import { changedPolicy } from './changed-policy.ts';
import { changedManifests, chooseManifest, refuseLinks } from './choose-manifest.ts';
import { commitSource } from './commit-source.ts';
import { earlierPullOf, type Span, spanOf, type TriggerEvent } from './event.ts';
import { githubLabelOrigins } from './label-origins.ts';
import { labelsBeside, labelsPath } from './labels-beside.ts';
import { manifestAndSource, readManifestAt } from './manifest-at.ts';
import { findReleased } from './released-manifest.ts';
import type { Trail, Where } from './trail.ts';
import { unadopted } from './unadopted.ts';
import { refuseHeadCheckout } from './workspace.ts';

/**
 * What an event releases. Policy, corpus and rubric come from the tip of the policy's branch, the manifest from
 * the event's head; both through the API.
 *
 * @param trail filled as far as the way led
 * @throws CuegateError when something is missing, moved, or more than one manifest changed
 */
export async function findRelease(
  event: TriggerEvent,
  where: Where,
  api: GitHubApi,
  trail: Trail,
): Promise<Found> {
  const { defaultBranch, isPublic } = await api.about();
  const span = await spanOf(event, api, defaultBranch);
  trail.span = span;
  if (event.name === 'pull_request_target' && span !== null)
    await refuseHeadCheckout(where.workspace, [span.head, ...(span.merge === null ? [] : [span.merge])]);
  const policyCommit = await api.commitOf(`heads/${where.policyRef ?? defaultBranch}`);
  trail.policyCommit = policyCommit;
  const policyTree = await api.tree(policyCommit);
  const root = commitSource(api, policyCommit, policyTree);
  const policyText = await root.read(where.policy);
  if (span === null) return nothingReleased({ code: 'no-release-changed', args: {} }, null);
  const head = { commit: span.head, tree: await api.tree(span.head) };
  const base = span.base === null ? [] : await api.tree(span.base);
  if (policyText === null)
    return unadopted(where, api, { ...head, base, pull: span.pull, at: root.label, isPublic }, trail);

  const policyFile = `${root.label}:${where.policy}`;
  const { releases } = readPolicy(policyText, policyFile);
  refuseLinks(head.tree, releases);
  const inForce = { text: policyText, tree: policyTree };
  const policyChange =
    span.base === null ? null : await changedPolicy(api, where.policy, { inForce, head, base });
  const origin = {
    policy_commit: policyCommit,
    head: span.head,
    pull: span.pull,
    release_path: where.release,
    policy_change: policyChange,
  };
  const chosen = chooseManifest(
    changedManifests(head.tree, base, releases),
    where.release,
    releases,
    head.tree,
  );
  if ('code' in chosen)
    return nothingReleased(chosen, { policy: policyFile, release: null, command: null, github: origin });
  const manifest = await readManifestAt(api, head, chosen);
  trail.manifest = manifest;
  return {
    policyText,
    policyFile,
    labels: await labelsBeside(where.policy, root, policyTree),
    labelOrigins: githubLabelOrigins(api, {
      path: labelsPath(where.policy),
      commit: policyCommit,
      span,
      pull: span.pull ?? earlierPullOf(event),
      manifest: manifest.path,
    }),
    root,
    publicPlace: isPublic,
    ...manifestAndSource(manifest, {
      repository: api.repository,
      policyPath: where.policy,
      policyFile,
      origin,
    }),
    notes: authorNotes(span),
    releasedManifest: () => findReleased(manifest.path, span, defaultBranch, api),
  };
}

/** Who is author of all that workflows do with `GITHUB_TOKEN`; no user can have such a name. */
const TOKEN_AUTHOR = 'github-actions[bot]';

/** That author's pull requests start no workflow by themselves: this one is gated because somebody saw to it. */
function authorNotes({ author }: Span): readonly Reason[] {
  return author === TOKEN_AUTHOR ? [{ code: 'bot-author', args: { author } }] : [];
}

function nothingReleased(reason: Settled['reason'], source: Settled['source']): Settled {
  return { verdict: 'not-applicable', reason, source };
}
