import { readFile, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { type CuegateError, inputError } from '../../../errors.ts';

/** A repository on this disk. Nothing of its configuration is read, and nothing of it is run. */
export interface Repository {
  /** The folder of the checkout. */
  readonly top: string;
  /** Where refs and objects are: for a worktree, those of the repository it belongs to. */
  readonly gitFolder: string;
}

/** How errors name what was typed. */
export const POLICY_REF = '--policy-ref';

export function policyRefError(problem: string, fix: string): CuegateError {
  return inputError('input-invalid', { file: POLICY_REF, problem, fix });
}

/**
 * The repository that a folder lies in: the nearest one above it with a `.git`, which may be a file that points to
 * the real one (worktrees, submodules).
 *
 * @param folder absolute, without links
 * @throws CuegateError when it is in none
 */
export async function repositoryAt(folder: string): Promise<Repository> {
  for (let top = folder; ; top = dirname(top)) {
    const gitFolder = await gitFolderOf(join(top, '.git'));
    if (gitFolder !== null) return { top, gitFolder };
    if (dirname(top) === top)
      throw policyRefError(
        `${folder} is in no git repository`,
        'run in a checkout, or leave --policy-ref out to read the policy from the folder as it is',
      );
  }
}

/** The folder that a `.git` is or points to; null when there is none. */
async function gitFolderOf(dotGit: string): Promise<string | null> {
  const stats = await stat(dotGit).catch(() => null);
  if (stats === null) return null;
  if (stats.isDirectory()) return dotGit;
  const target = /^gitdir: (.+)$/m.exec(await readFile(dotGit, 'utf8'))?.[1];
  if (target === undefined)
    throw policyRefError(`${dotGit} does not say where the repository is`, 'check the repository out again');
  const own = resolve(dirname(dotGit), target.trim());
  // A change can put a repository of its author's in the place of a folder.
  if (/[\\/]modules[\\/]/.test(own))
    throw policyRefError(
      `${dirname(dotGit)} is a submodule, whose branches are another repository's`,
      'run cuegate in the repository itself, with --root and --policy from its top',
    );
  const common = await readFile(join(own, 'commondir'), 'utf8').catch(() => null);
  return common === null ? own : resolve(own, common.trim());
}
