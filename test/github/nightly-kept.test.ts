import { zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nightlyAge } from '../../src/adapters/github/nightly-age.ts';
import { keptNights } from '../../src/adapters/github/nightly-kept.ts';
import { workflowIn } from '../../src/adapters/github/nightly-runs.ts';
import { githubApi } from '../../src/adapters/github/rest-api.ts';
import { fixedClock } from '../../src/testing/clock.ts';
import { type GitHubServer, type Repository, type Run, startGitHubApi } from '../runner/github-api.ts';
import { REPOSITORY, releaseRepository } from '../runner/release-repository.ts';

const NOW = Date.parse('2026-11-29T03:17:00Z');
const hoursAgo = (hours: number) => new Date(NOW - hours * 3_600_000).toISOString();
const run = (id: number, more: Partial<Run> = {}): Run => ({
  id,
  event: 'schedule',
  branch: 'master',
  path: '.github/workflows/nightly.yml',
  conclusion: 'success',
  createdAt: hoursAgo(24 * (10 - id)),
  ...more,
});

let repository: Repository;
let github: GitHubServer;
beforeEach(async () => {
  repository = releaseRepository({}, {});
  github = await startGitHubApi(repository);
});
afterEach(() => github.close());
const api = () => githubApi('token', REPOSITORY, github.url, fixedClock());
const upload = (of: number, text: string, { expired = false, name = 'cuegate-nightly-1' } = {}) =>
  repository.artifacts.push({
    id: repository.artifacts.length + 1,
    name,
    run: of,
    expired,
    zip: zipSync({ 'a.json': Buffer.from(text) }),
  });
const found = (own: number | null = null, attempt = 2) =>
  keptNights(api(), {
    workflow: 'nightly.yml',
    branch: 'master',
    own: own === null ? null : { run: own, attempt },
  })('a.json');
async function kept(own: number | null = null): Promise<string | null> {
  const { file, why } = await found(own);
  if (file === null) return why;
  return Buffer.from(file('a.json') ?? []).toString();
}

