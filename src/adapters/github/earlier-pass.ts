import { saysPass, statusName } from '../../report/status-text.ts';
import type { EarlierPass } from '../../session/forge.ts';
import type { GitHubApi } from './api.ts';
import { towards, treeOf } from './commit-tree.ts';
import { earlierPullOf } from './event.ts';
import type { Step } from './step.ts';
import type { Trail } from './trail.ts';

/**
 * The earlier pass that may stand for this event's release, or null. In the merge queue, or after a pull request was
 * only edited, the head's own status must be the newest of its name, the gate's, a success, and name this policy
 * commit; the manifest there must be the same blob.
 */
export async function earlierPass(
  { event, release }: Pick<Step, 'event' | 'release'>,
  { span, policyCommit, manifest }: Readonly<Trail>,
  api: GitHubApi,
): Promise<EarlierPass | null> {
  const number = earlierPullOf(event);
  if (number === null || span === null || policyCommit === null || manifest === null) return null;
  const head = span.pull === null ? (await api.pull(number)).headSha : span.head;
  const blob = (await treeOf(api, head, towards(manifest.path))).find(
    ({ path }) => path === manifest.path,
  )?.sha;
  if (blob !== manifest.blob) return null;
  const viewer = await api.viewer();
  const status = (await api.statuses(head)).find(
    ({ context, author }) => context === statusName({ release, branch: span.branch }) && author === viewer,
  );
  if (status?.state !== 'success' || !status.description.includes(policyCommit)) return null;
  const { createdAt, description } = status;
  return {
    commit: head,
    at: createdAt,
    isOf: (evidenceKey) => saysPass(description, evidenceKey, policyCommit),
  };
}
