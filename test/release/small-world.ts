import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { PLACES } from '../../scripts/release/versions.ts';
import { VERSION } from '../../src/version.ts';
import { ROOT, workflows } from '../house/workflows.ts';
import type { State } from './stand-ins/gh.ts';

const TAG = `v${VERSION}`;

/** How a job of the release workflow ended. */
export interface Ended {
  readonly exit: number | null;
  /** What it wrote, and what it handed on. */
  readonly said: string;
  readonly due: string | undefined;
}

/** A repository with its releases and tags, npm, and a checkout whose version is prepared. */
export class SmallWorld {
  readonly #folder = mkdtempSync(join(tmpdir(), 'cuegate-release-'));
  readonly #state = join(this.#folder, 'state.json');

  constructor(state: Partial<State> = {}) {
    const at = (...parts: string[]) => join(this.#folder, ...parts);
    writeFileSync(this.#state, JSON.stringify({ tags: {}, releases: {}, latest: '', ...state }));
    mkdirSync(at('bin'));
    const gh = join(import.meta.dirname, 'stand-ins', 'gh.ts');
    writeFileSync(at('bin', 'gh'), `#!/bin/sh\nexec node '${gh}' "$@"\n`, { mode: 0o755 });
    // npm knows what is in the file `npm`, and publishes into it.
    writeFileSync(
      at('bin', 'npm'),
      `#!/bin/sh\nif [ "$1" = publish ]; then echo "sha512-$(openssl dgst -sha512 -binary "$2" | base64 -w 0)" > "$NPM"; elif [ -f "$NPM" ]; then cat "$NPM"; else echo E404 >&2; exit 1; fi\n`,
      { mode: 0o755 },
    );
    for (const { file } of PLACES) cpSync(join(ROOT, file), at('checkout', file));
    symlinkSync(join(ROOT, 'scripts'), at('checkout', 'scripts'));
    writeFileSync(at('checkout', 'CHANGELOG.md'), `## Unreleased\n\n## ${VERSION} (2026-11-29)\n\n- New.\n`);
  }

  get state(): State {
    return JSON.parse(readFileSync(this.#state, 'utf8')) as State;
  }

  /** Something that happened in between. */
  change(what: (state: State) => void): void {
    const { state } = this;
    what(state);
    writeFileSync(this.#state, JSON.stringify(state));
  }

  /** The script of a job by its own text, in a run at a commit whose build made these bytes. */
  run(job: string, commit: string, bytes: string, env: Readonly<Record<string, string>> = {}): Ended {
    const steps = workflows.find(({ name }) => name === '.github/workflows/release.yml')?.workflow.jobs[job]
      ?.steps;
    const script = steps?.findLast(({ run }) => run !== undefined)?.run;
    if (script === undefined) throw new Error(`release.yml has no script in ${job}`);
    const cwd = job === 'due' ? join(this.#folder, 'checkout') : this.#downloaded(job, bytes);
    const output = join(this.#folder, 'output');
    writeFileSync(output, '');
    const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', script], {
      cwd,
      encoding: 'utf8',
      env: {
        PATH: [join(this.#folder, 'bin'), dirname(process.execPath), '/usr/bin', '/bin'].join(delimiter),
        STATE: this.#state,
        NPM: join(this.#folder, 'npm'),
        READS_ONLY: job === 'due' ? '1' : '0',
        CUEGATE_RELEASE_ROOT: join(this.#folder, 'checkout'),
        GITHUB_OUTPUT: output,
        GITHUB_SHA: commit,
        GITHUB_EVENT_NAME: 'push',
        GH_REPO: 'cuegate/cuegate',
        TAG,
        VERSION,
        MOVING: 'v0',
        ...env,
      },
    });
    const due = /^due=(.*)$/m.exec(readFileSync(output, 'utf8'))?.[1];
    return { exit: status, said: `${stdout}${stderr}`, due };
  }

  /** The jobs from the draft to the moved tag; ends behind the first that fails. */
  publish(commit: string, bytes: string, env: Readonly<Record<string, string>> = {}): Ended {
    let ended = this.run('draft', commit, bytes, env);
    for (const job of ['npm', 'publish', 'move'])
      if (ended.exit === 0) ended = this.run(job, commit, bytes, env);
    return ended;
  }

  /** What a job has in its folder when its script starts. */
  #downloaded(job: string, bytes: string): string {
    const folder = join(this.#folder, 'work');
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(join(folder, 'release'), { recursive: true });
    const files = [`cuegate-${VERSION}.tgz`, 'SHA256SUMS', 'notes.md', 'provenance.unsigned.json'];
    for (const file of [...files, ...(job === 'npm' ? [] : ['provenance.sigstore.json'])])
      writeFileSync(join(folder, 'release', file), `${file} of ${bytes}`);
    return folder;
  }
}
