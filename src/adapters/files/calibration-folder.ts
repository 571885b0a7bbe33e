import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CuegateError, inputError } from '../../errors.ts';
import { lockFolder } from './lock.ts';
import { openRecordFile, type RecordFile } from './record-file.ts';
import { recordLines, recordsEnd } from './record-lines.ts';
import { RECORDS_FILE } from './report-folder.ts';
import { whyUnwritable } from './wrong-place.ts';

/** Where a calibration keeps what it has asked for, and what came of it. */
export interface CalibrationFolder {
  /** Appends one line to the journal; a torn last line is cut off before the first. */
  append(line: object): void;
  /** Replaces a file whole: a kill leaves the old one or the new one. */
  write(name: string, text: string): void;
  close(): void;
}

/** The complete lines of the journal in a folder; none where there is no folder. */
export function calibrationLines(path: string, journal: string): Iterable<string> {
  return recordLines(join(path, journal));
}

/**
 * Opens the folder of a calibration for this process alone, making it if it does not exist.
 *
 * @param redact takes secrets out of whatever is written
 * @throws CuegateError `out-unwritable` when it cannot be had, or holds the report of a run
 */
export function openCalibrationFolder(
  path: string,
  journal: string,
  redact: (text: string) => string,
): CalibrationFolder {
  const guarded = <T>(act: () => T): T => {
    try {
      return act();
    } catch (error) {
      if (error instanceof CuegateError) throw error;
      throw unwritable(path, whyUnwritable(path, error));
    }
  };
  guarded(() => mkdirSync(path, { recursive: true }));
  if (existsSync(join(path, RECORDS_FILE))) throw unwritable(path, 'it holds the records of a run');
  const unlock = guarded(() => lockFolder(path));
  let file: RecordFile | null = null;
  return {
    append(line) {
      guarded(() => {
        const at = join(path, journal);
        file ??= openRecordFile(at, recordsEnd(at).bytes);
        file.append(`${redact(JSON.stringify(line))}\n`);
      });
    },
    write(name, text) {
      guarded(() => {
        file?.sync();
        const written = join(path, `.${name}.new`);
        writeFileSync(written, redact(text), { mode: 0o600 });
        renameSync(written, join(path, name));
      });
    },
    close() {
      guarded(() => {
        try {
          file?.close();
        } finally {
          unlock();
        }
      });
    },
  };
}

function unwritable(file: string, problem: string): CuegateError {
  return inputError('out-unwritable', {
    file,
    problem,
    fix: 'name another folder with --out, one that can be written',
  });
}
