import { afterEach, beforeEach, expect, it } from 'vitest';
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

it.each([
  [250, false],
  [251, true],
  [600, true],
])('of %i compared commits, of which GitHub lists 250, somebody is unknown: %s', async (count, isUnknown) => {
  repository.authors = [...Array.from({ length: count - 1 }, () => 'trainer'), 'reviewer'];
  const [comparison = ''] = Object.keys(repository.mergeBases);
  const [base = '', head = ''] = comparison.split('...');
  const authors = await githubApi('token', REPOSITORY, github.url, fixedClock()).authorsBetween(base, head);
  expect(authors.includes(null)).toBe(isUnknown);
  expect(authors.includes('reviewer')).toBe(!isUnknown);
});
