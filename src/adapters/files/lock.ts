import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { inputError } from '../../errors.ts';

const LOCK_FILE = '.lock';

/**
 * Takes a report folder for this process and returns how to give it back. A lock whose process is gone (a
 * killed run) is taken over.
 *
 * @throws CuegateError `out-unwritable` while another process runs on the folder
 */
export function lockFolder(folder: string): () => void {
  const path = join(folder, LOCK_FILE);
  for (let attempt = 0; ; attempt += 1) {
    try {
      const file = openSync(path, 'wx');
      writeSync(file, String(process.pid));
      closeSync(file);
      return () => rmSync(path, { force: true });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST') || attempt > 0) throw error;
      const owner = Number(readFileSync(path, 'utf8'));
      if (isRunning(owner))
        throw inputError('out-unwritable', {
          file: folder,
          problem: `process ${owner} is running on this folder`,
          fix: `wait for it, or name another folder with --out (if no cuegate runs, remove ${path})`,
        });
      rmSync(path, { force: true });
    }
  }
}

/** Whether a process exists; a lock that was never written has none. */
function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
