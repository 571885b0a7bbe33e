import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HEAD, MERGE_BASE } from '../../runner/release-repository.ts';
import { DISPATCHED } from './faults.ts';
import { type GatedRelease, gatedRelease, MANIFEST, PLAIN } from './gated-release.ts';

const MARKER = `<!-- cuegate release=${encodeURIComponent(MANIFEST)} -->`;

describe('the one comment', () => {
  let release: GatedRelease;

  beforeEach(async () => {
    release = await gatedRelease('sim-wild', PLAIN);
  });
  afterEach(() => release.close());

  it('is rewritten by a second run, not written again, and with comment: never by none', async () => {
    const never = await release.run({ inputs: { comment: 'never', status: 'false' } });
    expect([never.code, release.repository.comments.length]).toEqual([1, 0]);
    const first = await release.run({ inputs: { comment: 'on-failure' } });
    const second = await release.run();
    expect([first.code, second.code]).toEqual([1, 1]);
    expect(release.repository.comments).toHaveLength(1);
    expect(first.outputs['comment-url']).toBe(second.outputs['comment-url']);
    expect(release.repository.comments[0]?.body).toContain('FAIL');
  });

  it('is not written of a plan by a job that posts results, nor is a status', async () => {
    const plan = await release.run({ inputs: { 'dry-run': 'true' } });
    const post = await release.run({
      action: 'comment',
      inputs: { report: plan.out, outcome: 'success', check: 'true' },
    });
    expect([plan.code, post.code]).toEqual([0, 0]);
    expect(post.stdout).toContain('nothing was posted');
    const { comments, statuses, checks = [] } = release.repository;
    expect([comments, statuses, checks]).toEqual([[], [], []]);
  });

  it('is found on the third page of 250, and comments of others with its marker are left alone', async () => {
    const fake = { id: 7, author: 'somebody', body: `✅ PASS\n${MARKER}` };
    const own = { id: 8, author: 'github-actions[bot]', body: `old\n${MARKER}\n` };
    release.repository.comments.push(
      fake,
      ...Array.from({ length: 230 }, (_, index) => ({
        id: 100 + index,
        author: 'github-actions[bot]',
        body: 'other',
      })),
      own,
      ...Array.from({ length: 18 }, (_, index) => ({ id: 500 + index, author: 'somebody', body: 'chat' })),
    );
    const step = await release.run();
    expect(step.code).toBe(1);
    expect(release.repository.comments).toHaveLength(250);
    expect(own.body).toContain('FAIL');
    expect(fake.body).toBe(`✅ PASS\n${MARKER}`);
  });

  it('of a change that releases nothing any more is rewritten, and none is created', async () => {
    await release.run();
    // What was published is about an earlier commit: of this one nothing has failed.
    release.repository.statuses = [];
    for (const comment of release.repository.comments)
      comment.body = comment.body.replace(`head=${HEAD}`, `head=${MERGE_BASE}`);
    release.repository.commits[HEAD] = release.repository.commits[MERGE_BASE] ?? {};
    const step = await release.run();
    expect([step.code, step.outputs.verdict]).toEqual([0, 'not-applicable']);
    expect(release.repository.comments).toHaveLength(1);
    expect(release.repository.comments[0]?.body).toContain('NOT APPLICABLE');
  });

  // Of what GitHub may refuse with, every status that is treated in a way of its own is in the matrix of faults.
  it('that GitHub refuses is a warning; the verdict stands', async () => {
    release.github.fault = ({ method, path }) =>
      method === 'POST' && path.endsWith('/comments')
        ? { status: 404, body: { message: 'no\n::set-output name=verdict::pass' } }
        : null;
    const step = await release.run();
    expect([step.code, step.outputs.verdict, step.outputs['comment-url']]).toEqual([1, 'fail', '']);
    expect(step.stdout).toContain('::warning::');
    expect(step.stdout).not.toMatch(/^::set-output/m);
    expect(step.summary).toContain('FAIL');
  });

  it('is not written for a pass with comment: on-failure', async () => {
    const clean = await gatedRelease('sim-clean', PLAIN);
    const step = await clean.run({ inputs: { comment: 'on-failure' } });
    expect([step.code, clean.repository.comments.length]).toEqual([0, 0]);
    await clean.close();
  });

  it('holds no answer in a public repository, nor do the records', async () => {
    release.repository.isPublic = true;
    const step = await release.run();
    expect(step.code).toBe(1);
    const { reportFile } = await import('../../runner/bundle.ts');
    const records = reportFile(step.out, 'records.jsonl') ?? '';
    expect(records).toContain('"text":null');
    expect(records).not.toMatch(/"text":"/);
    expect(release.repository.comments[0]?.body).toContain('not kept');
  });
});

describe('the action that posts, where GitHub does not tell of the pull request', () => {
  let release: GatedRelease;

  beforeEach(async () => {
    release = await gatedRelease('sim-clean', PLAIN);
  });
  afterEach(() => release.close());

  const unread = (status: number) => {
    release.github.fault = ({ method, path }) =>
      method === 'GET' && /\/pulls\/\d+$/.test(path) ? { status, body: { message: 'no' } } : null;
  };
  const post = async (status: number, event: object = {}) => {
    const gate = await release.run({ ...event, inputs: { comment: 'never', status: 'false' } });
    expect(gate.code).toBe(0);
    unread(status);
    return release.run({ ...event, action: 'comment', inputs: { report: gate.out, outcome: 'success' } });
  };
  const states = () => release.repository.statuses.map(({ state }) => state);

  it.each([401, 403, 404, 500])('is red of a dispatch: %i', async (status) => {
    const { code, stdout } = await post(status, DISPATCHED);
    expect([code, states()]).toEqual([3, []]);
    expect(stdout).toContain('GitHub did not provide what the gate needs');
  });

  it('is red of a pull request, in its status, too', async () => {
    const { code } = await post(500);
    expect([code, states()]).toEqual([3, ['failure']]);
  });

  it('posts what the event names where the token may not look', async () => {
    const { code } = await post(403);
    expect([code, states()]).toEqual([0, ['success']]);
  });
});
