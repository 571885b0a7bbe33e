import { createHash } from 'node:crypto';
import {
  closeSync,
  fstatSync,
  linkSync,
  lstatSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { inputError } from '../../errors.ts';
import { codeOf } from './error-code.ts';
import { type LockView, lockText, ownerOf, ownView } from './lock-owner.ts';
import { openOwnFile } from './own-file.ts';

/** Names its owner, in a folder that a run writes to. */
export const LOCK_FILE = '.lock';
/** How often an owner touches its lock, for those who cannot see whether it runs. */
const TOUCH_EVERY_MS = 5000;
/** A lock that was not touched for so long has no owner any more. */
export const UNTOUCHED_MS = 60_000;

/**
 * Takes a report folder for this process and returns how to give it back. A lock whose process is gone (a
 * killed run) is taken over, by one of however many try at once. Of a process on another machine, or in another
 * container, that is one that has not touched its lock for a minute.
 *
 * @param option by which a person can name another folder instead; null: another would not do
 * @param view another than this process has
 * @throws CuegateError `out-unwritable` while another process runs on the folder
 */
export function lockFolder(
  folder: string,
  option: string | null = '--out',
  view: LockView = ownView(),
): () => void {
  const path = join(folder, LOCK_FILE);
  const mine = lockText(view.self);
  // Written beside the lock and linked into its place: a lock is there whole, or not at all.
  const written = `${path}.${idOf(mine)}`;
  try {
    writeFileSync(written, mine, { flag: 'wx' });
    take(path, written, { folder, option, view });
  } finally {
    rmSync(written, { force: true });
  }
  const stopTouching = view.every(TOUCH_EVERY_MS, () => touch(path, mine));
  return () => {
    stopTouching();
    give(path, mine);
  };
}

/** What was asked for, and who asks. */
interface Asked {
  readonly folder: string;
  readonly option: string | null;
  readonly view: LockView;
}

/**
 * Puts `written` into the place of a lock. What stands there of a dead process is removed under a lock of its
 * own, named after what it says, and only while it still says so: whoever read a stale lock before somebody
 * else took over finds another one there, and leaves it alone.
 */
function take(path: string, written: string, asked: Asked): void {
  while (!isLinked(written, path)) {
    refuseLink(path, asked);
    const found = read(path);
    if (found === null) continue;
    const { state, name } = ownerOf(found, asked.view);
    const isTouched = () => state === 'untouched' && isLately(path, written);
    if (state === 'running' || isTouched())
      throw inputError('out-unwritable', {
        file: asked.folder,
        problem: `${name} is running on this folder`,
        fix: `wait for it${asked.option === null ? '' : `, or name another folder with ${asked.option}`} (if no cuegate runs, remove ${path})`,
      });
    const removal = `${path}.${idOf(found)}`;
    take(removal, written, asked);
    try {
      if (read(path) === found && !isTouched()) rmSync(path, { force: true });
    } finally {
      rmSync(removal, { force: true });
    }
  }
}

/** A link is nobody's lock: one that leads nowhere stands there for ever and says nothing, and one to a device has no end. */
function refuseLink(path: string, { folder, option }: Pick<Asked, 'folder' | 'option'>): void {
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

/**
 * Whether a lock was touched lately, by the clock of the file system: that of `written`, which was written just now.
 * Machines that share a folder need not agree on the time.
 */
function isLately(path: string, written: string): boolean {
  const touched = lstatSync(path, { throwIfNoEntry: false })?.mtimeMs;
  return touched !== undefined && Math.abs(lstatSync(written).mtimeMs - touched) < UNTOUCHED_MS;
}

/**
 * Writes the first character of a lock of ours again, so that the file system notes its own time. A lock that is another's
 * by now, or cannot be written, is left as it is: a run does not end over that.
 */
function touch(path: string, mine: string): void {
  try {
    const file = openOwnFile(path, 'there');
    try {
      // What was opened stays the same file, whoever takes the path meanwhile.
      if (fstatSync(file).isFile() && readFileSync(file, 'utf8') === mine)
        writeSync(file, mine.slice(0, 1), 0);
    } finally {
      closeSync(file);
    }
  } catch {}
}
