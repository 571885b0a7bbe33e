import type { Reason } from '../../errors.ts';
import { readPolicy } from '../../policy/policy.ts';
import type { Clock } from '../../ports.ts';
import { filesBeside } from '../../session/beside-manifest.ts';
import type { Found, Settled } from '../../session/release.ts';
import type { GitHubApi } from './api.ts';
import { changedPolicy } from './changed-policy.ts';
import {
  type Changed,
  changedInEither,
  changedManifests,
  chooseManifest,
  NO_CHANGE,
  refuseAlike,
  refuseLinks,
} from './choose-manifest.ts';
import { commitSource } from './commit-source.ts';
import { either, releasesOf, towards, treeOf, type Wanted } from './commit-tree.ts';
import { dispatchedOf } from './dispatched.ts';
import { earlierPullOf, pullAt, type Span, spanOf, type TriggerEvent } from './event.ts';
import { githubLabelOrigins } from './label-origins.ts';
import { labelsBeside, labelsPath } from './labels-beside.ts';
import { type CommitTree, manifestAndSource, readManifestAt } from './manifest-at.ts';
import { mergeTried } from './merge-commit.ts';
import { findReleased, manifestIn } from './released-manifest.ts';
import { couldBringBack, couldChange, type Sides } from './stale-merge.ts';
import type { Trail, Where } from './trail.ts';
import { unadopted } from './unadopted.ts';
import { refuseHeadCheckout } from './workspace.ts';

/** How a release is found. */
export interface Way {
  readonly api: GitHubApi;
  readonly clock: Clock;
  readonly trail: Trail;
}

/**
 * What an event releases. Policy, corpus and rubric come from the tip of the policy's branch, the manifest from
 * the event's head; both through the API.
 *
 * The trail is filled as far as the way led.
 *
 * @throws CuegateError when something is missing, moved, more than one manifest changed, or none is what an event sent
 */
export async function findRelease(
  event: TriggerEvent,
  where: Where,
  { api, clock, trail }: Way,
): Promise<Found> {
  const { defaultBranch, isPublic } = await api.about();
  const span = await spanOf(event, api, defaultBranch);
  // Anybody with a token can send an event: it sets no status before a manifest says that it may come.
  if (span === null || span.sent === null) trail.span = span;
  if (event.name === 'pull_request_target' && span !== null)
    await refuseHeadCheckout(where.workspace, [span.head, ...(span.merge === null ? [] : [span.merge])]);
  // An event chooses at one commit: no push can come between its manifests and the policy.
  const policyCommit =
    span !== null && span.sent !== null && where.policyRef === null
      ? span.head
      : await api.commitOf(`heads/${where.policyRef ?? defaultBranch}`);
  trail.policyCommit = policyCommit;
  const root = commitSource(api, policyCommit);
  const policyText = await root.read(where.policy);
  if (span === null) return nothingReleased({ code: 'no-release-changed', args: {} }, null);
  if (policyText === null) return unadopted(where, api, { span, at: root.label, isPublic }, trail);

  const policyFile = `${root.label}:${where.policy}`;
  const { releases } = readPolicy(policyText, policyFile);
  const toPolicy = towards(where.policy);
  const wanted = either(toPolicy, releasesOf(releases));
  const policyTree = await treeOf(api, policyCommit, wanted);
  const head = { commit: span.head, tree: await treeOf(api, span.head, wanted) };
  const base = span.base === null ? [] : await treeOf(api, span.base, wanted);
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
  const sides = { head, base: { commit: span.base ?? '', tree: base } };
  const merged = await mergedTree(span, { ...sides, wanted, releases }, { api, clock });
  if (merged.at !== null) refuseLinks(merged.at.tree, releases);
  // What differs on both ways is gated as the merge makes it: that is what would be released.
  const all = changedInEither(merged.changes, changedManifests(head.tree, base, releases));
  const meant =
    span.sent === null
      ? { chosen: all, notes: [] }
      : await dispatchedOf(span.sent, all, { api, commit: span.head, wanted: where.release });
  trail.released = meant.chosen.changed.map(({ path }) => path);
  const chosen = chooseManifest(meant.chosen, where.release, releases, [
    ...head.tree,
    ...(merged.at?.tree ?? []),
  ]);
  if ('code' in chosen)
    return {
      ...nothingReleased(chosen, { policy: policyFile, release: null, command: null, github: origin }),
      notes: merged.notes,
    };
  for (const { tree } of [head, ...(merged.at === null ? [] : [merged.at])])
    refuseAlike(chosen.path, tree, releases);
  trail.span = span;
  trail.dispatched = span.sent === null ? null : chosen.path;
  const isHeads = head.tree.some(({ path, sha }) => path === chosen.path && sha === chosen.sha);
  const from = merged.at !== null && !isHeads ? merged.at : head;
  const manifest = await readManifestAt(api, from.commit, chosen);
  trail.manifest = manifest;
  trail.inForce = policyTree.find(({ path }) => path === manifest.path)?.sha ?? null;
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
      commit: from.commit,
      origin,
    }),
    notes: [...authorNotes(span), ...meant.notes, ...merged.notes],
    releasedManifest: () => findReleased(manifest.path, span, defaultBranch, api),
    manifestAt: (commit) => manifestIn(commit, manifest.path, api),
    training: filesBeside(commitSource(api, from.commit), manifest.path),
    trainingAt: (commit) => filesBeside(commitSource(api, commit), manifest.path),
  };
}

/** What merging the pull request now would lead to. */
interface Merged {
  /** null: nothing is merged, or cannot be. */
  readonly at: CommitTree | null;
  /** What it changes in the base branch, or could change. */
  readonly changes: Changed;
  readonly notes: readonly Reason[];
}

const NOT_MERGED: Merged = { at: null, changes: NO_CHANGE, notes: [] };

async function mergedTree(
  { pull, request, head }: Span,
  {
    wanted,
    releases,
    ...sides
  }: Omit<Sides, 'tip'> & {
    readonly wanted: Wanted;
    readonly releases: readonly string[];
  },
  { api, clock }: Pick<Way, 'api' | 'clock'>,
): Promise<Merged> {
  if (pull === null || request === null) return NOT_MERGED;
  const told = { number: pull, base: { ref: request.baseRef } };
  const tried = await mergeTried(api, { head, request, ask: () => pullAt(api, told) }, clock);
  if (tried.tip === null) return NOT_MERGED;
  const tip = { commit: tried.tip, tree: await treeOf(api, tried.tip, wanted) };
  // What is said of the commit stands when it is opened again, or merges after a push to the base.
  if (tried.state === 'closed' || tried.state === 'conflict')
    return {
      ...NOT_MERGED,
      changes: await couldBringBack(api, { ...sides, tip }, releases),
      notes: tried.state === 'closed' ? [] : [{ code: 'merge-not-compared', args: {} }],
    };
  if (tried.state === 'stale')
    return { ...NOT_MERGED, changes: await couldChange(api, { ...sides, tip }, releases) };
  const at = { commit: tried.merge, tree: await treeOf(api, tried.merge, wanted) };
  return { at, changes: changedManifests(at.tree, tip.tree, releases), notes: [] };
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
