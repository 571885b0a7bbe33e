import { strToU8, zipSync } from 'fflate';

/**
 * Files as one zip archive: the same files give the same bytes, wherever and whenever. A zip counts its time in the place
 * where it is written, so that it is a fixed moment there.
 */
export function zipOf(files: readonly (readonly [name: string, text: string])[]): Uint8Array {
  return zipSync(Object.fromEntries(files.map(([name, text]) => [name, strToU8(text)])), {
    mtime: new Date(1980, 0, 2, 12),
    level: 6,
  });
}
