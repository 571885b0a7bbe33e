import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freshFolder, installedAction, runToEnd } from '../../test/runner/bundle.ts';

/** One whole process. */
export interface Whole {
  /** From its start to its end. */
  readonly seconds: number;
  /** From the first request to the last reply, by the server's clock. */
  readonly asking: number;
  readonly calls: number;
  /** Requests that were under way at once, at most. */
  readonly most: number;
  readonly peakBytes: number;
  readonly cpuMs: number;
}

export interface Server {
  readonly url: string;
  seen(): Promise<{
    readonly calls: number;
    readonly most: number;
    readonly firstMs: number;
    readonly lastMs: number;
  }>;
  close(): void;
}

/** The server of a benchmark, in a process of its own. */
export async function startServer(latencyMs: number): Promise<Server> {
  const child: ChildProcess = spawn(process.execPath, [join(import.meta.dirname, 'server.ts')], {
    env: { ...process.env, LATENCY_MS: String(latencyMs) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const port = await new Promise<string>((resolve) => {
    child.stdout?.once('data', (text: Buffer) => resolve(text.toString('utf8').trim()));
  });
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    seen: async () => (await (await fetch(`${url}/seen`)).json()) as Awaited<ReturnType<Server['seen']>>,
    close: () => child.kill(),
  };
}

/** What a run of a program is given. */
export interface Program {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
  /** How it has to end. */
  readonly code: number;
}

/** `count` prompts, answered and judged by as few lines as can do it. */
export function bareLoop({ url }: Server, count: number, atOnce: number): Program {
  return {
    args: [join(import.meta.dirname, 'bare-loop.ts')],
    env: { BASE_URL: `${url}/v1`, COUNT: String(count), AT_ONCE: String(atOnce) },
    cwd: freshFolder('bare'),
    code: 0,
  };
}

/** A run of the built command line on the server's models, with what a policy says besides. */
export function gate({ url }: Server, atOnce: number, more: Readonly<Record<string, unknown>>): Program {
  const cwd = freshFolder('transport');
  const policy = {
    version: 1,
    endpoints: { local: { base_url: `${url}/v1`, concurrency: atOnce } },
    candidate: { endpoint: 'local', models: ['*'] },
    judge: { endpoint: 'local', model: 'judge' },
    budget: { calls: 10_000_000, minutes: 7200 },
    ...more,
  };
  writeFileSync(join(cwd, 'policy.yml'), JSON.stringify(policy));
  const args = ['run', '--policy', 'policy.yml', '--model', 'candidate', '--out', 'out'];
  return { args: [join(installedAction(), 'dist', 'cli.js'), ...args], env: {}, cwd, code: 0 };
}

/** Runs a program to its end and says what it took. */
export async function whole(server: Server, { args, env, cwd, code }: Program): Promise<Whole> {
  await server.seen();
  const usage = join(cwd, 'usage.json');
  const preload = ['--import', join(import.meta.dirname, 'usage.mjs')];
  const ended = await runToEnd(
    [...preload, ...args],
    { PATH: process.env.PATH ?? '', USAGE_FILE: usage, ...env },
    cwd,
  );
  if (ended.code !== code) throw new Error(`ended with ${ended.code}: ${ended.stdout}${ended.stderr}`);
  const { calls, most, firstMs, lastMs } = await server.seen();
  const { peakBytes, cpuMs } = JSON.parse(readFileSync(usage, 'utf8')) as Pick<Whole, 'peakBytes' | 'cpuMs'>;
  return { seconds: ended.seconds, asking: (lastMs - firstMs) / 1000, calls, most, peakBytes, cpuMs };
}
