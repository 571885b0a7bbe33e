import { CuegateError } from '../../errors.ts';
import type { Clock } from '../../ports.ts';
import type { GitHubApi, PullRequest } from './api.ts';
import { statusIn } from './patience.ts';

/** How long GitHub may take to try a merge, and how long it is left alone between two questions. */
const MAX_WAIT_MS = 60_000;
const FIRST_PAUSE_MS = 1000;
const MAX_PAUSE_MS = 10_000;

/** What merging a pull request now would lead to. */
export type MergeTried =
  | { readonly state: 'made'; readonly tip: string; readonly merge: string }
  /** GitHub's merge is of an older tip, and it makes no other one until the head is pushed or half a day is over. */
  | { readonly state: 'stale'; readonly tip: string }
  /** It cannot be merged as it is. What mends that may be a push to the base, after which nothing runs. */
  | { readonly state: 'conflict'; readonly tip: string }
  /** It is not to be merged unless it is opened again. null: its base branch is gone, and it cannot be. */
  | { readonly state: 'closed'; readonly tip: string | null };

/** A pull request at the head that is gated. */
export interface Merging {
  readonly head: string;
  /** As GitHub knew it last. */
  readonly request: PullRequest;
  /** Asks again. */
  readonly ask: () => Promise<PullRequest>;
}

/**
 * The merge commit that GitHub made of the base's tip and the head, in this order and of nothing else, or that there is
 * one of an older tip; waited for is only the first.
 *
 * @throws CuegateError `merge-unknown` when there is none within a minute, `head-moved`
 */
export async function mergeTried(
  api: GitHubApi,
  { head, request, ask }: Merging,
  clock: Clock,
): Promise<MergeTried> {
  const until = clock.elapsed() + MAX_WAIT_MS;
  let now = request;
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(2 * pause, MAX_PAUSE_MS)) {
    if (now.headSha !== head) throw new CuegateError('head-moved', { sha: head, now: now.headSha });
    if (!now.open) return { state: 'closed', tip: await tipIfThere(api, now.baseRef) };
    const tip = await api.commitOf(`heads/${now.baseRef}`);
    const merge = now.mergeSha;
    const parents = merge === null ? [] : await parentsOf(api, merge);
    if (merge !== null && isMergeOf(parents, tip, head)) return { state: 'made', tip, merge };
    if (now.mergeable === false) return { state: 'conflict', tip };
    const [older = ''] = parents;
    if (isMergeOf(parents, older, head) && (await isBehind(api, older, tip))) return { state: 'stale', tip };
    if (clock.elapsed() + pause > until) throw new CuegateError('merge-unknown');
    await clock.sleep(pause);
    now = await ask();
  }
}

async function tipIfThere(api: GitHubApi, branch: string): Promise<string | null> {
  try {
    return await api.commitOf(`heads/${branch}`);
  } catch (error) {
    if (statusIn(error) === 404) return null;
    throw error;
  }
}

function isMergeOf(parents: readonly string[], tip: string, head: string): boolean {
  return parents.length === 2 && parents[0] === tip && parents[1] === head;
}

/** Whether a commit is in the history of another; one that is gone is not. */
async function isBehind(api: GitHubApi, older: string, tip: string): Promise<boolean> {
  try {
    return (await api.mergeBase(older, tip)) === older;
  } catch (error) {
    if (statusIn(error) === 404 || statusIn(error) === 422) return false;
    throw error;
  }
}

/** None for a commit that is gone: GitHub drops tried merges. */
async function parentsOf(api: GitHubApi, commit: string): Promise<readonly string[]> {
  try {
    return await api.parents(commit);
  } catch (error) {
    if (statusIn(error) === 404 || statusIn(error) === 422) return [];
    throw error;
  }
}
