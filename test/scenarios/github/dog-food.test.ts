import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Job, ROOT, workflows } from '../../house/workflows.ts';
import { freshFolder } from '../../runner/bundle.ts';
import { type GitHubServer, startGitHubApi } from '../../runner/github-api.ts';
import { startOrganisms } from '../../runner/organism.ts';
import { gatePullRequest, releaseRepository } from '../../runner/release-repository.ts';

const FOLDER = '.github/dog-food';
const SCHEDULE = { event: 'schedule', payload: { schedule: '37 2 * * *' }, ref: 'refs/heads/master' };

const { steps } = workflows.find(({ name }) => name.endsWith('/dog-food.yml'))?.workflow.jobs.action as Job;

/** Whether the workflow's own last step takes what came of its two steps. */
function isExpected(event: string, clean: string, planted: string, step: string): boolean {
  const { run = '', env = {} } = steps.at(-1) ?? {};
  const known: Readonly<Record<string, string>> = {
    'github.event_name': event,
    'steps.clean.outputs.verdict': clean,
    'steps.planted.outputs.verdict': planted,
    'steps.planted.outcome': step,
  };
  const filled = Object.entries(env).map(([name, text]) => [name, known[text.slice(4, -3)] ?? 'nothing']);
  return spawnSync('bash', ['-e', '-c', run], { env: Object.fromEntries(filled) }).status === 0;
}

/** The files of this project's own gate as they are, the address of the models apart. */
describe("this project's own nightly gate", () => {
  let models: Awaited<ReturnType<typeof startOrganisms>>;
  let github: GitHubServer;
  let files: Readonly<Record<string, string>>;

  beforeAll(async () => {
    models = await startOrganisms();
    files = Object.fromEntries(
      readdirSync(join(ROOT, FOLDER)).map((name) => {
        const text = readFileSync(join(ROOT, FOLDER, name), 'utf8');
        return [`${FOLDER}/${name}`, text.replace('http://127.0.0.1:8787/v1', models.url)];
      }),
    );
    github = await startGitHubApi(releaseRepository(files, {}));
  });
  afterAll(async () => {
    await github.close();
    await models.close();
  });

  /** A step of the workflow, with the inputs that it has there. */
  const run = (id: string, job: object, place = github) => {
    const step = steps.find((one) => one.uses === './' && one.id === id);
    const inputs = Object.entries(step?.with ?? {}).map(([key, value]) => [key, String(value)]);
    return gatePullRequest(place, freshFolder('dog-food'), { inputs: Object.fromEntries(inputs), ...job });
  };
  const outcome = (code: number | null) => (code === 0 ? 'success' : 'failure');

  it('passes the clean model and fails the planted one, as its workflow expects at night', async () => {
    const [clean, planted] = await Promise.all([run('clean', SCHEDULE), run('planted', SCHEDULE)]);
    expect([clean.code, clean.outputs.verdict]).toEqual([0, 'pass']);
    expect([planted.code, planted.outputs.verdict]).toEqual([1, 'fail']);
    const [passed = '', failed = ''] = [clean.outputs.verdict, planted.outputs.verdict];
    expect(isExpected('schedule', passed, failed, outcome(planted.code))).toBe(true);
  });

  it('is not applicable to a pull request that changes no manifest', async () => {
    const step = await run('planted', {});
    expect([step.code, step.outputs.verdict]).toEqual([0, 'not-applicable']);
    const verdict = step.outputs.verdict ?? '';
    expect(isExpected('pull_request', verdict, verdict, outcome(step.code))).toBe(true);
  });

  it('gates a pull request that changes a manifest of it, and expects the same of it', async () => {
    const path = `${FOLDER}/planted.release.yml`;
    const changed = await startGitHubApi(
      releaseRepository(files, { [path]: `# changed\n${readFileSync(join(ROOT, path), 'utf8')}` }),
    );
    const step = await run('planted', {}, changed);
    await changed.close();
    expect([step.code, step.outputs.verdict]).toEqual([1, 'fail']);
    expect(isExpected('pull_request', 'not-applicable', step.outputs.verdict ?? '', outcome(step.code))).toBe(
      true,
    );
  });

  it.each([
    ['schedule', 'pass', 'pass', 'success'],
    ['schedule', 'pass', 'inconclusive', 'failure'],
    ['schedule', 'fail', 'fail', 'failure'],
    ['schedule', 'not-applicable', 'not-applicable', 'success'],
    ['schedule', '', '', 'failure'],
    ['schedule', 'pass', 'fail', 'success'],
    ['pull_request', 'error', 'not-applicable', 'success'],
    ['pull_request', 'not-applicable', 'pass', 'success'],
    ['pull_request', 'not-applicable', 'not-applicable', 'failure'],
    ['push', 'pass', 'fail', 'failure'],
  ])('ends red in a %s with %s, %s and %s', (...came) => {
    expect(isExpected(...came)).toBe(false);
  });

  it('may read alone: it asks GitHub for nothing that writes', () => {
    expect(github.requests.length).toBeGreaterThan(0);
    expect(github.requests.filter(({ method, path }) => method !== 'GET' && path !== '/graphql')).toEqual([]);
  });
});
