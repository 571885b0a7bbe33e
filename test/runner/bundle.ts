import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { pairsIn } from '../console/runner-files.ts';
import { COMPILED } from './compiled.ts';
import { PRELOADED } from './record-children.ts';
import { warmModule } from './warm/programs.ts';
import { runWarm } from './warm/run-warm.ts';

const ROOT = join(import.meta.dirname, '..', '..');

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly seconds: number;
}

/** An empty folder of its own under the system's temporary folder. */
export function freshFolder(name: string): string {
  return mkdtempSync(join(tmpdir(), `cuegate-${name}-`));
}

let installed: string | null = null;

/** What an installed action has of the repository. */
const INSTALLED = ['action.yml', 'comment', 'dist'] as const;

/**
 * A folder that holds `dist/`, `comment/` and `action.yml` and nothing else of the repository: the same for all
 * processes that test the same bundle. Nobody may change it.
 */
export function installedAction(): string {
  installed ??= install();
  return installed;
}

function install(): string {
  const digest = createHash('sha256');
  for (const file of globSync(
    INSTALLED.map((name) => `${name}{,/**}`),
    { cwd: ROOT, withFileTypes: true },
  )
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort())
    digest.update(file).update(readFileSync(file));
  const folder = join(tmpdir(), `cuegate-installed-${digest.digest('hex').slice(0, 16)}`);
  if (existsSync(folder)) return folder;
  const made = freshFolder('installing');
  for (const name of INSTALLED) cpSync(join(ROOT, name), join(made, name), { recursive: true });
  try {
    renameSync(made, folder);
  } catch {
    // Another process was quicker.
    rmSync(made, { recursive: true });
  }
  return folder;
}

/** When a program is killed: as soon as something has happened, told or looked for every few milliseconds. */
export interface Kill {
  readonly when: Promise<unknown> | (() => boolean);
  /** Absent: the one that no program can meet. */
  readonly signal?: NodeJS.Signals;
}

/** Runs a program to its end with exactly this environment, and `input` on its standard input. */
export function runToEnd(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  cwd: string,
  kill: Kill | null = null,
  input: string | null = null,
): Promise<Ended> {
  return new Promise((resolve) => {
    const started = performance.now();
    const child = spawn(process.execPath, args, { cwd, env: { ...env }, stdio: ['pipe', 'pipe', 'pipe'] });
    // Whoever ends before it has read everything is not to blame.
    child.stdin.on('error', () => {}).end(input ?? '');
    const text = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      text.stdout += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      text.stderr += chunk;
    });
    const end = () => child.kill(kill?.signal ?? 'SIGKILL');
    const when = kill?.when;
    const timer =
      typeof when === 'function'
        ? setInterval(() => {
            if (!when()) return;
            clearInterval(timer ?? undefined);
            end();
          }, 5)
        : null;
    if (when instanceof Promise) when.then(end);
    child.on('close', (code) => {
      if (timer !== null) clearInterval(timer);
      resolve({ ...text, code, seconds: (performance.now() - started) / 1000 });
    });
  });
}

/**
 * Runs a built program to its end as {@link runToEnd} does, in a process that has run others before it: what a run
 * says and writes is the same, and it takes a third of the time. Who kills it, or sets what Node reads when it
 * starts (but for the recorder of children, which a warm process has, too), gets a process of its own; so does every
 * run outside of the tests, where benchmarks measure it.
 */
async function runProgram(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  cwd: string,
  kill: Kill | null = null,
  input: string | null = null,
): Promise<Ended> {
  const isTest = process.env.VITEST !== undefined;
  const { NODE_OPTIONS: options = '', ...others } = env;
  const isRecorded = options === PRELOADED;
  const readsNothing =
    (options === '' || isRecorded) && !Object.keys(others).some((name) => name.startsWith('NODE_'));
  const isOrdinary = isTest && kill === null && readsNothing;
  const module = isOrdinary ? warmModule(program) : null;
  if (module === null) return runToEnd([program, ...args], { ...COMPILED, ...env }, cwd, kill, input);
  const started = performance.now();
  const { code, stdout, stderr } = await runWarm({
    ...{ module, args, env, cwd, input: input ?? '' },
    children: isRecorded ? (env.CUEGATE_CHILDREN ?? null) : null,
  });
  return { code, stdout, stderr, seconds: (performance.now() - started) / 1000 };
}

