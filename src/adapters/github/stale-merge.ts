import { CuegateError } from '../../errors.ts';
import type { GitHubApi, TreeEntry } from './api.ts';
import { type Changed, changedManifests, NO_CHANGE } from './choose-manifest.ts';
import type { CommitTree } from './manifest-at.ts';

/** What is merged, and with which merge base the head was compared. */
export interface Sides {
  readonly head: CommitTree;
  readonly tip: CommitTree;
  readonly base: CommitTree;
}

/**
 * The manifests that a merge could change in the base branch, besides those that the head changes, where GitHub's merge
 * commit is of an older tip. Two different changes of one file can be merged into a third text, which neither side
 * shows: that is an error.
 *
 * @throws CuegateError `merge-unknown`
 */
export async function couldChange(
  api: GitHubApi,
  sides: Sides,
  releases: readonly string[],
): Promise<Changed> {
  const { head, tip, base } = sides;
  const before = entries(base.tree);
  const ours = entries(tip.tree);
  const isMixed = ({ path, sha }: TreeEntry) =>
    ours.has(path) && new Set([sha, ours.get(path), before.get(path)]).size === 3;
  if (changedManifests(head.tree, tip.tree, releases).changed.some(isMixed))
    throw new CuegateError('merge-unknown');
  return couldBringBack(api, sides, releases);
}

/**
 * The manifests that a merge could bring back into the base branch, although the head has them as the compared merge
 * base has them.
 *
 * A merge gives what the tip has wherever the head has the same as the tip, or the same as the only merge base. So with
 * one merge base nothing is missed by comparing the head with it; with several nobody knows what they are merged into,
 * and each manifest that is another one in the head counts. There is one exactly when the head is as many commits ahead
 * of it as of the tip: all that head and tip share is then behind it.
 */
export async function couldBringBack(
  api: GitHubApi,
  { head, tip, base }: Sides,
  releases: readonly string[],
): Promise<Changed> {
  const differing = changedManifests(head.tree, tip.tree, releases).changed;
  if (differing.length === 0) return NO_CHANGE;
  // What the head lacks the merge cannot bring back.
  return (await isOnlyBase(api, { head, tip, base })) ? NO_CHANGE : { changed: differing, removed: [] };
}

async function isOnlyBase(api: GitHubApi, { head, tip, base }: Sides): Promise<boolean> {
  const ofTip = await api.compared(tip.commit, head.commit);
  if (ofTip.mergeBase !== base.commit) return false;
  return (await api.compared(base.commit, head.commit)).ahead === ofTip.ahead;
}

function entries(tree: readonly TreeEntry[]): ReadonlyMap<string, string> {
  return new Map(tree.map(({ path, sha }) => [path, sha]));
}
