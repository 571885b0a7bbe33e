import { spawn } from 'node:child_process';
import { globSync } from 'node:fs';

export interface Step {
  readonly command: string;
  readonly why: string;
  readonly expected: number;
  readonly code: number | null;
  readonly seconds: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs commands of the built command line in one folder, and remembers what they said. */
export class Shell {
  readonly folder: string;
  readonly steps: Step[] = [];
  private readonly cli: string;

  constructor(folder: string, cli: string) {
    this.folder = folder;
    this.cli = cli;
  }

  /** The one release manifest in the folder. */
  manifest(): string {
    const [first] = globSync('models/*/release.yml', { cwd: this.folder });
    if (first === undefined) throw new Error('init wrote no manifest');
    return first;
  }

  /** @param typed what a person types while it runs */
  async run(command: string, why: string, expected: number, typed = ''): Promise<void> {
    const started = Date.now();
    const child = spawn(process.execPath, [this.cli, ...command.split(' ')], {
      cwd: this.folder,
      env: { PATH: process.env.PATH ?? '', HOME: this.folder, NO_COLOR: '1', COLUMNS: '100' },
    });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (data) => {
      stdout += data;
    });
    child.stderr.on('data', (data) => {
      stderr += data;
    });
    child.stdin.on('error', () => {});
    child.stdin.end(typed);
    const code = await new Promise<number | null>((done) => child.on('close', done));
    const seconds = (Date.now() - started) / 1000;
    this.steps.push({ command, why, expected, code, seconds, stdout, stderr });
    process.stderr.write(
      `${`${code === expected ? 'ok' : 'NO'} ${seconds.toFixed(0)} s: cuegate ${command}`}\n`,
    );
  }
}
