import { saysPass, statusName } from '../../report/status-text.ts';
import type { EarlierPass } from '../../session/forge.ts';
import type { GitHubApi } from './api.ts';
import { earlierPullOf } from './event.ts';
import type { Step } from './step.ts';
import type { Trail } from './trail.ts';

/**
 * The earlier pass of this event's release, or null. In the merge queue, or after a pull request was only edited, the
 * head's own status must be the newest of its name, the gate's, and tell of a pass shown by answers; the manifest there
 * must be the same blob. Which evidence passed, and whether it still passes under the policy of today, is seen from
 * its records.
 */
export async function earlierPass(
  { event, release }: Pick<Step, 'event' | 'release'>,
  { span, manifest }: Readonly<Trail>,
  api: GitHubApi,
): Promise<EarlierPass | null> {
  const number = earlierPullOf(event);
  if (number === null || span === null || manifest === null) return null;
  const head = span.pull === null ? (await api.pull(number)).headSha : span.head;
  const blob = (await api.tree(head)).find(({ path }) => path === manifest.path)?.sha;
  if (blob !== manifest.blob) return null;
  const viewer = await api.viewer();
  const status = (await api.statuses(head)).find(
    ({ context, author }) => context === statusName(release) && author === viewer,
  );
  if (status?.state !== 'success' || !saysPass(status.description)) return null;
  const { createdAt, url } = status;
  return {
    commit: head,
    at: createdAt,
    run: runAt(url),
  };
}

/** The workflow run at an address; null when it is none. */
function runAt(url: string): number | null {
  const run = /\/actions\/runs\/([1-9]\d{0,14})$/.exec(url)?.[1];
  return run === undefined ? null : Number(run);
}
