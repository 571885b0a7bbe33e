import { existsSync, lstatSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Behind the name of a file that is taken down. */
const ENDING = '.earlier';

/**
 * Takes files of a folder down by renaming them, in their order: what a process that was killed left so is replaced, or
 * goes. What does not exist or is no file is passed over.
 *
 * @throws what the file system refuses
 */
export function takeDownFiles(folder: string, names: readonly string[]): TakenDown {
  const standing = (name: string) => join(folder, name);
  const aside = (name: string) => `${standing(name)}${ENDING}`;
  const taken: string[] = [];
  for (const name of names) {
    if (isFile(standing(name))) {
      renameSync(standing(name), aside(name));
      taken.push(name);
    } else remove(aside(name));
  }
  return {
    isEmpty: taken.length === 0,
    putBack() {
      if (taken.length === 0) return;
      // The first says what the others are about: it comes last.
      for (const name of names.toReversed())
        if (taken.includes(name)) renameSync(aside(name), standing(name));
        else remove(standing(name));
      taken.length = 0;
    },
    drop() {
      for (const name of taken) remove(aside(name));
    },
  };
}

/** Folders, links and devices of somebody are left where they are: what is to be written there says so. */
function isFile(path: string): boolean {
  return existsSync(path) && lstatSync(path).isFile();
}

function remove(path: string): void {
  if (isFile(path)) rmSync(path);
}

/** See `TakenDown` of a session. */
export interface TakenDown {
  readonly isEmpty: boolean;
  putBack(): void;
  drop(): void;
}
