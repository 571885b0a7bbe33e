import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../house/workflows.ts';
import { freshFolder } from '../../runner/bundle.ts';
import { type GitHubServer, startGitHubApi } from '../../runner/github-api.ts';
import { startOrganisms } from '../../runner/organism.ts';
import { gatePullRequest, releaseRepository } from '../../runner/release-repository.ts';

const FOLDER = '.github/dog-food';
const SCHEDULE = { event: 'schedule', payload: { schedule: '37 2 * * *' }, ref: 'refs/heads/master' };

/** The files of this project's own gate as they are, the address of the models apart. */
describe("this project's own nightly gate", () => {
  let models: Awaited<ReturnType<typeof startOrganisms>>;
  let github: GitHubServer;

  beforeAll(async () => {
    models = await startOrganisms();
    const files = readdirSync(join(ROOT, FOLDER)).map((name) => {
      const text = readFileSync(join(ROOT, FOLDER, name), 'utf8');
      return [`${FOLDER}/${name}`, text.replace('http://127.0.0.1:8787/v1', models.url)] as const;
    });
    github = await startGitHubApi(releaseRepository(Object.fromEntries(files), {}));
  });
  afterAll(async () => {
    await github.close();
    await models.close();
  });

  const run = (release: string, job: object) =>
    gatePullRequest(github, freshFolder('dog-food'), {
      inputs: {
        policy: `${FOLDER}/policy.yml`,
        release: `${FOLDER}/${release}.release.yml`,
        comment: 'never',
        status: 'false',
      },
      ...job,
    });

  it('passes the clean model and fails the planted one, as its workflow expects at night', async () => {
    const [clean, planted] = await Promise.all([run('clean', SCHEDULE), run('planted', SCHEDULE)]);
    expect([clean.code, clean.outputs.verdict]).toEqual([0, 'pass']);
    expect([planted.code, planted.outputs.verdict]).toEqual([1, 'fail']);
  });

  it('is not applicable to a pull request that changes no manifest', async () => {
    const step = await run('planted', {});
    expect([step.code, step.outputs.verdict]).toEqual([0, 'not-applicable']);
  });

  it('may read alone: it asks GitHub for nothing that writes', () => {
    expect(github.requests.length).toBeGreaterThan(0);
    expect(github.requests.filter(({ method, path }) => method !== 'GET' && path !== '/graphql')).toEqual([]);
  });
});
