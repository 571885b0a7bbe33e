import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { issuePort } from '../../src/adapters/github/nightly-issue.ts';
import { noticeMarker } from '../../src/adapters/github/nightly-marker.ts';
import { githubApi } from '../../src/adapters/github/rest-api.ts';
import type { Notice, NoticeTelling } from '../../src/nightly/notice.ts';
import { fixedClock } from '../../src/testing/clock.ts';
import { type GitHubServer, type Repository, startGitHubApi } from '../runner/github-api.ts';
import { REPOSITORY, releaseRepository } from '../runner/release-repository.ts';

const SALT = 'a-salt-that-nobody-guesses-01234';
const notice = (more: Partial<Notice> = {}): Notice => ({
  id: '0123456789abcdef',
  release: 'models/a/release.yml',
  repository: REPOSITORY,
  status: 'open',
  causes: ['model'],
  opened: { night: 3, at: '2026-11-03T03:17:00.000Z' },
  changed: { night: 3, at: '2026-11-03T03:17:00.000Z' },
  candidate: 'sha256:a',
  gate: 'fail',
  ended: null,
  ...more,
});
const over = notice({ status: 'recovered', ended: 'nights-passed' });
const telling = (markdown: string): NoticeTelling => ({
  change: 'opened',
  simulated: true,
  title: 'cuegate nightly: model drift · models/a/release.yml',
  markdown,
  document: {},
});

let repository: Repository;
let github: GitHubServer;
beforeEach(async () => {
  repository = releaseRepository({}, {});
  github = await startGitHubApi(repository);
});
afterEach(() => github.close());
const port = (salt: string | null = SALT) =>
  issuePort(githubApi('token', REPOSITORY, github.url, fixedClock()), {
    salt,
    runUrl: 'https://github.example/runs/7',
  });
const states = () => (repository.issues ?? []).map(({ state }) => state);
const tells = (one: Notice, text = 'night') => port().tell(one, telling(text));

