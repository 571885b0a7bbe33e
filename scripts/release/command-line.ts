import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline';

/** An empty folder, and the command line that is tried in it. */
export interface Trial {
  readonly folder: string;
  readonly cli: string;
  readonly say: (line: string) => void;
}

/**
 * `--version`, `init`, `plan`, a run of a simulated model that has to fail, and `verify`: each ends as documented, on
 * every system that Node runs on. The report is left in the folder `report`.
 *
 * @throws Error that names the first that does not
 */
export async function tryCommandLine({ folder, cli, say }: Trial, version: string): Promise<void> {
  const expectRun = (exit: number, words: readonly string[], part: string): void => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...words], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1' },
    });
    if (status !== exit || !stdout.includes(part))
      throw new Error(
        `cuegate ${words.join(' ')}: exit ${status}, not ${exit} with “${part}”\n${stdout}${stderr}`,
      );
    say(`cuegate ${words.join(' ')}: exit ${exit}`);
  };
  expectRun(0, ['--version'], version);
  const { server, url } = await simulated(cli, folder);
  try {
    const policy = ['--policy', '.github/cuegate.yml'];
    const release = ['--release', 'models/sim-format-cue/release.yml'];
    expectRun(0, ['init', '--endpoint', url, '--model', 'sim-format-cue', '--judge', 'sim-judge'], 'wrote');
    expectRun(0, ['plan', ...policy, ...release], 'conditions');
    expectRun(1, ['run', ...policy, ...release, '--out', 'report'], 'FAIL');
    expectRun(0, ['verify', 'report'], 'verdict fail');
  } finally {
    server.kill();
  }
}

/** The built-in models on a free port. */
async function simulated(cli: string, folder: string): Promise<{ server: ChildProcess; url: string }> {
  const server = spawn(process.execPath, [cli, 'simulate', '--port', '0'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: server.stdout })) {
    const [url] = /http:\/\/127\.0\.0\.1:\d+\/v1/.exec(line) ?? [];
    if (url !== undefined) return { server, url };
  }
  throw new Error('cuegate simulate ended without an address');
}
