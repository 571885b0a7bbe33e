import { createHash, randomUUID } from 'node:crypto';
import { linkSync, lstatSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inputError } from '../../errors.ts';
import { codeOf } from './error-code.ts';

const LOCK_FILE = '.lock';

/**
 * Takes a report folder for this process and returns how to give it back. A lock whose process is gone (a
 * killed run) is taken over, by one of however many try at once.
 *
 * @param option by which a person can name another folder instead; null: another would not do
 * @throws CuegateError `out-unwritable` while another process runs on the folder
 */
export function lockFolder(folder: string, option: string | null = '--out'): () => void {
  const path = join(folder, LOCK_FILE);
  const mine = `${process.pid}\n${randomUUID()}\n`;
  // Written beside the lock and linked into its place: a lock is there whole, or not at all.
  const written = `${path}.${idOf(mine)}`;
  try {
    writeFileSync(written, mine, { flag: 'wx' });
    take(path, written, { folder, option });
  } finally {
    rmSync(written, { force: true });
  }
  return () => give(path, mine);
}

/**
 * Puts `written` into the place of a lock. What stands there of a dead process is removed under a lock of its
 * own, named after what it says, and only while it still says so: whoever read a stale lock before somebody
 * else took over finds another one there, and leaves it alone.
 */
function take(
  path: string,
  written: string,
  asked: { readonly folder: string; readonly option: string | null },
): void {
  while (!isLinked(written, path)) {
    refuseLink(path, asked);
    const found = read(path);
    if (found === null) continue;
    const owner = Number(found.split('\n')[0]);
    if (isRunning(owner))
      throw inputError('out-unwritable', {
        file: asked.folder,
        problem: `process ${owner} is running on this folder`,
        fix: `wait for it${asked.option === null ? '' : `, or name another folder with ${asked.option}`} (if no cuegate runs, remove ${path})`,
      });
    const removal = `${path}.${idOf(found)}`;
    take(removal, written, asked);
    try {
      if (read(path) === found) rmSync(path, { force: true });
    } finally {
      rmSync(removal, { force: true });
    }
  }
}

/** A link is nobody's lock: one that leads nowhere stands there for ever and says nothing, and one to a device has no end. */
function refuseLink(
  path: string,
  { folder, option }: { readonly folder: string; readonly option: string | null },
): void {
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() !== true) return;
  throw inputError('out-unwritable', {
    file: folder,
    problem: `${LOCK_FILE} in it is a link, where cuegate puts a file`,
    fix: `remove ${path}${option === null ? '' : `, or name another folder with ${option}`}`,
  });
}

/** Gives a lock back, unless somebody removed it and another process has it now. */
function give(path: string, mine: string): void {
  if (read(path) === mine) rmSync(path, { force: true });
}

function isLinked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** What a lock says; null when there is none any more. */
function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/** Names what a lock says: nothing of its text becomes part of a path. */
function idOf(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 16);
}

/** Whether a process exists; a lock that was never written has none. */
function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}
