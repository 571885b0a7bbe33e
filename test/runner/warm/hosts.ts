import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { COMPILED } from '../compiled.ts';
import type { Done, Job } from './job.ts';

interface Host {
  readonly child: ChildProcess;
  isFree: boolean;
}

interface Waiting {
  readonly job: Job;
  readonly end: (done: Done) => void;
  readonly fail: (error: Error) => void;
}

/** Two for each core of the smallest machine that runs all tests. */
const HOSTS = 4;
/** More than this would only wait for one another. */
const MOST_HOSTS = 8;
/** Room for what a job leaves behind: with V8's first size a twentieth of a process's time goes into collecting it. */
const HOST_FLAGS = ['--max-semi-space-size=64'];
/** A job that waited for so long may be what another one waits for: it gets a process of its own. */
const PATIENCE_MS = 3_000;

const hosts = new Set<Host>();
const queue: Waiting[] = [];

/** Runs a job in a process that has run others before it, as soon as one is free. */
export function runOnHost(job: Job): Promise<Done> {
  return new Promise((end, fail) => {
    const waiting = { job, end, fail };
    queue.push(waiting);
    next();
    setTimeout(() => {
      if (queue.includes(waiting)) next(Math.min(hosts.size + 1, MOST_HOSTS));
    }, PATIENCE_MS).unref();
  });
}

/** Gives the first that waits to a process that is free, or to a new one while there are fewer than `most`. */
function next(most: number = HOSTS): void {
  if (queue.length === 0) return;
  const host = [...hosts].find(({ isFree }) => isFree) ?? (hosts.size < most ? started() : null);
  const first = host === null ? undefined : queue.shift();
  if (host !== null && first !== undefined) give(host, first);
}

function started(): Host {
  const child = fork(join(import.meta.dirname, 'host.ts'), [], {
    execArgv: HOST_FLAGS,
    env: { PATH: process.env.PATH, ...COMPILED },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  // Idle, it does not hold the process that started it.
  child.unref();
  child.channel?.unref();
  const host = { child, isFree: true };
  hosts.add(host);
  child.on('exit', () => hosts.delete(host));
  child.on('error', () => hosts.delete(host));
  return host;
}

function give(host: Host, { job, end, fail }: Waiting): void {
  const { child } = host;
  host.isFree = false;
  const died = (code: number | null, signal: string | null): void =>
    fail(new Error(`the process that ran ${job.module} ended by ${signal ?? code} before its job`));
  child.once('exit', died);
  child.once('error', fail);
  child.once('message', (done: Done) => {
    child.off('exit', died);
    child.off('error', fail);
    host.isFree = true;
    child.channel?.unref();
    if (done.isLast) hosts.delete(host);
    end(done);
    next();
  });
  child.channel?.ref();
  child.send(job);
}