/** Runs the built command line in `cwd`. */
export function runCli(
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
  kill: Kill | null = null,
  input: string | null = null,
): Promise<Ended> {
  return runProgram(
    join(installedAction(), 'dist', 'cli.js'),
    args,
    { PATH: process.env.PATH ?? '', ...env },
    cwd,
    kill,
    input,
  );
}

export interface RunnerJob {
  readonly repository: string;
  readonly event: string;
  readonly payload: unknown;
  readonly ref: string;
  readonly apiUrl: string;
  /** The checked-out workspace: the gate must never read it. */
  readonly workspace: string;
  /** Where the Action lies; absent: as it was built. */
  readonly installation?: string;
  /** Folder of the action below the repository's root; absent: the gate itself. */
  readonly action?: 'comment';
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly kill?: Kill;
}

export interface StepEnd extends Ended {
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly out: string;
  /** Everything the runner gave the step to write to: its files, and the temporary folder. */
  readonly temp: string;
}

/** Runs the built Action as GitHub's runner does: its environment, the event file, defaults from action.yml. */
export async function runStep(job: RunnerJob): Promise<StepEnd> {
  const temp = freshFolder('runner');
  const files = {
    event: join(temp, 'event.json'),
    output: join(temp, 'output'),
    summary: join(temp, 'summary'),
    env: join(temp, 'env'),
    path: join(temp, 'path'),
  };
  writeFileSync(files.event, JSON.stringify(job.payload));
  for (const file of [files.output, files.summary, files.env, files.path]) writeFileSync(file, '');
  mkdirSync(join(temp, 'temp'));
  const folder = job.installation ?? installedAction();
  const action = parse(readFileSync(join(folder, job.action ?? '.', 'action.yml'), 'utf8')) as {
    inputs: Record<string, { default?: string }>;
    runs: { main: string };
  };
  const inputs = Object.entries(action.inputs).map(([name, { default: value = '' }]) => [
    `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
    job.inputs?.[name] ?? value.replace('${{ github.token }}', 'loopback-token'),
  ]);
  const ended = await runProgram(
    join(folder, job.action ?? '.', action.runs.main),
    [],
    {
      PATH: process.env.PATH ?? '',
      HOME: temp,
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: job.event,
      GITHUB_EVENT_PATH: files.event,
      GITHUB_OUTPUT: files.output,
      GITHUB_STEP_SUMMARY: files.summary,
      GITHUB_ENV: files.env,
      GITHUB_PATH: files.path,
      GITHUB_REPOSITORY: job.repository,
      GITHUB_REF: job.ref,
      GITHUB_SHA: '0'.repeat(40),
      GITHUB_RUN_ID: '1',
      GITHUB_RUN_NUMBER: '1',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_ACTION: '__cuegate_cuegate',
      GITHUB_WORKSPACE: job.workspace,
      GITHUB_API_URL: job.apiUrl,
      GITHUB_GRAPHQL_URL: `${job.apiUrl}/graphql`,
      GITHUB_SERVER_URL: 'https://github.example',
      RUNNER_TEMP: join(temp, 'temp'),
      ...Object.fromEntries(inputs),
      ...job.env,
    },
    job.workspace,
    job.kill ?? null,
  );
  const outputs = Object.fromEntries(pairsIn(readFileSync(files.output, 'utf8')));
  const summary = readFileSync(files.summary, 'utf8');
  return { ...ended, outputs, summary, out: outputs['report-path'] ?? '', temp };
}

/** A report folder's file, or null. */
export function reportFile(folder: string, name: string): string | null {
  const path = join(folder, name);
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}
