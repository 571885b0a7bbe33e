import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inputError } from '../../errors.ts';
import { LOCK_FILE, UNTOUCHED_MS } from './lock.ts';
import { type LockView, ownerOf, ownView } from './lock-owner.ts';

/**
 * Refuses to judge a folder while a run writes to it: what lies there is half of one run and half of the one before.
 *
 * @param view another than this process has
 * @throws CuegateError `result-unreadable`
 */
export function refuseLocked(folder: string, view: LockView = ownView()): void {
  const name = lockedBy(folder, view);
  if (name === null) return;
  throw inputError('result-unreadable', {
    file: folder,
    problem: `${name} is running on this folder, and its records are not whole until it ends`,
    fix: `wait for it, and give the command again (if no cuegate runs, remove ${join(folder, LOCK_FILE)})`,
  });
}

/** What people call the process that a folder is locked by; null: none, as far as can be told. */
function lockedBy(folder: string, view: LockView): string | null {
  const path = join(folder, LOCK_FILE);
  const found = lstatSync(path, { throwIfNoEntry: false });
  // A link, or anything else that a run would refuse, locks nothing.
  if (found?.isFile() !== true) return null;
  const text = readLock(path);
  if (text === null) return null;
  const { state, name } = ownerOf(text, view);
  const isTouched = Math.abs(Date.now() - found.mtimeMs) < UNTOUCHED_MS;
  return state === 'running' || (state === 'untouched' && isTouched) ? name : null;
}

/** null: it was given back meanwhile, or is not ours to read. */
function readLock(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
