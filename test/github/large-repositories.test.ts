import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { githubForge } from '../../src/adapters/github/forge.ts';
import type { Step } from '../../src/adapters/github/step.ts';
import { fixedClock } from '../../src/testing/clock.ts';
import { type GitHubServer, type Repository, startGitHubApi } from '../runner/github-api.ts';
import { organismPolicy } from '../runner/organism.ts';
import {
  HEAD,
  manifestOf,
  PULL,
  pullPayload,
  REPOSITORY,
  releaseRepository,
} from '../runner/release-repository.ts';

const MANIFEST = 'models/support-bot/release.yml';
const many = (count: number, folder: string) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`${folder}/f${index}.txt`, 'x']));

let repository: Repository;
let github: GitHubServer;

beforeEach(async () => {
  const files = {
    '.github/cuegate.yml': organismPolicy('http://127.0.0.1:9/v1'),
    ...many(60, 'src/a'),
    ...many(60, 'src/b'),
    'models/other/release.yml': manifestOf('sim-clean'),
  };
  repository = releaseRepository(files, { [MANIFEST]: manifestOf('sim-clean') });
  github = await startGitHubApi(repository);
});
afterEach(() => github.close());

const step = (): Step => ({
  event: { name: 'pull_request', payload: pullPayload(), ref: '', defaultBranch: 'master' },
  repository: REPOSITORY,
  apiUrl: github.url,
  workspace: '.',
  job: { id: 8, attempt: 1, url: '', tempFolder: '.', stepId: '' },
  token: 'a token that opens nothing',
  release: null,
  comment: 'always',
  status: true,
  salt: null,
  scope: '',
});
const forge = () => githubForge(step(), { policy: '.github/cuegate.yml', policyRef: null }, fixedClock(0));
const treesAsked = () => github.requests.filter(({ path }) => path.includes('/git/trees/')).length;

describe('a repository whose files GitHub does not list all at once', () => {
  it('has its manifests found along the patterns, and opens no other folder', async () => {
    repository.treeLimit = 100;
    const found = forge();
    await found.find();
    expect(found.manifest()?.path).toBe(MANIFEST);
    expect(github.requests.filter(({ path }) => /7372632f61|737263/.test(path))).toEqual([]);
    expect(treesAsked()).toBeLessThan(30);
  });

  it('is read as one that is listed at once', async () => {
    const first = forge();
    const before = await first.find();
    repository.treeLimit = 100;
    const second = forge();
    const after = await second.find();
    expect(JSON.stringify(after)).toBe(JSON.stringify(before));
    expect(second.manifest()).toEqual(first.manifest());
  });

  it('has links found where a manifest could stand, in folders that are not opened, too', async () => {
    repository.treeLimit = 100;
    for (const path of ['models', 'models/bot', 'models/\u2028bot/release.yml']) {
      const files = Object.entries(repository.commits[HEAD] ?? {}).filter(
        ([name]) => !name.startsWith('models'),
      );
      const commits = { ...repository.commits };
      repository.commits[HEAD] = { ...Object.fromEntries(files), [path]: { link: '/etc' } };
      await expect(forge().find()).rejects.toThrow('manifest-invalid');
      repository.commits = commits;
    }
  });

  it('is an error where one folder on the way is cut short', async () => {
    repository.treeLimit = 2;
    await expect(forge().find()).rejects.toThrow('tree-truncated');
  });
});

describe('a commit with more statuses than fit on a page', () => {
  it('has them all read', async () => {
    const status = (context: string, state: string) => ({
      sha: HEAD,
      context,
      state,
      description: 'FAIL (condition-failed)',
      author: repository.viewer,
      createdAt: new Date(0).toISOString(),
    });
    repository.statuses = Array.from({ length: 250 }, (_, index) => status(`ci/${index}`, 'success'));
    repository.statuses.push(status('cuegate/verdict', 'failure'));
    const found = forge();
    await found.find();
    expect((await found.failure())?.verdict).toBe('fail');
    expect(repository.pulls[PULL]?.headSha).toBe(HEAD);
  });
});
