/**
 * Where the processes of all files of tests hand in what they want run: a file has a process of its own, and the
 * processes that run programs stay warm from one file to the next.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { TestProject } from 'vitest/node';
import { runOnHost } from './hosts.ts';
import type { Answered, HandedIn } from './job.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Path of the socket at which jobs are handed in. */
    desk: string;
  }
}

/** Opens before the first file of tests, and closes behind the last. */
export default async function open(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'cuegate-desk-'));
  const path = join(folder, 'socket');
  const server = createServer(serve);
  await new Promise<void>((listening) => server.listen(path, listening));
  project.provide('desk', path);
  return () => {
    server.close();
    rmSync(folder, { recursive: true });
  };
}

function serve(socket: Socket): void {
  // A file that has ended waits for nothing any more.
  socket.on('error', () => {});
  const answer = (answered: Answered) => {
    if (socket.writable) socket.write(`${JSON.stringify(answered)}\n`);
  };
  createInterface({ input: socket }).on('line', (line) => {
    const { id, job } = JSON.parse(line) as HandedIn;
    runOnHost(job).then(
      (done) => answer({ id, done }),
      (error: unknown) => answer({ id, failed: String(error) }),
    );
  });
}
