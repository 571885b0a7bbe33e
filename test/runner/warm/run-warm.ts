import { connect, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { type Answered, type Done, type Job, lineOf } from './job.ts';

interface Waiting {
  readonly end: (done: Done) => void;
  readonly fail: (error: Error) => void;
}

const waiting = new Map<number, Waiting>();
let counted = 0;
let desk: Promise<Socket> | null = null;

/** Runs a job in a process that has run others before it, of this file of tests or of another one. */
export async function runWarm(job: Job): Promise<Done> {
  desk ??= connected();
  const socket = await desk;
  return new Promise((end, fail) => {
    counted += 1;
    waiting.set(counted, { end, fail });
    socket.ref().write(lineOf({ id: counted, job }));
  });
}

async function connected(): Promise<Socket> {
  // Not above: benchmarks, which have no vitest, load this module and run nothing here.
  const { inject } = await import('vitest');
  const socket = connect(inject('desk'));
  const failAll = (why: string): void => {
    desk = null;
    for (const { fail } of waiting.values()) fail(new Error(why));
    waiting.clear();
  };
  socket.on('error', ({ message }) => failAll(message)).on('close', () => failAll('the desk has closed'));
  createInterface({ input: socket }).on('line', (line) => {
    const answered = JSON.parse(line) as Answered;
    const one = waiting.get(answered.id);
    waiting.delete(answered.id);
    // Idle, it does not hold the process that tests.
    if (waiting.size === 0) socket.unref();
    if ('done' in answered) one?.end(answered.done);
    else one?.fail(new Error(answered.failed));
  });
  return socket;
}
