import { closeSync, fsyncSync, ftruncateSync, writeSync } from 'node:fs';
import { openOwnFile } from './own-file.ts';

/** How long what was appended may wait before it is on the disk itself. */
const SYNC_MS = 1000;

/** A file that grows by whole lines; every method throws what the file system says. */
export interface RecordFile {
  /** Appends lines in one write: all of them, or none. */
  append(lines: string): void;
  /** Brings what was appended to the disk. */
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
