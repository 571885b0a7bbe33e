import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OrganismServer } from '../../../src/adapters/http/organism-server.ts';
import { fileNameOf } from '../../../src/commands/nightly-release.ts';
import type { Nightly } from '../../../src/nightly/document.ts';
import { reportFile } from '../../runner/bundle.ts';
import type { GitHubServer, Repository } from '../../runner/github-api.ts';
import { organismPolicy, startSwappable } from '../../runner/organism.ts';
import { manifestOf, pullPayload } from '../../runner/release-repository.ts';
import { MANIFEST, QUICK } from './gated-release.ts';
import { type Hosted, hosted } from './recipe/hosted.ts';
import { recipeAt } from './recipe/recipe.ts';
import { runRecipe } from './recipe/run.ts';

const workflow = recipeAt('nightly.yml');
const secrets = { CUEGATE_SALT: 'a-salt-that-nobody-guesses-01234', SERVING_KEY: '' };
const STATE = `${fileNameOf(MANIFEST)}.json`;

describe('docs/recipes/nightly.yml', () => {
  let models: OrganismServer;
  let there: Hosted;
  let github: GitHubServer;
  let repository: Repository;
  let serves = 'sim-clean';
  let nextRun = 100;
  beforeAll(async () => {
    models = await startSwappable(() => serves);
    const policy = organismPolicy(models.url, {
      ...QUICK,
      // So many draws that one night is enough for an alarm, and one for its end.
      nightly: { draws: 120, workflow: 'nightly.yml' },
    });
    const files = { '.github/cuegate.yml': policy, [MANIFEST]: manifestOf('sim-served') };
    there = await hosted(files, {}, { secrets });
    ({ github, repository } = there);
  });
  afterAll(async () => {
    await github.close();
    await models.close();
  });

  /** One run of the recipe, its artifact and its end as GitHub keeps them. */
  async function night(event = 'schedule', ref = 'refs/heads/master', accepted = '') {
    const run = nextRun++;
    const payload = { schedule: '17 3 * * *', repository: pullPayload().repository };
    const access = { scopes: [ref], readOnly: false };
    const { nightly: [end] = [] } = await runRecipe('nightly.yml', there, {
      run,
      attempt: 1,
      event,
      payload,
      ref,
      access,
      added: { accepted },
    });
    const step = end?.gate;
    if (end === undefined || step === null || step === undefined) throw new Error('there was no night');
    expect(end.ran).toEqual(['cuegate/cuegate', 'actions/upload-artifact']);
    repository.runs ??= [];
    repository.runs.push({
      id: run,
      event,
      branch: ref.replace('refs/heads/', ''),
      path: '.github/workflows/nightly.yml',
      conclusion: end.result,
      createdAt: new Date(Date.UTC(2026, 10, 1, 3, run)).toISOString(),
    });
    const text = reportFile(step.out, 'nightly.json');
    const release = text === null ? null : ((JSON.parse(text) as Nightly).releases[0] ?? null);
    const title = repository.issues?.[0]?.title;
    return {
      step,
      kept: step.out,
      release,
      codes: release?.notes.map(({ code }) => code),
      title,
    };
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
      1,
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
      createdAt: '2026-11-20T03:17:00Z',
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

    // By hand it would be over, and is not: what it finds is not counted.
    serves = 'sim-clean';
    const byHand = await night('workflow_dispatch');
    expect([byHand.step.code, byHand.release?.outcome, byHand.codes]).toEqual([
      1,
      'quiet',
      expect.arrayContaining(['not-counted']),
    ]);
    expect([issues(), repository.issues?.[0]?.title]).toEqual([['open'], third.title]);

    // Under another path it is another release, and the issue keeps the nights red.
    const before = { ...repository.commits };
    const tip = repository.branches.master ?? '';
    const { [MANIFEST]: manifest = '', ...others } = before[tip] ?? {};
    repository.commits[tip] = { ...others, 'models/renamed/release.yml': manifest };
    const renamed = await night();
    expect([renamed.step.code, renamed.release?.outcome]).toEqual([1, 'quiet']);
    expect(renamed.step.summary).toContain('closing issue 1, which nothing else closes');
    repository.commits = before;

    let last = await night();
    expect(last.codes).toContain('passed-over');
    expect(last.step.stdout).toMatch(/::warning.*The last night on schedule left nothing/);
    for (let more = 0; more < 2 && last.release?.notice?.status === 'open'; more += 1) last = await night();
    expect([last.step.code, last.release?.notice?.status]).toEqual([0, 'recovered']);
    expect([issues(), repository.issues?.[0]?.state_reason]).toEqual([['closed'], 'completed']);
    expect(reportFile(last.step.out, STATE)).not.toBeNull();
  });

  it('runs beside the full hour, with no more permissions than it needs', () => {
    expect(workflow.on.schedule).toEqual([{ cron: '17 3 * * *' }]);
    expect([workflow.permissions, workflow.jobs.nightly?.permissions]).toEqual([
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
