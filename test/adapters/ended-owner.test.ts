import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lockFolder } from '../../src/adapters/files/lock.ts';
import { lockText, ownView } from '../../src/adapters/files/lock-owner.ts';
import { freshFolder } from '../runner/bundle.ts';

const statOf = (pid: number) => {
  const line = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return line.slice(line.lastIndexOf(')') + 2).split(' ');
};

/** A process that has ended under a parent that never asks how: the shell becomes a `sleep` in its place. */
async function endedChild() {
  const parent = spawn('sh', ['-c', 'sh -c : & echo $!; exec sleep 60'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [said] = (await once(parent.stdout, 'data')) as [Buffer];
  const pid = Number(said.toString());
  while (statOf(pid)[0] !== 'Z') await new Promise((resolve) => setTimeout(resolve, 10));
  return { pid, started: statOf(pid)[19] ?? '', parent };
}

describe.runIf(process.platform === 'linux')(
  'a process that has ended and that its parent never waited for',
  () => {
    it('owns no folder any more', async () => {
      const { pid, started, parent } = await endedChild();
      try {
        const { self, isRunning } = ownView();
        expect(isRunning(pid)).toBe(false);
        const folder = freshFolder('ended');
        const lock = join(folder, '.lock');
        writeFileSync(lock, lockText({ ...self, pid, nonce: 'ended', started }));
        lockFolder(folder)();
        // As an earlier version wrote it.
        writeFileSync(lock, `${pid}\n`);
        lockFolder(folder)();
      } finally {
        parent.kill();
      }
    });
  },
);
