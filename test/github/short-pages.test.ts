import { afterEach, beforeEach, expect, it } from 'vitest';
import { historyOf } from '../../src/adapters/github/history.ts';
import { githubApi } from '../../src/adapters/github/rest-api.ts';
import { fixedClock } from '../../src/testing/clock.ts';
import { type GitHubServer, type Repository, startGitHubApi } from '../runner/github-api.ts';
import { REPOSITORY, releaseRepository } from '../runner/release-repository.ts';

let repository: Repository;
let github: GitHubServer;
beforeEach(async () => {
  repository = releaseRepository({}, {});
  github = await startGitHubApi(repository);
});
afterEach(() => github.close());
const api = () => githubApi('token', REPOSITORY, github.url, fixedClock());

const flood = (count: number) => {
  for (let id = 1; id <= count; id += 1)
    repository.comments.push({ id, author: 'mallory', body: 'me too', pull: 5 });
};
const notesOf = async () => {
  const { notes } = await historyOf(api(), {
    pull: 9,
    head: 'h',
    release: 'models/a/release.yml',
    wanted: null,
    job: { run: 1, attempt: 1 },
    scope: '',
    isScheduled: false,
    branch: '',
    released: null,
    salt: null,
  });
  return notes ?? [];
};

it('a page that GitHub cut short is not taken for the last one', async () => {
  github.fault = ({ path }) =>
    /[?&]page=1(&|$)/.test(path)
      ? {
          status: 200,
          body: [],
          headers: { link: `<${github.url}${path.replace('page=1', 'page=2')}>; rel="next"` },
        }
      : null;
  flood(150);
  expect((await api().recentComments()).comments).toHaveLength(50);
  repository.issues = Array.from({ length: 150 }, (_, at) => ({
    number: at + 1,
    author: repository.viewer,
    title: '',
    body: '',
    state: 'open',
  }));
  expect(await api().issuesBy(repository.viewer)).toHaveLength(50);
});

it('more comments than are read are told of, and exactly as many are not', async () => {
  flood(500);
  expect(await notesOf()).toEqual([]);
  flood(1);
  github.requests.length = 0;
  expect(await notesOf()).toEqual([
    {
      code: 'memory-unread',
      args: {
        parts: ['older comments of other pull requests'],
        detail: 'only the newest 500 comments of the repository are looked at',
      },
    },
  ]);
  expect(github.requests.filter(({ path }) => path.includes('/issues/comments?'))).toHaveLength(5);
});
