import { describe, expect, it } from 'vitest';
import type { GitHubApi, IssueComment } from '../../src/adapters/github/api.ts';
import { postComment } from '../../src/adapters/github/sticky-comment.ts';

const HEAD = 'a'.repeat(40);
const RELEASE = 'models/a/release.yml';
const OURS = 'github-actions[bot]';

/** A pull request on which every call waits for its turn. */
class SharedPull {
  readonly comments: IssueComment[] = [];
  readonly waiting = new Map<string, () => void>();
  private next = 1;

  api(run: string): GitHubApi {
    const turn = () =>
      new Promise<void>((resolve) => {
        this.waiting.set(run, resolve);
      });
    const api: Pick<
      GitHubApi,
      | 'repository'
      | 'viewer'
      | 'pull'
      | 'statuses'
      | 'comments'
      | 'createComment'
      | 'updateComment'
      | 'deleteComment'
    > = {
      repository: 'acme/models',
      viewer: async () => OURS,
      // Each run has set its status before it comments.
      statuses: async () =>
        ['1', '2'].map((one) => ({
          context: 'cuegate/verdict',
          state: 'failure',
          description: 'FAIL',
          author: OURS,
          url: `https://github.com/acme/models/actions/runs/${one}/attempts/1`,
          createdAt: 0,
        })),
      pull: async () => ({
        headSha: HEAD,
        baseRef: 'main',
        mergeSha: null,
        mergeable: null,
        open: true,
        author: null,
        from: null,
      }),
      comments: async () => {
        await turn();
        return [...this.comments];
      },
      createComment: async (_pull, body) => {
        await turn();
        const made = { id: this.next, author: OURS, body, url: `#${this.next}` };
        this.next += 1;
        this.comments.push(made);
        return made;
      },
      updateComment: async (id, body) => {
        await turn();
        const index = this.comments.findIndex((comment) => comment.id === id);
        const found = this.comments[index];
        if (found === undefined) throw Object.assign(new Error('Not Found'), { status: 404 });
        this.comments[index] = { ...found, body };
        return { ...found, body };
      },
      deleteComment: async (id) => {
        await turn();
        const index = this.comments.findIndex((comment) => comment.id === id);
        if (index >= 0) this.comments.splice(index, 1);
      },
    };
    return api as GitHubApi;
  }
}

/** Two runs at once; `order` says whose call is answered next, then whoever still waits. */
async function race(order: readonly string[], salt: string | null): Promise<readonly string[]> {
  const shared = new SharedPull();
  const posts = ['1', '2'].map((run) =>
    postComment(shared.api(run), {
      pull: 1,
      release: RELEASE,
      writer: { head: HEAD, run: Number(run), attempt: 1 },
      verdict: 'fail',
      green: false,
      mode: 'always',
      isMemoryOnly: false,
      registered: null,
      tried: null,
      salt,
      render: () => `run ${run}`,
    }),
  );
  let ended = false;
  const all = Promise.all(posts).then(() => {
    ended = true;
  });
  const left = [...order];
  while (!ended) {
    await new Promise((resolve) => setImmediate(resolve));
    const wanted = left.shift() ?? [...shared.waiting.keys()][0];
    const go = shared.waiting.get(wanted ?? '');
    shared.waiting.delete(wanted ?? '');
    go?.();
  }
  await all;
  return shared.comments.map(({ body }) => body.split('\n')[0] ?? '');
}

/** Every order of two runs' next `length` calls. */
const ORDERS = Array.from({ length: 256 }, (_, bits) =>
  Array.from({ length: 8 }, (_unused, index) => (((bits >> index) & 1) === 1 ? '2' : '1')),
);

describe.each([
  ['without a salt', null],
  ['with a salt', 'sixteen or more characters'],
])('two runs that comment at once, %s', (_name, salt) => {
  it('leave one comment, that of the newer run, in all 256 orders of their first eight calls', async () => {
    const wrong = [];
    for (const order of ORDERS) {
      const left = await race(order, salt);
      if (left.length !== 1 || left[0] !== 'run 2') wrong.push([order.join(''), left]);
    }
    expect(wrong).toEqual([]);
  });
});
