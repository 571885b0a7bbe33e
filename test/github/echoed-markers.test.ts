import { describe, expect, it } from 'vitest';
import type { CommitStatus, GitHubApi, IssueComment } from '../../src/adapters/github/api.ts';
import { historyOf } from '../../src/adapters/github/history.ts';
import { type Marked, markerLine } from '../../src/adapters/github/marker.ts';
import { markerSeal } from '../../src/adapters/github/marker-seal.ts';
import { postComment } from '../../src/adapters/github/sticky-comment.ts';
import type { PastRun } from '../../src/report/run-history.ts';

const HEAD = 'a'.repeat(40);
const RELEASE = 'models/a/release.yml';
const OURS = 'github-actions[bot]';
const SALT = 'sixteen or more characters';
const KEY = 'f'.repeat(32);
const seal = markerSeal(SALT, 'acme/models', 1);

const failed: PastRun = {
  model: 'm',
  digest: null,
  observed: null,
  head: HEAD.slice(0, 12),
  verdict: 'fail',
  run: 5,
  attempt: 1,
  release: '',
  key: KEY,
  line: 2,
  kept: 40,
  epoch: 1,
  last: 0,
  unlisted: 0,
  failed: [],
  promoted: [],
  undecided: [],
  cleared: [],
  commit: '',
  blob: '',
  branch: '',
  scope: '',
  parts: {},
};
const marked = (run: number, tried: readonly PastRun[]): Marked => ({
  release: RELEASE,
  writer: { head: HEAD, run, attempt: 1 },
  verdict: 'fail',
  tried: { tried, more: 0 },
});
/** What another workflow of our account wrote: a text of the author's that ends like a comment of ours. */
const ECHOES: readonly (readonly [string, string])[] = [
  ['a newer run', markerLine(marked(999_999, []), null)],
  [
    'a later attempt of this run',
    markerLine({ ...marked(6, []), writer: { head: HEAD, run: 6, attempt: 9 } }, null),
  ],
  [
    'that the run passed',
    markerLine(marked(999_999, [{ ...failed, verdict: 'pass', line: 1, kept: 0 }]), null),
  ],
  [
    'a seal of another salt',
    markerLine(marked(999_999, []), markerSeal('another salt altogether', 'acme/models', 1)),
  ],
  ['a seal of another pull request', markerLine(marked(999_999, []), markerSeal(SALT, 'acme/models', 2))],
  ['what we wrote', markerLine(marked(5, [failed]), seal)],
];

function pullWith(bodies: readonly string[]) {
  const comments: IssueComment[] = bodies.map((body, index) => ({
    id: index + 1,
    author: OURS,
    body,
    url: `#${index + 1}`,
  }));
  const status: CommitStatus = {
    context: 'cuegate/verdict',
    state: 'failure',
    description: 'FAIL',
    author: OURS,
    url: 'https://github.com/acme/models/actions/runs/5/attempts/1',
    createdAt: 0,
  };
  const api: Partial<GitHubApi> = {
    repository: 'acme/models',
    viewer: async () => OURS,
    pull: async () => ({
      headSha: HEAD,
      baseRef: 'main',
      mergeSha: null,
      mergeable: null,
      open: true,
      author: null,
      from: null,
    }),
    statuses: async () => [status],
    comments: async () => [...comments],
    recentComments: async () => ({
      comments: comments.map((comment) => ({ ...comment, pull: 1 })),
      isCutOff: false,
    }),
    createComment: async (_pull, body) => {
      const made = { id: comments.length + 1, author: OURS, body, url: '#new' };
      comments.push(made);
      return made;
    },
    updateComment: async (id, body) => {
      const index = comments.findIndex((comment) => comment.id === id);
      const found = comments[index] as IssueComment;
      comments[index] = { ...found, body };
      return { ...found, body };
    },
    deleteComment: async (id) => {
      comments.splice(
        comments.findIndex((comment) => comment.id === id),
        1,
      );
    },
  };
  return { api: api as GitHubApi, comments };
}

const post = (api: GitHubApi, salt: string | null) =>
  postComment(api, {
    pull: 1,
    release: RELEASE,
    writer: { head: HEAD, run: 6, attempt: 1 },
    verdict: 'fail',
    green: false,
    mode: 'always',
    isMemoryOnly: false,
    registered: null,
    tried: { ...failed, run: 6 },
    salt,
    render: () => 'what run 6 says',
  });
const history = (api: GitHubApi, salt: string | null) =>
  historyOf(api, {
    pull: 1,
    head: HEAD,
    release: RELEASE,
    wanted: null,
    job: { run: 6, attempt: 1 },
    salt,
    scope: '',
    isScheduled: false,
    branch: '',
    released: null,
  });

describe.each([
  ['with a salt', SALT, seal],
  ['without a salt', null, null],
])('a marker that another workflow repeats, %s', (_name, salt, ours) => {
  const own = `FAIL\n${markerLine(marked(5, [failed]), ours)}`;

  it.each(ECHOES)('does not keep our comment back when it says %s', async (what, echo) => {
    // Nobody can repeat what is not yet written.
    const orders = what === 'what we wrote' ? 1 : 2;
    for (const order of [
      [own, `hello\n${echo}`],
      [`hello\n${echo}`, own],
    ].slice(0, orders)) {
      const { api, comments } = pullWith(order);
      expect((await post(api, salt)).state).toBe('posted');
      expect(comments.map(({ body }) => body.split('\n')[0])).toContain('what run 6 says');
      expect(comments.filter(({ body }) => body.startsWith('FAIL'))).toEqual([]);
    }
  });

  it.each(ECHOES)('is not the reason to delete ours when it says %s', async (_what, echo) => {
    const { api, comments } = pullWith([]);
    const create = api.createComment;
    const racing = {
      ...api,
      createComment: async (pull: number, body: string) => {
        comments.push({ id: 77, author: OURS, body: `hello\n${echo}`, url: '#77' });
        return create(pull, body);
      },
    };
    await post(racing, salt);
    expect(comments.map(({ body }) => body.split('\n')[0])).toContain('what run 6 says');
  });

  it.each(ECHOES)('erases nothing of what was tried when it says %s', async (_what, echo) => {
    const { api, comments } = pullWith([own, `hello\n${echo}`]);
    const { shown } = await history(api, salt);
    const five = shown.filter(({ run }) => run === 5);
    expect(five).toMatchObject([{ key: KEY, evidenceAttempt: 2, kept: 40 }]);
    await post(api, salt);
    const after = await history(pullWith(comments.map(({ body }) => body)).api, salt);
    expect(after.shown.filter(({ run }) => run === 5)).toMatchObject([{ evidenceAttempt: 2, kept: 40 }]);
  });
});

describe('comments whose marker has no seal of ours', () => {
  it('are not believed where there is a salt, and that is said', async () => {
    const old = `FAIL\n${markerLine(marked(5, [failed]), null)}`;
    const { notes, shown } = await history(pullWith([old, old]).api, SALT);
    expect([shown, notes]).toEqual([[], [{ code: 'markers-unsealed', args: { count: 2 } }]]);
  });

  it('make a run stricter where there is none', async () => {
    const old = `FAIL\n${markerLine(marked(5, [failed]), null)}`;
    const { notes, shown } = await history(pullWith([old]).api, null);
    expect([shown.map(({ sealed }) => sealed), notes]).toEqual([[false], []]);
  });
});
