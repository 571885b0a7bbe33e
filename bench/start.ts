// Cold start of the built Action, from spawning the process to its first request at a GitHub API on loopback, and of the
// command line, from there to its end with `--version`.
// Usage: npm run bench:start
import { spawnSync } from 'node:child_process';
import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { freshFolder } from '../test/runner/bundle.ts';
import { startGitHubApi } from '../test/runner/github-api.ts';
import { gatePullRequest, releaseRepository } from '../test/runner/release-repository.ts';

const RUNS = 11;
const dist = join(import.meta.dirname, '..', 'dist');
for (const pattern of ['index.js', 'index/*.js', 'cli.js', 'cli/*.js', 'fixtures.json']) {
  const bytes = globSync(pattern, { cwd: dist }).map((path) => statSync(join(dist, path)).size);
  process.stdout.write(
    `dist/${pattern}: ${(bytes.reduce((sum, one) => sum + one, 0) / 1e6).toFixed(2)} MB\n`,
  );
}

const github = await startGitHubApi(releaseRepository({}, {}));
const times: number[] = [];
for (let run = 0; run < RUNS; run += 1) {
  const started = performance.now();
  let first = 0;
  github.fault = () => {
    if (first === 0) first = performance.now() - started;
    return { status: 404, body: { message: 'no' } };
  };
  await gatePullRequest(github, freshFolder('bench'));
  times.push(first / 1000);
}
await github.close();
tell('Action to the first request', times);

const ended = Array.from({ length: RUNS }, () => {
  const started = performance.now();
  spawnSync(process.execPath, [join(dist, 'cli.js'), '--version']);
  return (performance.now() - started) / 1000;
});
tell('cuegate --version', ended);

function tell(what: string, seconds: readonly number[]): void {
  const sorted = seconds.toSorted((a, b) => a - b);
  const at = (index: number) => `${(sorted[index] ?? Number.NaN).toFixed(3)} s`;
  process.stdout.write(
    `${what}: median ${at((RUNS - 1) / 2)}, fastest ${at(0)}, slowest ${at(RUNS - 1)} of ${RUNS}\n`,
  );
}
