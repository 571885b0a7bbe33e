import { join } from 'node:path';
import { openOwnFolder } from './own-folder.ts';
import { openRecordFile, type RecordFile } from './record-file.ts';
import { recordLines, recordsEnd } from './record-lines.ts';

/** Answers of a model stand in it. */
const OWNER_ONLY = 0o600;

/** Where a calibration keeps what it has asked for, and what came of it. */
export interface CalibrationFolder {
  /** Appends lines to the journal in one write; a torn last line is cut off before the first. */
  append(...lines: readonly object[]): void;
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
  const { guarded, write, unlock } = openOwnFolder(path, redact, OWNER_ONLY);
  let file: RecordFile | null = null;
  return {
    append(...lines) {
      guarded(() => {
        const at = join(path, journal);
        file ??= openRecordFile(at, recordsEnd(at).bytes);
        file.append(lines.map((line) => `${redact(JSON.stringify(line))}\n`).join(''));
      });
    },
    write(name, text) {
      guarded(() => file?.sync());
      write(name, text);
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
