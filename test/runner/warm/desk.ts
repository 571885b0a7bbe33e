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
import { type Answered, type HandedIn, lineOf } from './job.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Path of the socket at which jobs are handed in. */
    desk: string;
  }
}

interface Desk {
  readonly path: string;
  /** Projects that have not ended yet. */
  projects: number;
  close(): void;
}

/** Each project loads this module for itself; the desk is one. */
const PLACE = Symbol.for('cuegate: desk of warm processes');
const place = globalThis as unknown as Record<typeof PLACE, Promise<Desk> | undefined>;

/** Opens before the first file of a project, and closes behind the last of all. */
export default async function open(project: TestProject): Promise<() => void> {
  place[PLACE] ??= opened();
  const desk = await place[PLACE];
  desk.projects += 1;
  project.provide('desk', desk.path);
  return () => {
    desk.projects -= 1;
    if (desk.projects === 0) desk.close();
  };
}

async function opened(): Promise<Desk> {
  const folder = mkdtempSync(join(tmpdir(), 'cuegate-desk-'));
  const path = join(folder, 'socket');
  const server = createServer(serve);
  await new Promise<void>((listening) => server.listen(path, listening));
  return {
    path,
    projects: 0,
    close() {
      place[PLACE] = undefined;
      server.close();
      rmSync(folder, { recursive: true });
    },
  };
}

function serve(socket: Socket): void {
  // A file that has ended waits for nothing any more.
  socket.on('error', () => {});
  const answer = (answered: Answered) => {
    if (socket.writable) socket.write(lineOf(answered));
  };
  createInterface({ input: socket }).on('line', (line) => {
    const { id, job } = JSON.parse(line) as HandedIn;
    runOnHost(job).then(
      (done) => answer({ id, done }),
      (error: unknown) => answer({ id, failed: String(error) }),
    );
  });
}
