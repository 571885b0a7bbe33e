import { saysPass, statusName } from '../../report/status-text.ts';
import type { EarlierPass } from '../../session/forge.ts';
import type { GitHubApi } from './api.ts';
import { towards, treeOf } from './commit-tree.ts';
import { earlierPullOf } from './event.ts';
import { runIn } from './run-address.ts';
import type { Step } from './step.ts';
import type { Trail } from './trail.ts';

/**
 * The earlier pass of this event's release, or null. After a pull request was only edited it is that of its head; in the
 * merge queue that of the entry before, for what the queue has brought so far, or that of the pull request's head. The
 * manifest there must be the same blob, and the status the gate's, the newest of its name, a success, and tell of a pass
 * shown by answers. Which evidence passed, and whether it still passes under the policy of today, its records say.
 */
export async function earlierPass(
  { event }: Pick<Step, 'event'>,
  trail: Readonly<Trail>,
  api: GitHubApi,
): Promise<EarlierPass | null> {
  const { span, manifest } = trail;
  if (span === null || manifest === null) return null;
  const passAt = async (commit: string): Promise<EarlierPass | null> => {
    const tree = await treeOf(api, commit, towards(manifest.path));
    if (tree.find(({ path }) => path === manifest.path)?.sha !== manifest.blob) return null;
    const viewer = await api.viewer();
    const statuses = (await api.statuses(commit)).filter(({ author }) => author === viewer);
    // A run of several releases sets one status for each; a run of one sets the one without a path. That may be of another
    // release: where this one has a status of its own, whatever it says, nothing else speaks of it.
    const newest = (release: string | null) => {
      const name = statusName({ release, branch: span.branch });
      return statuses.find(({ context }) => context === name);
    };
    const status = newest(manifest.path) ?? newest(null);
    if (status?.state !== 'success' || !saysPass(status.description)) return null;
    return { commit, at: status.createdAt, run: runIn(status.url) };
  };
  // Without the entry before, the pull request's own pass may still stand.
  const before = span.previous === null ? null : await passAt(span.previous).catch(() => null);
  if (before !== null) return before;
  const number = earlierPullOf(event);
  if (number === null) return null;
  return passAt(span.pull === null ? (await api.pull(number)).headSha : span.head);
}
