import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TriggerEvent } from '../../src/adapters/github/event.ts';
import { githubForge } from '../../src/adapters/github/forge.ts';
import { githubPostingBoard } from '../../src/adapters/github/noticeboard.ts';
import type { Step } from '../../src/adapters/github/step.ts';
import { fixedClock } from '../../src/testing/clock.ts';
import { commitId, type GitHubServer, type Repository, startGitHubApi } from '../runner/github-api.ts';
import { organismPolicy } from '../runner/organism.ts';
import {
  HEAD,
  MERGE_BASE,
  manifestOf,
  PULL,
  pullPayload,
  REPOSITORY,
  releaseRepository,
  TIP,
} from '../runner/release-repository.ts';

const MANIFEST = 'models/support-bot/release.yml';
const OTHER_PULL = PULL + 1;
const BRANCH_TIP = commitId('tip of the release branch');
const RUN = `https://github.com/${REPOSITORY}/actions/runs/`;

let repository: Repository;
let github: GitHubServer;

beforeEach(async () => {
  const policy = organismPolicy('http://127.0.0.1:9/v1');
  repository = releaseRepository({ '.github/cuegate.yml': policy }, { [MANIFEST]: manifestOf('sim-clean') });
  // The release branch has the manifest already: for it, the head releases nothing.
  repository.branches['release-1'] = BRANCH_TIP;
  repository.commits[BRANCH_TIP] = repository.commits[HEAD] ?? {};
  repository.mergeBases[`release-1...${HEAD}`] = BRANCH_TIP;
  repository.pulls[OTHER_PULL] = { headSha: HEAD, baseRef: 'release-1', headRepo: REPOSITORY };
  github = await startGitHubApi(repository);
});
afterEach(() => github.close());

const pullEvent = (number: number, action = 'synchronize'): TriggerEvent => {
  const payload = pullPayload();
  return {
    name: 'pull_request',
    payload: { ...payload, action, pull_request: { ...payload.pull_request, number } },
    ref: `refs/pull/${number}/merge`,
    defaultBranch: 'master',
  };
};
const PUSHED: TriggerEvent = {
  name: 'push',
  payload: { before: HEAD, after: HEAD },
  ref: 'refs/heads/topic',
  defaultBranch: 'master',
};
const QUEUED: TriggerEvent = {
  name: 'merge_group',
  payload: { merge_group: { head_sha: HEAD, base_ref: 'refs/heads/release-1' } },
  ref: 'refs/heads/gh-readonly-queue/release-1/pr-1-abc',
  defaultBranch: 'master',
};

function stepFor(event: TriggerEvent, more: Partial<Step> = {}): Step {
  return {
    event,
    repository: REPOSITORY,
    apiUrl: github.url,
    workspace: '.',
    job: { id: 8, attempt: 1, url: `${RUN}8`, tempFolder: '.', stepId: '' },
    token: 'a token that opens nothing',
    release: null,
    comment: 'always',
    status: true,
    salt: null,
    scope: '',
    ...more,
  };
}

const WHERE = { policy: '.github/cuegate.yml', policyRef: null };

function status(context: string, description: string, more: Partial<Repository['statuses'][number]> = {}) {
  repository.statuses.unshift({
    sha: HEAD,
    context,
    state: description.startsWith('PASS') || description.startsWith('NOT') ? 'success' : 'failure',
    description,
    author: repository.viewer,
    url: `${RUN}7/attempts/1`,
    createdAt: new Date(0).toISOString(),
    ...more,
  });
}

async function failureAt(event: TriggerEvent, more: Partial<Step> = {}) {
  const forge = githubForge(stepFor(event, more), WHERE, fixedClock(Date.UTC(2026, 0, 1)));
  const found = await forge.find();
  return { found: 'reason' in found ? found.verdict : 'release', failure: await forge.failure() };
}

