import { existsSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BatchLedger } from '../../ask/batch/ledger.ts';
import { CuegateError, inputError } from '../../errors.ts';
import { isWrittenWhole, PAGE_FILES } from '../../page/files.ts';
import type { Journal } from '../../records/journal.ts';
import type { JournalRecord } from '../../records/schema.ts';
import type { Seal } from '../../records/seal.ts';
import { openBatchLedger } from './batch-ledger.ts';
import { codeOf } from './error-code.ts';
import { lockFolder } from './lock.ts';
import { makeFolder } from './make-folder.ts';
import { makeOwnFolder, writeOwnFile } from './own-file.ts';
import { openRecordFile, type RecordFile } from './record-file.ts';
import { lastRecordLine, type RecordsEnd, recordLines, recordsEnd } from './record-lines.ts';
import { type TakenDown, takeDownFiles } from './taken-down.ts';
import { whyUnwritable } from './wrong-place.ts';

export const RECORDS_FILE = 'records.jsonl';

/** Where a run leaves its records and reports. */
export interface ReportFolder {
  readonly path: string;
  /** The complete lines of the records as they are now, one at a time; none for a new folder. */
  records(): Iterable<string>;
  /** Opened for appending at the first record; a torn last line is cut off before. */
  readonly journal: Journal;
  /** Seals every record that is appended from here on, the last thing done to it. */
  sealWith(seal: Seal): void;
  /** Takes the lines of records that were kept elsewhere, as they are, into a folder that has none. */
  adopt(lines: readonly string[]): void;
  /** Puts records that are not believed beside the folder's own, whole, under a name of their own; returns it. */
  setAside(): string;
  /** Where submitted batches are written down. */
  readonly batches: BatchLedger;
  write(name: string, text: string): void;
  remove(name: string): void;
  /** Takes down those of the files that are there; see `takeDownFiles`. */
  takeDown(names: readonly string[]): TakenDown;
  close(): void;
}

/**
 * Opens a report folder, making it if it does not exist.
 *
 * @param redact takes secrets out of whatever is written
 * @throws CuegateError `out-unwritable` when it cannot be made, read or written
 */
export function openReportFolder(path: string, redact: (text: string) => string): ReportFolder {
  const guarded = <T>(act: () => T): T => {
    try {
      return act();
    } catch (error) {
      throw unwritable(path, error);
    }
  };
  guarded(() => makeFolder(path));
  const unlock = guarded(() => lockFolder(path));
  const records = join(path, RECORDS_FILE);
  let end: RecordsEnd;
  try {
    end = guarded(() => knownEnd(records));
  } catch (error) {
    unlock();
    throw error;
  }
  let file: RecordFile | null = null;
  let seal: Seal | null = null;
  let sealed: ((line: string) => string) | null = null;
  const asLine = (record: JournalRecord): string => {
    const line = redact(JSON.stringify(record));
    if (seal === null) return line;
    sealed ??= seal.sealer(lastRecordLine(records, end.bytes));
    return sealed(line);
  };
  return {
    path,
    *records() {
      try {
        yield* recordLines(records);
      } catch (error) {
        throw unwritable(path, error);
      }
    },
    journal: {
      append(...added) {
        guarded(() => {
          const lines = added.map((record) => `${asLine(record)}\n`).join('');
          file ??= openRecordFile(records, end.bytes);
          file.append(lines);
        });
      },
    },
    sealWith(given) {
      seal = given;
      sealed = null;
    },
    adopt(lines) {
      guarded(() => {
        if (end.bytes > 0) throw new Error('the folder has records');
        const text = lines.map((line) => `${line}\n`).join('');
        writeOwnFile(records, text, 0o600);
        end = knownEnd(records);
        sealed = null;
      });
    },
    setAside() {
      return guarded(() => {
        const name = asideName(path);
        renameSync(records, join(path, name));
        end = { bytes: 0, torn: '' };
        sealed = null;
        return name;
      });
    },
    batches: openBatchLedger(path, guarded),
    write(name, text) {
      guarded(() => {
        // A verdict is never on the disk before the records it stands on.
        file?.sync();
        if (name.includes('/')) makeOwnFolder(join(path, dirname(name)));
        const whole = isWrittenWhole(name) ? text : redact(text);
        // What holds texts is for the eyes of whoever may read the records.
        writeOwnFile(join(path, name), whole, PAGE_FILES.includes(name) ? 0o600 : undefined);
      });
    },
    remove(name) {
      guarded(() => removeFile(join(path, name)));
    },
    takeDown(names) {
      const { isEmpty, putBack, drop } = guarded(() => takeDownFiles(path, names));
      return { isEmpty, putBack: () => guarded(putBack), drop: () => guarded(drop) };
    },
    close() {
      guarded(() => {
        try {
          file?.close();
        } finally {
          file = null;
          unlock();
        }
      });
    },
  };
}

/** Takes a file away; below something that is no folder there is none. */
function removeFile(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch (error) {
    if (codeOf(error) !== 'ENOTDIR') throw error;
  }
}

/** A report folder that keeps nothing: for a plan. */
export function nowhere(): Omit<ReportFolder, 'path'> {
  return {
    records: () => [],
    journal: { append: () => {} },
    sealWith: () => {},
    adopt: () => {},
    setAside: () => RECORDS_FILE,
    batches: { lines: () => [], append: () => {} },
    write: () => {},
    remove: () => {},
    takeDown: () => ({ isEmpty: true, putBack: () => {}, drop: () => {} }),
    close: () => {},
  };
}

/** A name that no file of the folder has: nothing is lost. */
function asideName(path: string): string {
  for (let number = 1; ; number += 1) {
    const name = `records.refused-${number}.jsonl`;
    if (!existsSync(join(path, name))) return name;
  }
}

const RECORD_START = '{"v":';

/** Where the records end. A torn last record stays in the file until something is appended. */
function knownEnd(records: string): RecordsEnd {
  const end = recordsEnd(records);
  const torn = end.torn.slice(0, RECORD_START.length);
  if (RECORD_START.startsWith(torn)) return end;
  let complete = 0;
  for (const _line of recordLines(records)) complete += 1;
  throw inputError('records-unreadable', {
    file: RECORDS_FILE,
    line: complete + 1,
    problem: 'the end of the file is no record',
    fix: 'name another folder with --out; this one holds a file of yours',
  });
}

/** A file that cannot be read makes a folder that cannot be written; other reasons stay as they are. */
function unwritable(path: string, error: unknown): CuegateError {
  if (error instanceof CuegateError && error.code !== 'file-invalid') return error;
  return inputError('out-unwritable', {
    file: path,
    problem:
      error instanceof CuegateError
        ? `${RECORDS_FILE}: ${String(error.args.problem)}`
        : whyUnwritable(path, error),
    fix: 'name a folder that can be written with --out',
  });
}
