import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/**
 * Makes a folder and those above it; one that is there stays as it is. Node's `recursive` never comes back where a folder
 * cannot be made in one that is there and says that it is not, as below `/proc`.
 *
 * @throws the error of the system where one cannot be made, or something else stands in its place
 */
export function makeFolder(path: string): void {
  // As it was typed: no path at all is no folder, and not the one that we are in.
  const missing = [path];
  // The topmost folder is its own: of a drive that is not there it is not there either.
  for (let above = dirname(resolve(path)); !existsSync(above); above = dirname(above)) {
    missing.push(above);
    if (dirname(above) === above) break;
  }
  for (const folder of missing.reverse())
    try {
      mkdirSync(folder);
    } catch (error) {
      if (!isFolder(folder)) throw error;
    }
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}
