import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { PLACES } from '../../scripts/release/versions.ts';
import { VERSION } from '../../src/version.ts';
import { ROOT, type Step, type Workflow, workflows } from '../house/workflows.ts';
import { gh, Refused, type State } from './stand-ins/gh.ts';
import { integrityOf, npm, type Registry } from './stand-ins/npm.ts';
import { programs } from './stand-ins/programs.ts';

const TAG = `v${VERSION}`;
const TARBALL = `cuegate-${VERSION}.tgz`;
const release = workflows.find(({ name }) => name === '.github/workflows/release.yml')?.workflow as Workflow;
const JOBS = ['draft', 'npm', 'publish', 'move'];

/** Commits of the default branch, the oldest first; every run is of one of them. */
export const [A, B, C] = ['a'.repeat(40), 'b'.repeat(40), 'c'.repeat(40)] as const;

/** How a job of the release workflow ended. */
export interface Ended {
  /** Null: its runner was lost. */
  readonly exit: number | null;
  /** What it wrote. */
  readonly said: string;
  readonly due: string | undefined;
}

/** What is different for a job. */
export interface Circumstances {
  readonly env?: Readonly<Record<string, string>>;
  /** The runner is lost behind so many changes. */
  readonly dies?: number;
}

/** A repository with its releases and tags, npm, and a checkout whose version is prepared. */
export class SmallWorld {
  readonly state: State;
  readonly registry: Registry = { integrity: null };
  /** Calls of `gh` and `npm`, as they are written, that come to no answer. */
  unanswered: RegExp | null = null;
  /** What somebody else does just before a call. */
  meanwhile: (called: string) => void = () => undefined;
  readonly #folder = mkdtempSync(join(tmpdir(), 'cuegate-release-'));
  /** What jobs handed on, by run and job: a job that is not started again keeps what it said before. */
  readonly #outputs = new Map<string, Readonly<Record<string, string>>>();

  constructor(state: Partial<State> = {}) {
    const at = (...parts: string[]) => join(this.#folder, ...parts);
    this.state = { tags: {}, releases: {}, latest: '', commits: [A, B, C], immutable: true, ...state };
    for (const { file } of PLACES) cpSync(join(ROOT, file), at('checkout', file));
    symlinkSync(join(ROOT, 'scripts'), at('checkout', 'scripts'));
    writeFileSync(at('checkout', 'CHANGELOG.md'), `## Unreleased\n\n## ${VERSION} (2026-11-29)\n\n- New.\n`);
  }

  /** Somebody publishes to npm by hand what a build made. */
  publishByHand(bytes: string): void {
    this.registry.integrity = integrityOf(`${TARBALL} of ${bytes}`);
  }

  /** Everything that lasts, to compare. */
  get lasting(): string {
    return JSON.stringify([this.state, this.registry]);
  }

  /** The script of a job by its own text, in a run at a commit whose build made these bytes. */
  async run(
    job: string,
    commit: string,
    bytes: string,
    { env, dies = 0 }: Circumstances = {},
  ): Promise<Ended> {
    const { permissions, steps = [] } = release.jobs[job] ?? {};
    const step = steps.findLast(({ run }) => run !== undefined);
    if (step === undefined) throw new Error(`release.yml has no script in ${job}`);
    const output = join(this.#folder, 'output');
    writeFileSync(output, '');
    let left = dies;
    let lose = (): void => undefined;
    const { definitions, close } = await programs((name, call) => {
      const called = [name, ...call.words].join(' ');
      if (this.unanswered?.test(called)) throw new Refused('HTTP 502');
      this.meanwhile(called);
      const before = this.lasting;
      const said =
        name === 'npm'
          ? npm(this.registry, { ...call, readsOnly: false })
          : gh(this.state, { ...call, readsOnly: permissions?.contents !== 'write' });
      if (this.lasting !== before) {
        left -= 1;
        if (left === 0) lose();
      }
      return said;
    });
    const child = spawn('bash', ['--norc', '-e', '-c', `${definitions}\n${step.run}`], {
      // A group of its own, to be lost as a whole.
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      cwd: job === 'due' ? join(this.#folder, 'checkout') : this.#downloaded(job, bytes),
      env: {
        PATH: [dirname(process.execPath), '/usr/bin', '/bin'].join(delimiter),
        CUEGATE_RELEASE_ROOT: join(this.#folder, 'checkout'),
        GITHUB_OUTPUT: output,
        GITHUB_SHA: commit,
        GITHUB_RUN_ATTEMPT: '1',
        GITHUB_EVENT_NAME: 'push',
        ...this.#environment(step, `${commit} ${bytes}`),
        ...env,
      },
    });
    lose = () => process.kill(-(child.pid ?? 0), 'SIGKILL');
    const ending = new Promise<number | null>((resolve) => child.on('close', resolve));
    const [stdout, stderr, exit] = await Promise.all([text(child.stdout), text(child.stderr), ending]);
    close();
    const handed = Object.fromEntries(
      [...readFileSync(output, 'utf8').matchAll(/^([\w-]+)=(.*)$/gm)].map(([, name, value]) => [name, value]),
    );
    if (exit === 0) this.#outputs.set(`${commit} ${bytes} ${job}`, handed);
    return { exit, said: `${stdout}${stderr}`, due: handed.due };
  }

  /** The jobs from one on to the moved tag; ends behind the first that fails. */
  async publish(
    commit: string,
    bytes: string,
    from = 'draft',
    how: Circumstances = {},
  ): Promise<Ended & { readonly job: string }> {
    for (const job of JOBS.slice(JOBS.indexOf(from))) {
      const ended = await this.run(job, commit, bytes, how);
      if (ended.exit !== 0 || job === JOBS.at(-1)) return { ...ended, job };
    }
    throw new Error(`no job ${from}`);
  }

  /** A step's variables with the values of their expressions, in a run. */
  #environment(step: Step, run: string): Readonly<Record<string, string>> {
    const due: Readonly<Record<string, string>> = { tag: TAG, version: VERSION, moving: 'v0' };
    const value = (expression: string): string => {
      const [, job, output = ''] = /^needs\.([\w-]+)\.outputs\.([\w-]+)$/.exec(expression) ?? [];
      if (job === undefined) return expression === 'github.repository' ? 'cuegate/cuegate' : '';
      return (job === 'due' ? due : this.#outputs.get(`${run} ${job}`))?.[output] ?? '';
    };
    return Object.fromEntries(
      Object.entries(step.env ?? {}).map(([name, written]) => [
        name,
        written.replace(/\$\{\{ (.+?) \}\}/g, (_, expression: string) => value(expression)),
      ]),
    );
  }

  /** What a job has in its folder when its script starts. */
  #downloaded(job: string, bytes: string): string {
    const folder = join(this.#folder, 'work');
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(join(folder, 'release'), { recursive: true });
    const files = [TARBALL, 'SHA256SUMS', 'notes.md', 'provenance.unsigned.json'];
    for (const file of [...files, ...(job === 'npm' ? [] : ['provenance.sigstore.json'])])
      writeFileSync(join(folder, 'release', file), `${file} of ${bytes}`);
    return folder;
  }
}
