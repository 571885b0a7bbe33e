import { promises } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import git from 'isomorphic-git';
import { fetchCommand, type Tip } from './refs.ts';
import { policyRefError } from './repository.ts';

export type TreeEntry = Awaited<ReturnType<typeof git.readTree>>['tree'][number];

/** Reads objects by their SHA-1, loose or packed, of a repository and of those it borrows from. */
export interface Objects {
  /** The tree of a commit, or of an annotated tag of one. */
  root(): Promise<readonly TreeEntry[]>;
  tree(oid: string): Promise<readonly TreeEntry[]>;
  blob(oid: string): Promise<Uint8Array>;
}

const refuse = () => Promise.reject(new Error('a repository is only read'));
/** All that reading needs of the disk. */
const READING = {
  promises: {
    readFile: promises.readFile,
    readdir: promises.readdir,
    stat: promises.stat,
    lstat: promises.lstat,
    readlink: promises.readlink,
    writeFile: refuse,
    mkdir: refuse,
    rmdir: refuse,
    unlink: refuse,
    symlink: refuse,
  },
};

type Where = { readonly fs: typeof READING; readonly gitdir: string; readonly cache: object };

/**
 * The objects of a repository.
 *
 * @throws CuegateError when an object is not there: in a shallow or partial clone, say
 */
export async function objectsOf(gitFolder: string, { ref, commit }: Tip): Promise<Objects> {
  const stores: Where[] = [];
  for (const gitdir of await withAlternates(gitFolder)) stores.push({ fs: READING, gitdir, cache: {} });
  const inAny = async <T>(read: (where: Where) => Promise<T>): Promise<T> => {
    for (const where of stores) {
      try {
        return await read(where);
      } catch (error) {
        if (!(error instanceof Error) || !('code' in error)) throw error;
        if (error.code === 'NotFoundError') continue;
        if (error.code === 'ObjectTypeError')
          throw policyRefError(`${ref} is no commit`, '--policy-ref main, or another branch');
        throw unreadable(ref, error.message);
      }
    }
    throw policyRefError(
      `this checkout has not all objects of ${ref} (${commit})`,
      `${fetchCommand(ref)}; in a partial clone with --refetch --no-filter besides`,
    );
  };
  return {
    root: async () => {
      const { commit: found } = await inAny((where) => git.readCommit({ ...where, oid: commit }));
      return (await inAny((where) => git.readTree({ ...where, oid: found.tree }))).tree;
    },
    tree: async (oid) => (await inAny((where) => git.readTree({ ...where, oid }))).tree,
    blob: async (oid) => (await inAny((where) => git.readBlob({ ...where, oid }))).blob,
  };
}

function unreadable(ref: string, message: string) {
  return policyRefError(
    `objects of ${ref} cannot be read: ${message.slice(0, MAX_MESSAGE_CHARS)}`,
    'git fsck says what is broken; clone again, with --depth=1 if the packs are larger than 2 GiB',
  );
}

const MAX_MESSAGE_CHARS = 200;
/** As many as git follows. */
const MAX_ALTERNATES = 5;

/** The repository, and those whose objects it borrows, by `objects/info/alternates`. */
async function withAlternates(gitFolder: string, depth = 0): Promise<readonly string[]> {
  const listed = await readFile(join(gitFolder, 'objects', 'info', 'alternates'), 'utf8').catch(() => '');
  const borrowed = listed
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => resolve(gitFolder, 'objects', line))
    // Objects are read below a folder that holds them as `objects`.
    .filter((objects) => basename(objects) === 'objects')
    .map((objects) => dirname(objects));
  const found = [gitFolder];
  if (depth < MAX_ALTERNATES)
    for (const other of borrowed) found.push(...(await withAlternates(other, depth + 1)));
  return found;
}
