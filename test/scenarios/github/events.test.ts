import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { commitId } from '../../runner/github-api.ts';
import {
  HEAD,
  MERGE_BASE,
  manifestOf,
  PULL,
  pullPayload,
  TIP,
  webhookExample,
} from '../../runner/release-repository.ts';
import { type GatedRelease, gatedRelease, MANIFEST, PLAIN } from './gated-release.ts';

const ZERO = '0'.repeat(40);

/** What each event says and leaves is in the scenarios; here are the commits that are compared, and what is refused. */
describe('where a release comes from, by event', () => {
  let release: GatedRelease;

  beforeAll(async () => {
    release = await gatedRelease('sim-clean', PLAIN);
  });
  afterAll(() => release.close());
  beforeEach(() => {
    release.repository.comments.length = 0;
    release.github.requests.length = 0;
  });

  const reads = (path: string) => release.github.requests.some((request) => request.path.includes(path));

  it('pull_request: the head against the merge base', async () => {
    const step = await release.run();
    expect([step.code, step.outputs.verdict]).toEqual([0, 'pass']);
    expect(reads(`/git/trees/${MERGE_BASE}`)).toBe(true);
    expect(reads(`ref=${TIP}`)).toBe(true);
    expect(reads(pullPayload().pull_request.base.ref)).toBe(true);
    expect(release.repository.comments).toHaveLength(1);
  });

  it('a pull request whose head has moved on is not judged', async () => {
    const pull = release.repository.pulls[PULL];
    if (pull === undefined) throw new Error('the repository has the pull request');
    pull.headSha = commitId('newer');
    const step = await release.run();
    pull.headSha = HEAD;
    expect([step.code, step.outputs.verdict, step.outputs.reason]).toEqual([3, 'error', 'head-moved']);
    expect(release.models.requests()).toBeGreaterThan(0);
  });

  it('merge_group: its head against the tip of its base, not against base_sha', async () => {
    const payload = webhookExample('merge_group') as { merge_group: { head_sha: string; base_sha: string } };
    release.repository.branches.main = TIP;
    release.repository.commits[payload.merge_group.head_sha] = release.repository.commits[HEAD] ?? {};
    const step = await release.run({
      event: 'merge_group',
      payload,
      ref: 'refs/heads/gh-readonly-queue/main/pr-104',
    });
    expect([step.code, step.outputs.verdict]).toEqual([0, 'pass']);
    // Looked at for the pass of the entry before; compared is the tip of the base.
    expect(reads(payload.merge_group.base_sha)).toBe(true);
    expect(release.repository.comments).toHaveLength(0);
  });

  it('push of a new branch: the default branch against after', async () => {
    const step = await release.run({
      event: 'push',
      payload: { before: ZERO, after: HEAD },
      ref: 'refs/heads/new',
    });
    expect([step.code, step.outputs.verdict]).toEqual([0, 'pass']);
    expect(reads(`/git/trees/${TIP}`)).toBe(true);
  });

  it.each([
    ['without pr and sha', { inputs: {} }, 'refs/heads/master', 'event-unsupported'],
    [
      'with the sha of an older head',
      { inputs: { pr: String(PULL), sha: MERGE_BASE } },
      'refs/heads/master',
      'head-moved',
    ],
  ])('workflow_dispatch %s is refused', async (_name, payload, ref, reason) => {
    const step = await release.run({ event: 'workflow_dispatch', payload, ref });
    expect([step.code, step.outputs.verdict, step.outputs.reason]).toEqual([3, 'error', reason]);
  });

  it('schedule: every manifest at the tip of the default branch', async () => {
    release.repository.commits[TIP] = {
      ...release.repository.commits[TIP],
      'models/old/release.yml': manifestOf('sim-clean'),
    };
    const step = await release.run({
      event: 'schedule',
      payload: { schedule: '7 3 * * *' },
      ref: 'refs/heads/master',
    });
    expect([step.code, step.outputs.verdict]).toEqual([0, 'pass']);
  });

  it('an event without a rule is an error', async () => {
    const step = await release.run({ event: 'issue_comment', payload: {}, ref: 'refs/heads/master' });
    expect([step.code, step.outputs.reason]).toEqual([3, 'event-unsupported']);
    expect(step.summary).toContain('pull_request');
  });

  it('never sends a request to a model server for a change that releases nothing', async () => {
    const before = release.models.requests();
    const files = release.repository.commits[HEAD] ?? {};
    release.repository.commits[HEAD] = release.repository.commits[MERGE_BASE] ?? {};
    const step = await release.run();
    release.repository.commits[HEAD] = files;
    expect([step.code, step.outputs.verdict, step.outputs.reason]).toEqual([
      0,
      'not-applicable',
      'no-release-changed',
    ]);
    expect(release.models.requests()).toBe(before);
    expect(release.repository.comments).toHaveLength(0);
    expect(MANIFEST in files).toBe(true);
  });
});
