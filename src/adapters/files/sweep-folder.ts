import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CuegateError, inputError } from '../../errors.ts';
import { lockFolder } from './lock.ts';
import { RECORDS_FILE } from './report-folder.ts';
import { whyUnwritable } from './wrong-place.ts';

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
  const guarded = <T>(act: () => T): T => {
    try {
      return act();
    } catch (error) {
      if (error instanceof CuegateError) throw error;
      throw unwritable(path, whyUnwritable(path, error));
    }
  };
  guarded(() => mkdirSync(path, { recursive: true }));
  if (existsSync(join(path, RECORDS_FILE))) throw unwritable(path, 'it holds the records of a single run');
  const unlock = guarded(() => lockFolder(path));
  return {
    read: (name) =>
      guarded(() => (existsSync(join(path, name)) ? readFileSync(join(path, name), 'utf8') : null)),
    write: (name, text) =>
      guarded(() => {
        const written = join(path, `.${name}.new`);
        writeFileSync(written, redact(text));
        renameSync(written, join(path, name));
      }),
    close: () => guarded(unlock),
  };
}

function unwritable(file: string, problem: string): CuegateError {
  return inputError('out-unwritable', {
    file,
    problem,
    fix: 'name another folder with --out, one that can be written',
  });
}
