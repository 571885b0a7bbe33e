import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CuegateError, inputError } from '../../errors.ts';
import { lockFolder } from './lock.ts';
import { makeFolder } from './make-folder.ts';
import { replaceOwnFile } from './own-file.ts';
import { RECORDS_FILE } from './report-folder.ts';
import { whyUnwritable } from './wrong-place.ts';

/** A folder that this process alone writes to, and that is no report of a run. */
export interface OwnFolder {
  /** Does something in it; what the file system refuses is a `CuegateError` that names the folder. */
  guarded<T>(act: () => T): T;
  /** Replaces a file whole: a kill leaves the old one or the new one. */
  write(name: string, text: string): void;
  /** Lets others have it. */
  unlock(): void;
}

/**
 * Opens a folder for this process alone, making it if it does not exist.
 *
 * @param redact takes secrets out of whatever is written
 * @param mode permissions of what is written; absent: those of the process
 * @param option by which a person names it
 * @throws CuegateError `out-unwritable` when it cannot be had, or holds the report of a run
 */
export function openOwnFolder(
  path: string,
  redact: (text: string) => string,
  mode?: number,
  option: '--out' | '--state' = '--out',
): OwnFolder {
  const guarded = <T>(act: () => T): T => {
    try {
      return act();
    } catch (error) {
      if (error instanceof CuegateError) throw error;
      throw unwritable(path, option, whyUnwritable(path, error));
    }
  };
  guarded(() => makeFolder(path));
  if (existsSync(join(path, RECORDS_FILE)))
    throw unwritable(path, option, 'it holds the records of a single run');
  const unlock = guarded(() => lockFolder(path, option === '--state' ? null : option));
  return {
    guarded,
    write(name, text) {
      guarded(() => replaceOwnFile(join(path, name), redact(text), mode));
    },
    unlock,
  };
}

function unwritable(file: string, option: string, problem: string): CuegateError {
  return inputError('out-unwritable', {
    file,
    problem,
    fix: `name another folder with ${option}, one that can be written`,
  });
}
