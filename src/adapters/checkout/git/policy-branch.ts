import { realpath } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { SHORT_DIGITS } from '../../../digest.ts';
import { isInsideRoot } from '../../../input/patterns.ts';
import type { FileSource } from '../../../ports.ts';
import { objectSource } from './commit-source.ts';
import { objectsOf } from './objects.ts';
import { type Tip, tipOf } from './refs.ts';
import { policyRefError, repositoryAt } from './repository.ts';

/** One commit of a repository, and where the paths that a person types lie in it. */
export interface PolicyBranch {
  readonly tip: Tip;
  /** Files from the top of the commit's tree. */
  readonly files: FileSource;
  /** Files from where the policy's paths start. */
  readonly root: FileSource;
  /**
   * The path in the tree of a file as it was typed in the working directory, which need not exist there.
   *
   * @throws CuegateError when it lies outside of the checkout
   */
  pathOf(typed: string): string;
}

/**
 * What the tip of a branch holds. Typed paths mean what they would mean in the checkout, so that a command says the
 * same with `--policy-ref` and without.
 *
 * @param root the folder at which the policy's paths start
 * @throws CuegateError when the checkout has no such branch, or not all of it
 */
export async function policyBranch(name: string, root: string): Promise<PolicyBranch> {
  const here = await realpath('.');
  const start = await withoutLinks(resolve(here, root), isAbsolute(root));
  const { top, gitFolder } = await repositoryAt(start);
  const tip = await tipOf(gitFolder, name);
  const objects = await objectsOf(gitFolder, tip);
  const inTree = (folder: string) => relative(top, folder).split(sep).join('/');
  const label = `${name === tip.commit ? 'commit' : name}@${tip.commit.slice(0, SHORT_DIGITS)}`;
  return {
    tip,
    files: objectSource(label, objects, ''),
    root: objectSource(label, objects, inTree(start)),
    pathOf: (typed) => {
      const path = inTree(resolve(here, typed));
      if (!isInsideRoot(path))
        throw policyRefError(
          `${typed} lies outside of the repository ${top}`,
          'name a path inside of the checkout',
        );
      return path;
    },
  };
}

/**
 * The folder that paths start at. Links of the checkout are part of what is proposed: none leads to another folder.
 *
 * @param isOwn whether it was named from the root of the disk, where links are the machine's own
 */
async function withoutLinks(folder: string, isOwn: boolean): Promise<string> {
  const real = await realpath(folder).catch(() => null);
  if (real === null)
    throw policyRefError(`there is no folder ${folder}`, 'name a folder of the checkout with --root');
  if (real !== folder && !isOwn)
    throw policyRefError(
      `${folder} is reached through a symbolic link`,
      'name the folder itself with --root',
    );
  return real;
}
