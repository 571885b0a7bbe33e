import {
  closeSync,
  constants,
  fchmodSync,
  lstatSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { makeFolder } from './make-folder.ts';

/**
 * No link is followed in a folder of ours: whoever can put one there, a pull request say, could have any file of the
 * machine written over. Windows has no such flag, and lets few make links.
 */
const NO_LINK = constants.O_NOFOLLOW ?? 0;
const FLAGS = {
  anew: constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | NO_LINK,
  there: constants.O_RDWR | NO_LINK,
  appending: constants.O_WRONLY | constants.O_CREAT | constants.O_APPEND | NO_LINK,
};

/**
 * Opens a file of a folder of ours, making it where there is none, unless it has to be `there`.
 *
 * @param mode of a file that is made; absent: as the process makes files
 * @throws what the file system says; `ELOOP`: a link stands there
 */
export function openOwnFile(path: string, how: keyof typeof FLAGS, mode?: number): number {
  return openSync(path, FLAGS[how], mode);
}

/** Writes a whole file of a folder of ours, which has the mode also where it was there with another; see {@link openOwnFile}. */
export function writeOwnFile(path: string, text: string | Uint8Array, mode?: number): void {
  const file = openOwnFile(path, 'anew', mode);
  try {
    if (mode !== undefined) fchmodSync(file, mode);
    writeFileSync(file, text);
  } finally {
    closeSync(file);
  }
}

/** Puts a whole file in the place of another: a kill leaves the old one or the new one. */
export function replaceOwnFile(path: string, text: string | Uint8Array, mode?: number): void {
  const beside = join(dirname(path), `.${basename(path)}.new`);
  // What a kill left there, or somebody put there.
  rmSync(beside, { force: true });
  writeOwnFile(beside, text, mode);
  renameSync(beside, path);
}

/**
 * Makes a folder in a folder of ours.
 *
 * @throws what the file system says; `ELOOP`: a link stands there
 */
export function makeOwnFolder(path: string): void {
  makeFolder(path);
  if (lstatSync(path).isSymbolicLink())
    throw Object.assign(new Error('a link stands there'), { code: 'ELOOP', path });
}
