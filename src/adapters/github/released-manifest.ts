import { type Manifest, readManifest } from '../../policy/manifest.ts';
import type { GitHubApi } from './api.ts';
import { commitLabel, commitSource } from './commit-source.ts';
import type { Span } from './event.ts';

/**
 * The manifest of the released model: what stands under the same path at the tip of the default branch; where that
 * tip is what is being gated, what stood there before. null: nothing did.
 */
export async function findReleased(
  path: string,
  { head, base }: Span,
  defaultBranch: string,
  api: GitHubApi,
): Promise<Manifest | null> {
  const tip = await api.commitOf(`heads/${defaultBranch}`);
  const commit = tip === head ? base : tip;
  return commit === null ? null : manifestIn(commit, path, api);
}

/**
 * The manifest under a path as a commit has it; null: it has none.
 *
 * @throws CuegateError when it cannot be read, or is none
 */
export async function manifestIn(commit: string, path: string, api: GitHubApi): Promise<Manifest | null> {
  const text = await commitSource(api, commit).read(path);
  return text === null ? null : readManifest(text, `${commitLabel(api.repository, commit)}:${path}`);
}
