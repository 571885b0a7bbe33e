import type { Reason } from '../../errors.ts';
import { readManifest } from '../../policy/manifest.ts';
import { choiceFor, type SentCandidate } from '../../policy/sent-candidate.ts';
import type { GitHubApi, TreeEntry } from './api.ts';
import type { Changed } from './choose-manifest.ts';
import { commitLabel } from './commit-source.ts';
import { readManifestAt } from './manifest-at.ts';

/** What an event chose of all that the default branch has. */
export interface Dispatched {
  readonly chosen: Changed;
  readonly notes: readonly Reason[];
}

/**
 * The one manifest that declares what an event sent. Each is read, and one that cannot be read ends the search: it could
 * be the one that is meant, or a second one.
 *
 * @param wanted the input `release`: no other is looked at; null: all are
 * @throws CuegateError `dispatch-unmatched`, `dispatch-digest-differs`, `dispatch-ambiguous`, `manifest-invalid`
 */
export async function dispatchedOf(
  sent: SentCandidate,
  all: Changed,
  {
    api,
    commit,
    wanted,
  }: { readonly api: GitHubApi; readonly commit: string; readonly wanted: string | null },
): Promise<Dispatched> {
  const looked = wanted === null ? all.changed : all.changed.filter(({ path }) => path === wanted);
  // Whoever chooses by the input says what is wrong with it.
  if (wanted !== null && looked.length === 0) return { chosen: all, notes: [] };
  const choices = [];
  for (const entry of looked) choices.push(await choiceAt(api, commit, entry));
  const { entry, manifest } = choiceFor(sent, choices);
  const isDeclared = manifest.registry?.version === sent.version;
  return {
    chosen: { changed: [entry], removed: [] },
    notes: [
      { code: 'dispatched', args: { name: sent.name, version: sent.version, version_declared: isDeclared } },
    ],
  };
}

async function choiceAt(api: GitHubApi, commit: string, entry: TreeEntry) {
  const { path, text } = await readManifestAt(api, commit, entry);
  return { entry, path, manifest: readManifest(text, `${commitLabel(api.repository, commit)}:${path}`) };
}
