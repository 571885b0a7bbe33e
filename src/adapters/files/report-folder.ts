import {
  closeSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { CuegateError, inputError } from '../../errors.ts';
import type { Journal } from '../../records/journal.ts';
import { lockFolder } from './lock.ts';

export const RECORDS_FILE = 'records.jsonl';

/** Where a run leaves its records and reports. */
export interface ReportFolder {
  readonly path: string;
  /** The complete lines of the records so far; empty text for a new folder. */
  readonly recordsText: string;
  /** Opened for appending at the first record; a torn last line is cut off before. */
  readonly journal: Journal;
  write(name: string, text: string): void;
  close(): void;
}

/**
 * Opens a report folder, making it if it does not exist.
 *
 * @throws CuegateError `out-unwritable` when it cannot be made, read or written
 */
export function openReportFolder(path: string, redact: (text: string) => string): ReportFolder {
  const guarded = <T>(act: () => T): T => {
    try {
      return act();
    } catch (error) {
      throw error instanceof CuegateError ? error : unwritable(path, error);
    }
  };
  guarded(() => mkdirSync(path, { recursive: true }));
  const unlock = guarded(() => lockFolder(path));
  const records = join(path, RECORDS_FILE);
  const kept = guarded(() => keptLines(records));
  let file: number | null = null;
  let broken = false;
  return {
    path,
    recordsText: kept.text,
    journal: {
      append(...added) {
        guarded(() => {
          // Behind half a record nothing more is written: it would be lost with it.
          if (broken) throw new Error('an earlier record could not be written');
          broken = true;
          file ??= openedAt(records, kept.bytes);
          writeWhole(file, added.map((record) => `${redact(JSON.stringify(record))}\n`).join(''));
          broken = false;
        });
      },
    },
    write: (name, text) => guarded(() => writeFileSync(join(path, name), redact(text))),
    close: () =>
      guarded(() => {
        if (file !== null) {
          fsyncSync(file);
          closeSync(file);
          file = null;
        }
        unlock();
      }),
  };
}

/** A report folder that keeps nothing: for a plan. */
export function nowhere(): Omit<ReportFolder, 'path'> {
  return { recordsText: '', journal: { append: () => {} }, write: () => {}, close: () => {} };
}

/** Opens the records for appending, without a torn last line. */
function openedAt(records: string, bytes: number): number {
  const file = openSync(records, 'a', 0o600);
  ftruncateSync(file, bytes);
  return file;
}

/** One write a record: a reader of the file never sees half of two. */
function writeWhole(file: number, line: string): void {
  const bytes = Buffer.from(line, 'utf8');
  const written = writeSync(file, bytes);
  if (written !== bytes.length) throw new Error('the disk took only a part of a record');
}

interface Kept {
  readonly text: string;
  /** Bytes of the complete lines; what follows is torn. */
  readonly bytes: number;
}

const LINE_FEED = 0x0a;
const RECORD_START = '{"v":';

/** The complete lines of the records. A torn last record stays in the file until something is appended. */
function keptLines(records: string): Kept {
  let all: Buffer;
  try {
    all = readFileSync(records);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return { text: '', bytes: 0 };
    throw error;
  }
  const bytes = all.lastIndexOf(LINE_FEED) + 1;
  const torn = all.subarray(bytes).toString('utf8').slice(0, RECORD_START.length);
  if (!RECORD_START.startsWith(torn))
    throw inputError('records-unreadable', {
      file: RECORDS_FILE,
      line: all.subarray(0, bytes).filter((byte) => byte === LINE_FEED).length + 1,
      problem: 'the end of the file is no record',
      fix: 'name another folder with --out; this one holds a file of yours',
    });
  return { text: all.subarray(0, bytes).toString('utf8'), bytes };
}

function unwritable(path: string, error: unknown): CuegateError {
  const what =
    error instanceof Error && 'code' in error
      ? String(error.code)
      : error instanceof Error
        ? error.message
        : 'unknown';
  return inputError('out-unwritable', {
    file: path,
    problem: what,
    fix: 'name a folder that can be written with --out',
  });
}
