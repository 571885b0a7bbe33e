import { randomUUID } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { z } from '../../zod.ts';
import { codeOf } from './error-code.ts';

/** What tells one process from all others: in containers every program is process 1. */
const ownerSchema = z.object({
  pid: z.int().min(1),
  /** Of the process, made up as it starts. */
  nonce: z.string(),
  host: z.string(),
  /** Numbers of processes mean the same within one; null: this system has none. */
  namespace: z.string().nullable(),
  /** Changes when the machine starts; null: this system does not say. */
  boot: z.string().nullable(),
  /** When the process started, in ticks of the machine; null: this system does not say. */
  started: z.string().nullable(),
});

export type LockOwner = z.output<typeof ownerSchema>;

/** What a process can see of itself and of others. */
export interface LockView {
  readonly self: LockOwner;
  /** When a process started; null: nobody can tell, or it has ended. */
  readonly startOf: (pid: number) => string | null;
  readonly isRunning: (pid: number) => boolean;
  /** Does something again and again, as long as the process runs anyway; returns how to end it. */
  readonly every: (ms: number, act: () => void) => () => void;
}

const NONCE = randomUUID();

/** What this process sees. */
export function ownView(): LockView {
  return {
    self: {
      pid: process.pid,
      nonce: NONCE,
      host: hostname(),
      namespace: orNull(() => readlinkSync('/proc/self/ns/pid')),
      boot: orNull(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()),
      started: startOf(process.pid),
    },
    startOf,
    isRunning,
    every: (ms, act) => {
      const timer = setInterval(act, ms).unref();
      return () => clearInterval(timer);
    },
  };
}

/** The text of a lock: the number alone in the first line, as earlier versions read it, then what is this lock's own. */
export function lockText(owner: LockOwner): string {
  return `${owner.pid}\n${randomUUID()}\n${JSON.stringify(owner)}\n`;
}

/** Whether the owner of a lock runs; `untouched`: nobody here can see, so that it is told by when it touched the lock. */
export type OwnerState = 'running' | 'gone' | 'untouched';

/** How it is with the owner of a lock, and what people call it. */
export function ownerOf(
  text: string,
  { self, startOf: start, isRunning: runs }: Pick<LockView, 'self' | 'startOf' | 'isRunning'>,
): { readonly state: OwnerState; readonly name: string } {
  const [number = '', , facts = ''] = text.split('\n');
  const read = ownerSchema.safeParse(orNull(() => JSON.parse(facts)));
  if (!read.success) {
    // Of an earlier version, which wrote the number alone, or never written.
    const pid = Number(number);
    const isSomebody = Number.isInteger(pid) && pid > 0 && pid !== self.pid;
    return { state: isSomebody && runs(pid) ? 'running' : 'gone', name: `process ${pid}` };
  }
  const { pid, nonce, host, namespace, boot, started } = read.data;
  const name = host === self.host ? `process ${pid}` : `process ${pid} of ${host}`;
  if (pid === self.pid && nonce === self.nonce) return { state: 'gone', name };
  // Clones of a machine share its name, and containers may: where the kernel says which one it is, that counts.
  const isHere = namespace === self.namespace && boot === self.boot && (boot !== null || host === self.host);
  if (!isHere) return { state: 'untouched', name };
  const now = pid === self.pid ? self.started : start(pid);
  if (started !== null && now !== null) return { state: started === now ? 'running' : 'gone', name };
  // Our own number, and not by us: a thread of ours, or a process before us.
  if (pid === self.pid) return { state: 'untouched', name };
  return { state: runs(pid) ? 'running' : 'gone', name };
}

/** What the machine says of a process: field 3 of its line, and field 22. */
interface Stat {
  readonly state: string | undefined;
  readonly started: string | undefined;
}

/** The name of a process, field 2, may hold blanks and brackets. null: there is none, or this system does not say. */
function statOf(pid: number): Stat | null {
  return orNull(() => {
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
    return { state: fields[0], started: fields[19] };
  });
}

/** Ended, and waiting for a parent that never asks: under a container's `sleep` or `cat` as long as that runs. */
const ENDED: ReadonlySet<string | undefined> = new Set(['Z', 'X']);

function startOf(pid: number): string | null {
  const stat = statOf(pid);
  return stat === null || ENDED.has(stat.state) ? null : (stat.started ?? null);
}

function isRunning(pid: number): boolean {
  // A signal reaches an ended process, too.
  if (ENDED.has(statOf(pid)?.state)) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

function orNull<T>(look: () => T): T | null {
  try {
    return look();
  } catch {
    return null;
  }
}
