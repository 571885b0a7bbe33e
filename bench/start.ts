// Cold start of the built Action: from spawning the process to its first request at a GitHub API on loopback.
// Usage: npm run bench:start
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { freshFolder } from '../test/runner/bundle.ts';
import { startGitHubApi } from '../test/runner/github-api.ts';
import { gatePullRequest, releaseRepository } from '../test/runner/release-repository.ts';

const RUNS = 11;
const dist = join(import.meta.dirname, '..', 'dist');
for (const name of ['index.js', 'cli.js', 'fixtures.json'])
  process.stdout.write(`dist/${name}: ${(statSync(join(dist, name)).size / 1e6).toFixed(2)} MB\n`);

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
times.sort((a, b) => a - b);
const at = (index: number) => `${(times[index] ?? Number.NaN).toFixed(3)} s`;
process.stdout.write(
  `cold start to the first request: median ${at((RUNS - 1) / 2)}, fastest ${at(0)}, slowest ${at(RUNS - 1)} of ${RUNS}\n`,
);
