import { CuegateError } from '../../errors.ts';
import { globOf } from '../../input/glob.ts';
import type { FolderEntry, GitHubApi, TreeEntry } from './api.ts';

/** Says which folders and paths are wanted. */
export interface Wanted {
  /** Whether something at or below a folder is. */
  reaches(folder: string): boolean;
}

/** Folders that one walk opens at most: each is a request. */
const MAX_FOLDERS = 400;

/**
 * The paths of a commit. Where GitHub does not list them all at once, only those that are wanted are looked for, folder
 * by folder; what is no file, and every folder's own entries on the way, are listed whether they are wanted or not.
 *
 * @throws CuegateError `tree-truncated` when even that is too much
 */
export async function treeOf(api: GitHubApi, commit: string, wanted: Wanted): Promise<readonly TreeEntry[]> {
  const whole = await api.wholeTree(commit);
  if (whole !== null) return whole;
  const found: TreeEntry[] = [];
  const waiting = [{ path: '', sha: commit }];
  for (let opened = 0, at = waiting.pop(); at !== undefined; opened += 1, at = waiting.pop()) {
    if (opened === MAX_FOLDERS) throw new CuegateError('tree-truncated', { sha: commit });
    for (const entry of await api.folder(at.sha)) {
      const path = at.path === '' ? entry.path : `${at.path}/${entry.path}`;
      if (!entry.isFolder) found.push(plain(entry, path));
      else if (wanted.reaches(path)) waiting.push({ path, sha: entry.sha });
    }
  }
  return found;
}

function plain({ mode, sha, size }: FolderEntry, path: string): TreeEntry {
  return { path, mode, sha, size };
}

/** What leads to one path. */
export function towards(path: string): Wanted {
  return { reaches: (folder) => path.startsWith(`${folder}/`) };
}

/** What leads to a folder, and everything below it; `''` is the root. */
export function below(under: string): Wanted {
  return {
    reaches: (folder) =>
      under === '' || folder === under || folder.startsWith(`${under}/`) || under.startsWith(`${folder}/`),
  };
}

/** What one or the other wants. */
export function either(one: Wanted, other: Wanted): Wanted {
  return { reaches: (folder) => one.reaches(folder) || other.reaches(folder) };
}

/** What could hold a release manifest. */
export function releasesOf(patterns: readonly string[]): Wanted {
  const globs = patterns.map(globOf);
  return { reaches: (folder) => globs.some((glob) => glob.reachesBelow(folder)) };
}
