import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openOwnFolder } from './own-folder.ts';

/** Where a sweep keeps what it knows, above the report folders of its points. */
export interface SweepFolder {
  /** The text of a file, or null when there is none. */
  read(name: string): string | null;
  /** Replaces a file whole: a kill leaves the old one or the new one. */
  write(name: string, text: string): void;
  close(): void;
}

/**
 * Opens the folder of a sweep for this process alone, making it if it does not exist.
 *
 * @throws CuegateError `out-unwritable` when it cannot be had, or holds the report of a single run
 */
export function openSweepFolder(path: string, redact: (text: string) => string): SweepFolder {
  const { guarded, write, unlock } = openOwnFolder(path, redact);
  return {
    read: (name) =>
      guarded(() => (existsSync(join(path, name)) ? readFileSync(join(path, name), 'utf8') : null)),
    write,
    close: () => guarded(unlock),
  };
}