describe('a change that releases nothing', () => {
  it.each([
    ['in a second pull request', () => pullEvent(OTHER_PULL)],
    ['in a pull request that was pointed elsewhere', () => pullEvent(OTHER_PULL, 'edited')],
    ['in a push', () => PUSHED],
    ['in a merge queue', () => QUEUED],
  ])('finds the failure of its commit %s, under any name', async (_how, event) => {
    for (const name of ['cuegate/verdict', 'cuegate/verdict@release-2', `cuegate/verdict ${MANIFEST}`]) {
      repository.statuses = [];
      status(name, 'FAIL (condition-failed)');
      const { found, failure } = await failureAt(event());
      expect([name, found, failure]).toEqual([
        name,
        'not-applicable',
        { verdict: 'fail', where: `status ${name}` },
      ]);
    }
  });

  it.each([
    'FAIL (condition-failed)',
    'INCONCLUSIVE (cap-reached)',
    'ERROR (no-credentials)',
    'in other words',
  ])('keeps what is red: %s', async (description) => {
    status('cuegate/verdict', description);
    const said = description.split(' ')[0]?.toLowerCase();
    expect((await failureAt(PUSHED)).failure?.verdict).toBe(said === 'in' ? 'error' : said);
  });

  it('looks at the newest of each name', async () => {
    status('cuegate/verdict', 'FAIL (condition-failed)');
    status('cuegate/verdict', 'PASS');
    expect((await failureAt(PUSHED)).failure).toBeNull();
    status('cuegate/verdict@release-2', 'FAIL (condition-failed)');
    status('cuegate/verdict', 'PASS');
    expect((await failureAt(PUSHED)).failure?.where).toBe('status cuegate/verdict@release-2');
  });

  it('takes no status of others, of other gates or of another commit for ours', async () => {
    status('cuegate/verdict', 'FAIL', { author: 'somebody' });
    status('cuegate/verdicts', 'FAIL');
    status('ci', 'FAIL');
    status('cuegate/verdict', 'FAIL', { sha: TIP });
    expect((await failureAt(PUSHED)).failure).toBeNull();
  });

  it('clears an error of its own run that asked nothing, and no other', async () => {
    const again = { job: { ...stepFor(PUSHED).job, id: 7, attempt: 2 } };
    const event = pullEvent(OTHER_PULL);
    status('cuegate/verdict@release-1', 'ERROR (github-api)');
    expect((await failureAt(event, again)).failure).toBeNull();
    expect((await failureAt(event)).failure?.verdict).toBe('error');
    status('cuegate/verdict', 'ERROR (github-api)');
    expect((await failureAt(event, again)).failure?.where).toBe('status cuegate/verdict');
    repository.statuses = [];
    status('cuegate/verdict@release-1', `ERROR (outage) · key ${'a'.repeat(32)}`);
    expect((await failureAt(event, again)).failure?.verdict).toBe('error');
    repository.statuses = [];
    status('cuegate/verdict@release-1', 'FAIL (condition-failed)');
    expect((await failureAt(event, again)).failure?.verdict).toBe('fail');
  });

  it('looks for the release that its step was told, and for what was said without one', async () => {
    const told = { release: MANIFEST };
    status('cuegate/verdict models/other/release.yml', 'FAIL');
    expect((await failureAt(PUSHED, told)).failure).toBeNull();
    status('cuegate/verdict', 'FAIL');
    expect((await failureAt(PUSHED, told)).failure?.verdict).toBe('fail');
  });

  it('is an error where GitHub does not say, and is not where the token may not ask', async () => {
    const refused = (code: number) => {
      github.fault = ({ path }) => (path.includes('/statuses') ? { status: code } : null);
    };
    refused(403);
    expect((await failureAt(PUSHED)).failure).toBeNull();
    refused(500);
    await expect(failureAt(PUSHED)).rejects.toThrow('github-api');
  });

  it.each([
    { status: 403, headers: { 'retry-after': '120' } },
    { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '99999999999' } },
    { status: 403, body: { message: 'You have exceeded a secondary rate limit.' } },
    { status: 429 },
    { status: 422 },
    { status: 401 },
  ])('is an error where GitHub refuses for now: %j', async (fault) => {
    for (const part of ['/statuses', '/check-runs', '/comments']) {
      github.fault = ({ method, path }) =>
        method === 'GET' && path.includes(part) ? { body: { message: 'no' }, ...fault } : null;
      await expect(failureAt(pullEvent(OTHER_PULL), { check: true }), part).rejects.toThrow('github-api');
    }
  });

  it('keeps a failure that only its comment tells', async () => {
    const writer = { head: HEAD, run: 7, attempt: 1 };
    const post = githubForge(
      stepFor(pullEvent(PULL), { status: false, job: { ...stepFor(PUSHED).job, id: 7 } }),
      WHERE,
    );
    await post.find();
    repository.comments.push({
      id: 9,
      author: repository.viewer,
      body: `FAIL\n<!-- cuegate release= head=${writer.head} run=7 attempt=1 verdict=fail tried= -->`,
    });
    // The base has the manifest by now.
    repository.commits[MERGE_BASE] = repository.commits[HEAD] ?? {};
    repository.commits[TIP] = repository.commits[HEAD] ?? {};
    expect((await failureAt(pullEvent(PULL))).failure?.verdict).toBe('fail');
  });
});

describe('the name of a status', () => {
  it.each([
    ['a pull request', pullEvent(PULL), 'cuegate/verdict'],
    ['a pull request for a release branch', pullEvent(OTHER_PULL), 'cuegate/verdict@release-1'],
    ['a merge group of a release branch', QUEUED, 'cuegate/verdict@release-1'],
    ['a push', PUSHED, 'cuegate/verdict@topic'],
    [
      'a push of a new branch',
      { ...PUSHED, payload: { before: '0'.repeat(40), after: HEAD } },
      'cuegate/verdict',
    ],
    ['a push to the default branch', { ...PUSHED, ref: 'refs/heads/master' }, 'cuegate/verdict'],
  ])('of %s is the same for the gate and for a job that posts its result', async (_what, event, name) => {
    const forge = githubForge(stepFor(event), WHERE);
    await forge.find();
    await forge.publishLost({ code: 'internal', args: { message: '' } });
    const board = githubPostingBoard(stepFor(event));
    await board.commit();
    await board.publishLost({ code: 'internal', args: { message: '' } });
    expect(repository.statuses.map(({ context }) => context)).toEqual([name, name]);
  });

  it('follows the pull request to its new branch, however old the payload is', async () => {
    const pull = repository.pulls[PULL];
    if (pull !== undefined) pull.baseRef = 'release-1';
    const board = githubPostingBoard(stepFor(pullEvent(PULL)));
    await board.commit();
    await board.publishLost({ code: 'internal', args: { message: '' } });
    expect(repository.statuses.map(({ context }) => context)).toEqual(['cuegate/verdict@release-1']);
  });
});
