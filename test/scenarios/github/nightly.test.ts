import { globSync, readFileSync } from 'node:fs';
import { join, matchesGlob, relative } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { OrganismServer } from '../../../src/adapters/http/organism-server.ts';
import { fileNameOf } from '../../../src/commands/nightly-release.ts';
import type { Nightly } from '../../../src/nightly/document.ts';
import { freshFolder, reportFile, runStep, type StepEnd } from '../../runner/bundle.ts';
import { type GitHubServer, type Repository, startGitHubApi } from '../../runner/github-api.ts';
import { organismPolicy, startOrganisms } from '../../runner/organism.ts';
import { manifestOf, pullPayload, REPOSITORY, releaseRepository } from '../../runner/release-repository.ts';
import { MANIFEST, QUICK } from './gated-release.ts';
import { type Contexts, filledIn } from './recipe/expression.ts';

interface RecipeStep {
  readonly uses: string;
  readonly with: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

const RECIPE = join(import.meta.dirname, '..', '..', '..', 'docs', 'recipes', 'nightly.yml');
const workflow = parse(readFileSync(RECIPE, 'utf8')) as {
  readonly on: { readonly schedule: readonly { readonly cron: string }[] };
  readonly permissions: object;
  readonly jobs: {
    readonly nightly: { readonly permissions: object; readonly steps: readonly RecipeStep[] };
  };
};
const { nightly: job } = workflow.jobs;
const [gate, upload] = job.steps;
const secrets = { CUEGATE_SALT: 'a-salt-that-nobody-guesses-01234', SERVING_KEY: '' };
const STATE = `${fileNameOf(MANIFEST)}.json`;

describe('docs/recipes/nightly.yml', () => {
  let models: OrganismServer;
  let github: GitHubServer;
  let repository: Repository;
  let serves = 'sim-clean';
  let nextRun = 100;
  beforeAll(async () => {
    models = await startOrganisms((handler) => (request) => {
      if (request.method !== 'POST') return handler(request);
      const body = JSON.parse(request.body) as { model: string };
      const model = body.model === 'sim-served' ? serves : body.model;
      return handler({ ...request, body: JSON.stringify({ ...body, model }) });
    });
    const policy = organismPolicy(models.url, {
      ...QUICK,
      // So many draws that one night is enough for an alarm, and one for its end.
      nightly: { draws: 120, workflow: 'nightly.yml' },
    });
    repository = releaseRepository(
      { '.github/cuegate.yml': policy, [MANIFEST]: manifestOf('sim-served') },
      {},
    );
    github = await startGitHubApi(repository);
  });
  afterAll(async () => {
    await github.close();
    await models.close();
  });

  /** One run of the recipe's steps, its artifact and its end as GitHub keeps them. */
  async function night(event = 'schedule', ref = 'refs/heads/master', accepted = '') {
    const run = nextRun++;
    const temp = freshFolder('nights');
    const contexts: Contexts = { runner: { temp }, github: { run_attempt: 1 }, secrets };
    const filled = (given: Readonly<Record<string, unknown>> = {}) =>
      Object.fromEntries(
        Object.entries(given).map(([name, text]) => [name, filledIn(String(text), contexts)]),
      );
    const step: StepEnd = await runStep({
      repository: REPOSITORY,
      event,
      payload: { schedule: '17 3 * * *', repository: pullPayload().repository },
      ref,
      apiUrl: github.url,
      workspace: freshFolder('workspace'),
      inputs: { ...filled(gate?.with), accepted },
      env: {
        ...filled(gate?.env),
        RUNNER_TEMP: temp,
        GITHUB_RUN_ID: String(run),
        GITHUB_WORKFLOW_REF: `${REPOSITORY}/.github/workflows/nightly.yml@${ref}`,
      },
    });
    const { name = '', path = '' } = filled(upload?.with);
    const [folder = '', ...left] = path.trim().split('\n');
    const files = globSync(`${folder}/**`, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((file) => !left.some((pattern) => matchesGlob(file, pattern.slice(1))));
    if (files.length > 0)
      repository.artifacts.push({
        id: run,
        name,
        run,
        expired: false,
        zip: zipSync(Object.fromEntries(files.map((file) => [relative(folder, file), readFileSync(file)]))),
      });
    repository.runs ??= [];
    repository.runs.push({
      id: run,
      event,
      branch: ref.replace('refs/heads/', ''),
      path: '.github/workflows/nightly.yml',
      conclusion: step.code === 0 ? 'success' : 'failure',
      startedAt: new Date(Date.UTC(2026, 10, 1, 3, run)).toISOString(),
    });
    const text = reportFile(join(temp, 'nights'), 'nightly.json');
    const release = text === null ? null : ((JSON.parse(text) as Nightly).releases[0] ?? null);
    return { step, kept: join(temp, 'nights'), release, codes: release?.notes.map(({ code }) => code) };
  }
  const issues = () => (repository.issues ?? []).map(({ state }) => state);

  it('opens one issue on an alarm, keeps it through a lost and a foreign state, and closes it when it is over', async () => {
    const first = await night();
    expect([first.step.code, first.step.outputs.nightly, first.release?.outcome]).toEqual([
      0,
      'quiet',
      'quiet',
    ]);
    expect(first.step.summary).toContain('on master has ended yet');
    expect(issues()).toEqual([]);

    serves = 'sim-unconditional';
    const second = await night();
    expect([second.step.code, second.step.outputs.nightly, second.release?.night]).toEqual([1, 'alarm', 2]);
    expect(second.release?.changed?.night).toBe(2);
    expect(issues()).toEqual(['open']);
    expect(repository.issues?.[0]?.title).toContain('model drift');
    expect(repository.issues?.[0]?.body).toContain('fingerprint');
    expect(second.step.stdout).toContain('::error');
    // What the gate said of it accepts nothing.
    const folder = join(second.kept, second.release?.gate?.folder ?? '');
    const refused = await night('workflow_dispatch', 'refs/heads/master', `${folder}\n`);
    expect([refused.step.code, refused.release?.reason?.args]).toEqual([
      3,
      expect.objectContaining({
        file: '--accepted',
        problem: expect.stringContaining('it accepted nothing'),
      }),
    ]);

    // The state is gone, and what a fork, a pull request and another repository left lies in its place.
    const [kept] = repository.artifacts;
    repository.artifacts = [201, 202, 203].map(
      (run) => ({ ...(kept as never as object), id: run, run }) as never,
    );
    const foreign = {
      path: '.github/workflows/nightly.yml',
      conclusion: 'success',
      startedAt: '2026-11-20T03:17:00Z',
    };
    repository.runs = [
      { id: 201, event: 'pull_request', branch: 'master', ...foreign },
      { id: 202, event: 'schedule', branch: 'master', ...foreign, headRepository: 'mallory/models' },
      { id: 203, event: 'schedule', branch: 'master', ...foreign, repository: 'else/where' },
    ];
    const third = await night();
    expect(third.codes).toEqual(expect.arrayContaining(['began', 'adopted']));
    expect([third.step.code, issues()]).toEqual([1, ['open']]);
    expect(repository.issues?.[0]?.body).toContain('has ended yet');

    serves = 'sim-clean';
    let last = await night();
    for (let more = 0; more < 2 && last.release?.notice?.status === 'open'; more += 1) last = await night();
    expect([last.step.code, last.release?.notice?.status]).toEqual([0, 'recovered']);
    expect([issues(), repository.issues?.[0]?.state_reason]).toEqual([['closed'], 'completed']);
    expect(reportFile(last.step.out, STATE)).not.toBeNull();
  });

  it('runs beside the full hour, with no more permissions than it needs', () => {
    expect(workflow.on.schedule.map(({ cron }) => cron)).toEqual(['17 3 * * *']);
    expect([workflow.permissions, job.permissions]).toEqual([
      {},
      { actions: 'read', contents: 'read', issues: 'write' },
    ]);
  });

  it('is a night on the default branch alone, and says what it may not do', async () => {
    const elsewhere = await night('workflow_dispatch', 'refs/heads/feature');
    expect([elsewhere.step.code, elsewhere.step.outputs.reason]).toEqual([3, 'event-unsupported']);
    github.fault = ({ path }) =>
      path.includes('/actions/') ? { status: 403, body: { message: 'Resource not accessible' } } : null;
    const refused = await night();
    expect([refused.step.code, refused.step.outputs.reason, refused.release]).toEqual([
      3,
      'github-api',
      null,
    ]);
    expect(refused.step.stdout).toContain('actions: read');
    github.fault = null;
  });
});