describe('the issue of a release', () => {
  it('is opened once, rewritten while it lasts, found as standing, and closed when it is over', async () => {
    expect(await tells(notice(), 'the first night')).toBeNull();
    expect(await tells(notice({ causes: ['model', 'outage'] }), 'the second night')).toBeNull();
    expect(states()).toEqual(['open']);
    const [issue] = repository.issues ?? [];
    expect(issue?.body).toContain('the second night');
    expect(issue?.body).not.toContain('the first night');
    expect(await port().standing('models/a/release.yml', REPOSITORY)).toMatchObject({
      causes: ['model', 'outage'],
    });
    expect(await port().standing('models/b/release.yml', REPOSITORY)).toBeNull();
    expect(await tells(over, 'it is over')).toBeNull();
    expect([states(), issue?.state_reason]).toEqual([['closed'], 'completed']);
    expect(issue?.body).toContain('it is over');
    expect(await port().standing('models/a/release.yml', REPOSITORY)).toBeNull();
    // Told once more by a night that was killed behind it: nothing is opened for what is over.
    expect(await tells(over)).toBeNull();
    expect(states()).toEqual(['closed']);
  });

  it('is opened again when a person closed it before it was over, and another alarm has one of its own', async () => {
    await tells(notice());
    const [issue] = repository.issues ?? [];
    if (issue !== undefined) issue.state = 'closed';
    await tells(notice());
    expect(states()).toEqual(['open']);
    await tells(over);
    await tells(notice({ id: 'fedcba9876543210' }));
    expect(states()).toEqual(['closed', 'open']);
  });

  it('is believed by what its marker says last, not by whether it is open: a person closes or reopens it in vain', async () => {
    const stands = () => port().standing('models/a/release.yml', REPOSITORY);
    await tells(notice());
    const [first] = repository.issues ?? [];
    if (first === undefined) throw new Error('it was opened');
    first.state = 'closed';
    expect(await stands()).toMatchObject({ id: notice().id, status: 'open' });
    // It ends while it is closed: then nothing stands, also when it is reopened.
    await tells(over);
    expect(await stands()).toBeNull();
    first.state = 'open';
    expect(await stands()).toBeNull();
    first.state = 'closed';
    // A later one decides, and no copy of an earlier marker.
    const later = notice({ id: 'fedcba9876543210', changed: { night: 9, at: '2026-11-09T03:17:00.000Z' } });
    await tells(later);
    const marker = noticeMarker(SALT, REPOSITORY);
    repository.issues?.push({ ...first, number: 3, body: `quoted: ${marker.lineOf(over)}`, state: 'open' });
    expect(await stands()).toEqual(later);
  });

  it('is found again by its last sound marker, wherever in the body people write', async () => {
    await tells(notice());
    const [issue] = repository.issues ?? [];
    if (issue === undefined) throw new Error('it was opened');
    const forged = noticeMarker('another salt of 16', REPOSITORY).lineOf(over);
    issue.body = `Urgent!\r\n${issue.body} Assigned to Bob\r\n${forged}\r\n`;
    expect(await port().standing('models/a/release.yml', REPOSITORY)).toEqual(notice());
    await tells(notice(), 'the next night');
    expect([states(), issue.body.includes('the next night')]).toEqual([['open'], true]);
  });

  it('is listed with its number as long as it is open and nobody has ended it', async () => {
    const left = () => port().left?.();
    await tells(notice());
    await tells(notice({ release: 'models/b/release.yml' }));
    await tells(over);
    expect(await left()).toEqual([{ notice: notice({ release: 'models/b/release.yml' }), issue: 2 }]);
    for (const issue of repository.issues ?? []) issue.state = 'closed';
    expect(await left()).toEqual([]);
  });

  it('is no one else’s, nor one that repeats a marker without our seal', async () => {
    const planted = (salt: string | null, repository = REPOSITORY) =>
      `x\n\n${noticeMarker(salt, repository).lineOf(notice())}`;
    repository.issues = [
      { number: 1, author: 'mallory', title: '', body: planted(SALT), state: 'open' },
      { number: 2, author: repository.viewer, title: '', body: planted(null), state: 'open' },
      { number: 3, author: repository.viewer, title: '', body: planted('another salt of 16'), state: 'open' },
      { number: 4, author: repository.viewer, title: '', body: planted(SALT, 'else/where'), state: 'open' },
      { number: 5, author: repository.viewer, title: '', body: 'a dependency', state: 'open' },
    ];
    const before = structuredClone(repository.issues);
    expect(await port().standing('models/a/release.yml', REPOSITORY)).toBeNull();
    await tells(over);
    expect(repository.issues).toEqual(before);
    await tells(notice());
    expect(repository.issues.slice(0, 5)).toEqual(before);
    expect(repository.issues).toHaveLength(6);
    // Without a salt a marker of our account is believed: no second issue is opened.
    await port(null).tell(notice(), telling('night'));
    expect(repository.issues).toHaveLength(6);
  });

  it('stays open and one when the repository is renamed', async () => {
    const before = notice({ repository: 'acme/old-name' });
    const planted = (one: Notice) => `x\n\n${noticeMarker(SALT, one.repository).lineOf(one)}`;
    const issue = { author: repository.viewer, title: '', state: 'open' };
    repository.issues = [{ number: 1, body: planted(before), ...issue }];
    const stands = () => port().standing('models/a/release.yml', REPOSITORY);
    expect(await stands()).toEqual(notice());
    expect(await port('another salt of 16').standing('models/a/release.yml', REPOSITORY)).toBeNull();
    await tells(notice(), 'under its new name');
    expect(repository.issues).toHaveLength(1);
    expect(repository.issues[0]?.body).toContain('under its new name');
    expect(await stands()).toEqual(notice());
    // What is over under another name ends nothing here.
    const later = { changed: { night: 9, at: '2026-11-09T03:17:00.000Z' } };
    repository.issues.push({
      number: 2,
      body: planted({ ...over, ...later, repository: 'acme/old-name' }),
      ...issue,
    });
    expect(await stands()).toEqual(notice());
  });

  it('is made once where the reply is lost, and two that raced become one', async () => {
    github.fault = ({ method, path }) =>
      method === 'POST' && path.endsWith('/issues') ? { status: 502, carriedOut: true } : null;
    expect(await tells(notice())).toBeNull();
    expect(states()).toEqual(['open']);
    github.fault = null;
    const [issue] = repository.issues ?? [];
    if (issue !== undefined) repository.issues?.push({ ...issue, number: 2 });
    await tells(notice());
    expect(repository.issues?.map(({ state, state_reason }) => [state, state_reason])).toEqual([
      ['open', undefined],
      ['closed', 'not_planned'],
    ]);
    // The twin says no more that anything stands.
    await tells(over);
    expect(await port().standing('models/a/release.yml', REPOSITORY)).toBeNull();
    expect(repository.issues?.[1]?.body).toBe('Issue 1 says the same, and is the one that is kept.');
  });

  it('says which permission is missing, and what cannot be looked at is not written blindly', async () => {
    github.fault = ({ path }) =>
      path.includes('/issues') ? { status: 403, body: { message: 'Resource not accessible' } } : null;
    expect(await tells(notice())).toContain('issues: write');
    // Not to know is not to know of none.
    const refused = {
      code: 'github-api',
      args: { detail: expect.stringContaining('issues: write'), status: 403 },
    };
    await expect(port().standing('models/a/release.yml', REPOSITORY)).rejects.toMatchObject(refused);
    await expect(port().left?.()).rejects.toMatchObject(refused);
    expect(github.requests.filter(({ method, path }) => method === 'POST' && path !== '/graphql')).toEqual(
      [],
    );
  });

  it('keeps its marker where the report is too long', async () => {
    await tells(notice(), 'x'.repeat(70_000));
    expect(repository.issues?.[0]?.body.length).toBeLessThan(3000);
    await tells(notice());
    expect(states()).toEqual(['open']);
  });
});
