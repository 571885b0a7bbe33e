import { closeSync, fstatSync, fsyncSync, ftruncateSync, statSync, writeSync } from 'node:fs';
import { basename } from 'node:path';
import { inputError } from '../../errors.ts';
import { openOwnFile } from './own-file.ts';

/** How long what was appended may wait before it is on the disk itself. */
const SYNC_MS = 1000;

/** A file that grows by whole lines; every method throws what the file system says. */
export interface RecordFile {
  /** Appends lines in one write: all of them, or none. */
  append(lines: string): void;
  /**
   * Brings what was appended to the disk, under the path of the file.
   *
   * @throws CuegateError `out-unwritable` when the path leads to other bytes by now
   */
  sync(): void;
  close(): void;
}

/**
 * Opens a file for appending, making it if there is none, without what follows its first `bytes` bytes. What is
 * appended is synced within a second; a sync that failed is thrown by whatever is called next.
 */
export function openRecordFile(path: string, bytes: number): RecordFile {
  const file = openOwnFile(path, 'appending', 0o600);
  ftruncateSync(file, bytes);
  let size = bytes;
  let timer: NodeJS.Timeout | null = null;
  let failure: unknown = null;

  const sync = (): void => {
    if (timer === null) return;
    clearTimeout(timer);
    timer = null;
    fsyncSync(file);
  };
  const cutTo = (length: number): void => {
    try {
      ftruncateSync(file, length);
    } catch {}
  };
  const check = (): void => {
    if (failure !== null) throw failure;
  };
  const isInPlace = (): boolean => {
    const [own, there] = [fstatSync(file), statSync(path, { throwIfNoEntry: false })];
    return there !== undefined && there.ino === own.ino && there.dev === own.dev && own.size === size;
  };

  return {
    append(lines) {
      check();
      const added = Buffer.from(lines, 'utf8');
      try {
        // A disk that takes only a part says why when it is asked to take the rest.
        for (let done = 0; done < added.length; ) done += writeSync(file, added, done);
      } catch (error) {
        // Nothing more is written behind half a record; where even that cannot be cut off, the next run does.
        failure = error;
        cutTo(size);
        throw error;
      }
      size += added.length;
      timer ??= setTimeout(() => {
        try {
          sync();
        } catch (error) {
          failure = error;
        }
      }, SYNC_MS).unref();
    },
    sync() {
      check();
      sync();
      if (!isInPlace())
        throw inputError('out-unwritable', {
          file: path,
          problem: `${basename(path)} was moved or changed by somebody else while it was written`,
          fix: 'leave the folder alone while a run is under way, and run again',
        });
    },
    close() {
      try {
        sync();
      } finally {
        closeSync(file);
      }
      check();
    },
  };
}
