import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Behind the name of a file that is taken down. */
const ENDING = '.earlier';

/**
 * Takes files of a folder down by renaming them, in their order: what a process that was killed left so is replaced, or
 * goes. Names that do not exist are passed over.
 *
 * @throws what the file system refuses
 */
export function takeDownFiles(folder: string, names: readonly string[]): TakenDown {
  const standing = (name: string) => join(folder, name);
  const aside = (name: string) => `${standing(name)}${ENDING}`;
  const taken: string[] = [];
  for (const name of names) {
    if (existsSync(standing(name))) {
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

/** A folder's name may be a file's here: then nothing is in it, and what is to be written there says so. */
function remove(path: string): void {
  if (existsSync(path)) rmSync(path);
}

/** See `TakenDown` of a session. */
export interface TakenDown {
  readonly isEmpty: boolean;
  putBack(): void;
  drop(): void;
}
