import { describe, expect, it } from 'vitest';
import type { GitHubApi, IssueComment } from '../../src/adapters/github/api.ts';
import { markerLine, markerOf } from '../../src/adapters/github/marker.ts';
import { markerSeal } from '../../src/adapters/github/marker-seal.ts';
import { type Post, postComment } from '../../src/adapters/github/sticky-comment.ts';
import { sha256 } from '../../src/digest.ts';
import type { PastRun } from '../../src/report/run-history.ts';

const SALT = 'sixteen or more characters';
const OURS = 'github-actions[bot]';
const RELEASE = 'models/a/release.yml';
const [OLD, NEW] = ['a'.repeat(40), 'b'.repeat(40)];
const CUE = `sha256:${'1'.repeat(64)}`;
const seal = markerSeal(SALT, 'acme/models', 1);

const past = (run: number): PastRun => ({
  model: 'm',
  digest: null,
  observed: null,
  head: OLD.slice(0, 12),
  verdict: 'fail',
  run,
  attempt: 1,
  release: '',
  key: 'e'.repeat(32),
  line: 1,
  kept: 40,
  epoch: 1,
  last: 9,
  unlisted: 0,
  failed: [CUE],
  promoted: [],
  undecided: [],
  cleared: [],
  commit: OLD,
  blob: '',
  branch: '',
  scope: '',
  parts: {},
});
const NEWER = `✅ what run 7 says\n\n${markerLine(
  {
    release: RELEASE,
    writer: { head: NEW, run: 7, attempt: 1 },
    verdict: 'pass',
    tried: { tried: [{ ...past(7), verdict: 'pass', failed: [], head: NEW.slice(0, 12) }], more: 0 },
  },
  seal,
)}\n`;

/** As GitHub does. */
function refuseTooLong(body: string): void {
  if (body.length <= 65_536) return;
  throw Object.assign(new Error('body is too long (maximum is 65536 characters)'), { status: 422 });
}

/** What stands on a pull request whose head is {@link NEW} after run 6 of {@link OLD} was published. */
async function commentsAfter(bodies: readonly string[], more: Partial<Post> = {}) {
  const comments: IssueComment[] = bodies.map((body, index) => ({ id: index, author: OURS, body, url: '#' }));
  const api: Partial<GitHubApi> = {
    repository: 'acme/models',
    viewer: async () => OURS,
    pull: async () => ({
      headSha: NEW,
      baseRef: 'main',
      mergeSha: null,
      mergeable: null,
      open: true,
      author: null,
      from: null,
    }),
    statuses: async () => [],
    comments: async () => [...comments],
    createComment: async (_pull, body) => {
      refuseTooLong(body);
      const made = { id: comments.length, author: OURS, body, url: '#' };
      comments.push(made);
      return made;
    },
    updateComment: async (id, body) => {
      refuseTooLong(body);
      const made = { id, author: OURS, body, url: '#' };
      comments[id] = made;
      return made;
    },
  };
  await postComment(api as GitHubApi, {
    pull: 1,
    release: RELEASE,
    writer: { head: OLD, run: 6, attempt: 1 },
    verdict: 'fail',
    green: false,
    mode: 'always',
    isMemoryOnly: false,
    registered: null,
    tried: past(6),
    salt: SALT,
    render: () => '❌ what run 6 says',
    ...more,
  });
  return comments.map(({ body }) => body);
}

const remembered = (body: string | undefined) => {
  const marker = markerOf(body ?? '');
  expect(marker !== null && seal.isValid(marker)).toBe(true);
  return marker?.tried.tried.map(({ run, failed }) => [run, failed.length]);
};

describe('a failure whose commit was replaced while it ran', () => {
  it('is remembered by the comment of the newer run, which still says what it said', async () => {
    const [body] = await commentsAfter([NEWER]);
    expect(body).toMatch(/^✅ what run 7 says\n/);
    expect(markerOf(body ?? '')?.writer).toEqual({ head: NEW, run: 7, attempt: 1 });
    expect(remembered(body)).toEqual([
      [6, 1],
      [7, 0],
    ]);
  });

  it('makes the comment where there is none', async () => {
    const [body] = await commentsAfter([]);
    expect(remembered(body)).toEqual([[6, 1]]);
  });
});

describe('a run of the merge queue', () => {
  const queued = { writer: { head: NEW, run: 8, attempt: 1 }, isMemoryOnly: true };

  it('is remembered when it fails, and changes nothing that is read', async () => {
    const [body] = await commentsAfter([NEWER], { ...queued, tried: past(8) });
    expect(body).toMatch(/^✅ what run 7 says\n/);
    expect(remembered(body)).toEqual([
      [7, 0],
      [8, 1],
    ]);
  });

  it('leaves nothing when it passes', async () => {
    expect(await commentsAfter([NEWER], { ...queued, verdict: 'pass' })).toEqual([NEWER]);
  });
});

describe('runs that failed by hundreds of cues each', () => {
  const failed = (run: number) => Array.from({ length: 300 }, (_, at) => `sha256:${sha256(`${run} ${at}`)}`);
  const failedRun = (run: number): PastRun => ({ ...past(run), failed: failed(run) });
  const commentWith = (text: string, runs: readonly number[]) =>
    `${text}\n\n${markerLine(
      {
        release: RELEASE,
        writer: { head: NEW, run: 7, attempt: 1 },
        verdict: 'fail',
        tried: { tried: runs.map(failedRun), more: 0 },
      },
      seal,
    )}\n`;
  const counted = (body: string | undefined) =>
    markerOf(body ?? '')?.tried.tried.map((run) => run.failed.length + run.unlisted);

  it('leave a comment that GitHub takes, the text within what they leave, and each cue told or counted', async () => {
    const [body] = await commentsAfter([commentWith('❌ old', [1, 2, 3, 4, 5])], {
      writer: { head: NEW, run: 8, attempt: 1 },
      tried: failedRun(8),
      render: (_tried, { chars }) => '☃'.repeat(chars),
    });
    expect(body).toMatch(/^☃{25000}/);
    expect(counted(body)).toEqual([300, 300, 300, 300, 300, 300]);
    expect(remembered(body)?.at(-1)).toEqual([8, 300]);
  });

  it('shorten a comment that stands, when there is no room beside it, to its verdict and what to do next', async () => {
    const long = ['### ✅ what run 7 says', '☃'.repeat(40_000), '**Next:** nothing'].join('\n\n');
    const [body] = await commentsAfter([commentWith(long, [1])], { tried: failedRun(6) });
    expect(body?.split('\n\n').slice(0, -1)).toEqual([
      '### ✅ what run 7 says',
      '*Truncated:* the memory of this pull request needed the room. See the job summary.',
      '**Next:** nothing',
    ]);
    expect(counted(body)).toEqual([300, 300]);
  });
});
