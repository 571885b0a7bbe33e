import { execFileSync } from 'node:child_process';

/** What git knows of a checkout before a release is prepared in it. */
export interface Repository {
  /** Paths that differ from the commit, or that it does not have. */
  readonly changed: readonly string[];
  /** Names of the tags here and at `origin`, where the release workflow sets them. */
  readonly tags: readonly string[];
}

/**
 * The state of the checkout in a folder.
 *
 * @throws Error if git does not answer, or `origin` cannot be asked for its tags
 */
export function repositoryAt(folder: string): Repository {
  const lines = (...words: readonly string[]): readonly string[] =>
    execFileSync('git', [...words], { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
      .split('\n')
      .filter((line) => line !== '');
  const changed = lines('status', '--porcelain').map((line) => line.slice(3));
  const here = lines('tag', '--list');
  let there: readonly string[];
  try {
    there = lines('ls-remote', '--tags', '--refs', 'origin');
  } catch (error) {
    const [why = ''] = String((error as { stderr?: unknown }).stderr ?? error).split('\n');
    throw new Error(
      `The tags at origin could not be read (${why}): name the repository of the releases origin, and make it reachable`,
    );
  }
  return {
    changed,
    tags: [...new Set([...here, ...there.map((line) => line.split('refs/tags/')[1] ?? '')])],
  };
}
