import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { installedAction, runCli } from '../../test/runner/bundle.ts';
import { COMPILED } from '../../test/runner/compiled.ts';

export interface Ended {
  readonly code: number | null;
  /** The signal that ended the process; null when it ended by itself. */
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly seconds: number;
  /** Most memory it ever held, in MiB; null where /proc is missing. */
  readonly peakMiB: number | null;
}

export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

const PEAK_EVERY_MS = 25;

/** How the built command line is started. */
export interface Start {
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Options of Node itself, before the bundle. */
  readonly node?: readonly string[];
  /** A shell command before it, e.g. a `ulimit`. */
  readonly shell?: string;
  /** Whether its time or memory is looked at: those of a process that nothing else ran in. */
  readonly isMeasured?: boolean;
}

/**
 * Runs the built command line to its end. In the tests, a process that ran others before runs it, unless something is
 * asked of the process itself; of such a one the memory says nothing.
 */
export async function runToItsEnd(start: Start): Promise<Ended> {
  const { args, cwd, env, node = [], shell, isMeasured = false } = start;
  const isOrdinary = node.length === 0 && shell === undefined && !isMeasured;
  if (process.env.VITEST === undefined || !isOrdinary) return startCli(start).ended;
  return { ...(await runCli(args, cwd, env)), signal: null, peakMiB: null };
}

/**
 * Starts the built command line in a process of its own. In the tests it finds what Node compiled before, but where a
 * shell limits what it may open or write; benchmarks measure it as users start it.
 */
export function startCli({ args, cwd, env = {}, node = [], shell }: Start): Running {
  const started = performance.now();
  const words = [...node, join(installedAction(), 'dist', 'cli.js'), ...args];
  const [program, all]: [string, readonly string[]] =
    shell === undefined
      ? [process.execPath, words]
      : ['sh', ['-c', `${shell}; exec "$0" "$@"`, process.execPath, ...words]];
  const compiled = process.env.VITEST !== undefined && shell === undefined ? COMPILED : {};
  const child = spawn(program, all, {
    cwd,
    env: { PATH: process.env.PATH ?? '', ...compiled, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const text = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name]?.setEncoding('utf8').on('data', (chunk: string) => {
      text[name] += chunk;
    });
  let peakMiB: number | null = null;
  const watch = setInterval(() => {
    peakMiB = peakOf(child.pid) ?? peakMiB;
  }, PEAK_EVERY_MS);
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (code, signal) => {
      clearInterval(watch);
      resolve({ ...text, code, signal, peakMiB, seconds: (performance.now() - started) / 1000 });
    });
  });
  return { child, ended };
}

function peakOf(pid: number | undefined): number | null {
  try {
    const found = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return found === null ? null : Number(found[1]) / 1024;
  } catch {
    return null;
  }
}