describe('what the nights before kept', () => {
  it('is the newest night’s, also a red one’s, and an older one’s where that kept nothing', async () => {
    repository.runs = [
      run(1),
      run(2, { conclusion: 'failure', path: '.github/workflows/nightly.yml@master' }),
    ];
    upload(1, 'older');
    upload(2, 'first attempt');
    upload(2, 'second attempt', { name: 'cuegate-nightly-2-support-bot' });
    expect(await kept()).toBe('second attempt');
    repository.runs.push(run(3, { conclusion: 'cancelled' }));
    expect(await kept()).toBe('second attempt');
    upload(4, 'of this very run');
    expect(await kept(4)).toBe('of this very run');
  });

  it('is by id that of the newest, whatever was run again since, and of this very run only in its place', async () => {
    repository.runs = [run(1), run(2, { runStartedAt: hoursAgo(1) }), run(3)];
    for (const id of [1, 2, 3]) upload(id, `night ${id}`);
    expect(await kept()).toBe('night 3');
    // An old night is run again: its own state is none to go on from, and nobody goes on from it.
    repository.runs = [run(1), run(3)];
    expect(await kept(2)).toBe('night 3');
    expect(await found(2)).toMatchObject({ isOutrun: true, passedOver: null });
    expect(await found(4, 1)).toMatchObject({ isOutrun: false });
    expect(await found(null)).toMatchObject({ isOutrun: false });
  });

  it('says which newer nights left nothing, and is nothing where a newer one was deleted by its age', async () => {
    repository.runs = [1, 2, 3, 4].map((id) => run(id));
    upload(1, 'older');
    upload(2, 'ours');
    upload(3, 'a report', { name: 'cuegate-1' });
    expect(await kept()).toBe('ours');
    expect(await found()).toMatchObject({ passedOver: { nights: 2, run: 2, at: run(2).createdAt } });
    upload(3, 'deleted', { expired: true });
    expect(await kept()).toBe('GitHub has deleted the artifact of run 3 by its age');
    // Of one run, a later attempt's is not passed over for an earlier one's; another release's job is no matter.
    upload(4, 'first attempt', { name: 'cuegate-nightly-1-a' });
    upload(4, 'other', { name: 'cuegate-nightly-2-b', expired: true });
    expect(await kept()).toBe('first attempt');
    upload(4, 'second', { name: 'cuegate-nightly-2-a', expired: true });
    expect(await kept()).toBe('GitHub has deleted the artifact of run 4 by its age');
  });

  it.each([
    ['a pull request', { event: 'pull_request' }],
    ['a run by hand', { event: 'workflow_dispatch' }],
    ['another branch', { branch: 'feature' }],
    ['another workflow', { path: '.github/workflows/other.yml' }],
    ['another repository', { repository: 'else/where' }],
    ['a fork', { headRepository: 'mallory/models' }],
  ])('is never that of %s', async (_what, more) => {
    repository.runs = [run(1), run(2, more)];
    upload(1, 'ours');
    upload(2, 'theirs');
    expect(await kept()).toBe('ours');
  });

  it('is nothing, with the reason, before the first night, or when it is deleted, foreign or damaged', async () => {
    expect(await kept()).toBe('no scheduled run of nightly.yml on master has ended yet');
    repository.runs = [run(1)];
    upload(1, 'a report', { name: 'cuegate-1' });
    expect(await kept()).toContain('no artifact of the last 1 scheduled runs');
    upload(1, 'ours', { expired: true });
    expect(await kept()).toBe('GitHub has deleted the artifact of run 1 by its age');
    repository.runs.push(run(2));
    repository.artifacts.push({
      id: 9,
      name: 'cuegate-nightly-1',
      run: 2,
      expired: false,
      zip: Buffer.from('no'),
    });
    // Not the older one: a night would be forgotten.
    expect(await kept()).toBe('the artifact of run 2 is damaged');
  });

  it('is an error where it is there and cannot be fetched: beginning anew would lose it', async () => {
    repository.runs = [run(1)];
    upload(1, 'ours');
    github.fault = ({ path }) =>
      path.includes('/actions/') ? { status: 403, body: { message: 'Resource not accessible' } } : null;
    await expect(kept()).rejects.toMatchObject({ code: 'github-api', args: { status: 403 } });
    github.fault = null;
    github.downloadFault = () => ({ status: 500, body: '' });
    await expect(kept()).rejects.toThrow('500');
  });
});

describe('the age of the last night', () => {
  it('is told when no green one began within 26 hours', async () => {
    const told = () => nightlyAge(api(), 'nightly.yml', NOW);
    expect(await told()).toMatchObject([{ code: 'nightly-late', args: { hours: null, newest: null } }]);
    repository.runs = [run(1, { createdAt: hoursAgo(25) })];
    expect(await told()).toEqual([]);
    repository.runs = [
      run(1, { createdAt: hoursAgo(50) }),
      run(2, { createdAt: hoursAgo(2), conclusion: 'failure' }),
    ];
    expect(await told()).toMatchObject([{ args: { hours: 50, newest: 'failure' } }]);
    // Run again, an old night is no younger.
    repository.runs = [run(1, { createdAt: hoursAgo(50), runStartedAt: hoursAgo(2) })];
    expect(await told()).toMatchObject([{ args: { hours: 50, newest: 'success' } }]);
    repository.runs = [run(1, { createdAt: hoursAgo(2), event: 'workflow_dispatch' })];
    expect(await told()).toMatchObject([{ code: 'nightly-late' }]);
  });

  it('is a note that names the permission where it cannot be read', async () => {
    github.fault = ({ path }) =>
      path.includes('/actions/') ? { status: 403, body: { message: 'Resource not accessible' } } : null;
    expect(await nightlyAge(api(), 'nightly.yml', NOW)).toMatchObject([
      { code: 'nightly-unknown', args: { workflow: 'nightly.yml', permission: true } },
    ]);
  });
});

describe('the workflow of a run', () => {
  it('is read from what the runner says, in this repository alone', () => {
    const of = (ref: string) => workflowIn(ref, 'acme/models');
    expect(of('acme/models/.github/workflows/nightly.yml@refs/heads/main')).toBe('nightly.yml');
    expect(of('else/where/.github/workflows/nightly.yml@refs/heads/main')).toBeNull();
    expect(of('')).toBeNull();
  });
});
