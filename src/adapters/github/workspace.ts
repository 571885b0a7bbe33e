import { constants } from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { CuegateError } from '../../errors.ts';

const MAX_HEAD_BYTES = 4096;
const MAX_PACKED_BYTES = 4 * 1024 * 1024;
/** `actions/checkout` writes to the workspace or, with `path`, one folder below it. */
const MAX_FOLDERS = 200;
const COMMIT = /^[0-9a-f]{40,64}$/;

/**
 * Refuses a workspace that holds a pull request's own code in a run with secrets: an earlier step may have run
 * it already. Git's files are read, git itself is never called.
 *
 * @param commits the pull request's head and merge commit
 * @throws CuegateError `head-checked-out`
 */
export async function refuseHeadCheckout(workspace: string, commits: readonly string[]): Promise<void> {
  for (const folder of await checkouts(workspace)) {
    const commit = await commitIn(join(workspace, folder, '.git'));
    if (commit !== null && commits.includes(commit))
      throw new CuegateError('head-checked-out', { folder: folder || '.', sha: commit });
  }
}

async function checkouts(workspace: string): Promise<readonly string[]> {
  const entries = await readdir(workspace, { withFileTypes: true }).catch(() => []);
  const folders = entries.filter((entry) => entry.isDirectory() && entry.name !== '.git');
  return ['', ...folders.slice(0, MAX_FOLDERS).map(({ name }) => name)];
}

/** The commit that a `.git` folder has checked out; null when there is none to be seen. */
async function commitIn(git: string): Promise<string | null> {
  const head = (await beginningOf(join(git, 'HEAD'), MAX_HEAD_BYTES)).trim();
  if (COMMIT.test(head)) return head;
  const ref = /^ref: (refs\/[\w./-]+)$/.exec(head)?.[1];
  if (ref === undefined || ref.includes('..')) return null;
  const loose = (await beginningOf(join(git, ref), MAX_HEAD_BYTES)).trim();
  if (COMMIT.test(loose)) return loose;
  const packed = await beginningOf(join(git, 'packed-refs'), MAX_PACKED_BYTES);
  const line = packed.split('\n').find((entry) => entry.endsWith(` ${ref}`));
  return line?.split(' ')[0] ?? null;
}

/** The first bytes of a file as text; empty when it cannot be read. */
async function beginningOf(path: string, bytes: number): Promise<string> {
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK).catch(() => null);
  if (file === null) return '';
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(bytes), 0, bytes, 0);
    return buffer.subarray(0, bytesRead).toString('utf8');
  } catch {
    return '';
  } finally {
    await file.close();
  }
}
