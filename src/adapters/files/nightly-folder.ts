import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { BatchLedger } from '../../ask/batch/ledger.ts';
import type { Seal } from '../../records/seal.ts';
import { openBatchLedger } from './batch-ledger.ts';
import { openOwnFolder } from './own-folder.ts';
import { openRecordFile, type RecordFile } from './record-file.ts';
import { lastRecordLine, recordLines, recordsEnd } from './record-lines.ts';

/** Answers of a model may stand in it. */
const OWNER_ONLY = 0o600;

/** Where nights keep what they know of every release. */
export interface NightlyFolder {
  /** The names of what lies in it. */
  names(): readonly string[];
  /** The text of a file, or null when there is none. */
  read(name: string): string | null;
  /** Replaces a file whole: a kill leaves the old one or the new one. */
  write(name: string, text: string): void;
  /** Puts a file aside under a name that none has, and returns it. */
  setAside(name: string): string;
  /**
   * A journal of one night; a torn last line is cut off before anything is appended.
   *
   * @param seal what its lines are sealed with; null: they are not
   */
  journal(name: string, seal: Seal | null): NightJournalFile;
  /** Where the batches of one night are written down. */
  ledger(name: string): NightLedgerFile;
  close(): void;
}

export interface NightLedgerFile extends BatchLedger {
  /** Takes it away: its night is counted, or is none of this state. */
  discard(): void;
}

export interface NightJournalFile {
  /** The complete lines as they are now; none where there is no file. */
  lines(): Iterable<string>;
  append(...lines: readonly object[]): void;
  /** Takes it away: its night is counted, or is none of this state. */
  discard(): void;
  close(): void;
}

/**
 * Opens the folder of nights for this process alone, making it if it does not exist.
 *
 * @param redact takes secrets out of whatever is written
 * @throws CuegateError `out-unwritable` when it cannot be had, or holds the report of a run
 */
export function openNightlyFolder(path: string, redact: (text: string) => string): NightlyFolder {
  const { guarded, write, unlock } = openOwnFolder(path, redact, OWNER_ONLY, '--state');
  return {
    names: () => guarded(() => readdirSync(path)),
    read: (name) =>
      guarded(() => (existsSync(join(path, name)) ? readFileSync(join(path, name), 'utf8') : null)),
    write,
    setAside: (name) =>
      guarded(() => {
        const aside = asideName(path, name);
        renameSync(join(path, name), join(path, aside));
        return aside;
      }),
    journal: (name, seal) => journalIn(join(path, name), guarded, redact, seal),
    ledger: (name) => ({
      ...openBatchLedger(path, guarded, name),
      discard: () => guarded(() => rmSync(join(path, name), { force: true })),
    }),
    close: () => guarded(unlock),
  };
}

function journalIn(
  at: string,
  guarded: <T>(act: () => T) => T,
  redact: (text: string) => string,
  seal: Seal | null,
): NightJournalFile {
  let file: RecordFile | null = null;
  let sealed: ((line: string) => string) | null = null;
  const asLine = (record: object): string => {
    const line = redact(JSON.stringify(record));
    if (seal === null) return line;
    sealed ??= seal.sealer(lastRecordLine(at, recordsEnd(at).bytes));
    return sealed(line);
  };
  const close = () =>
    guarded(() => {
      const open = file;
      file = null;
      open?.close();
    });
  return {
    lines: () => recordLines(at),
    append(...lines) {
      guarded(() => {
        file ??= openRecordFile(at, recordsEnd(at).bytes);
        file.append(lines.map((line) => `${asLine(line)}\n`).join(''));
      });
    },
    discard() {
      close();
      sealed = null;
      guarded(() => rmSync(at, { force: true }));
    },
    close,
  };
}

function asideName(path: string, name: string): string {
  for (let number = 1; ; number += 1) {
    const aside = `${name}.refused-${number}`;
    if (!existsSync(join(path, aside))) return aside;
  }
}
