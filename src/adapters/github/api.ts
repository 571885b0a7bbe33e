import { getOctokit } from '@actions/github';
import { CuegateError, cut } from '../../errors.ts';
import type { Clock } from '../../ports.ts';

/** One entry of a commit's tree. */
export interface TreeEntry {
  readonly path: string;
  /** Git's file mode, e.g. `100644`, `120000` (symbolic link), `160000` (submodule). */
  readonly mode: string;
  readonly sha: string;
}

export interface PullRequest {
  readonly headSha: string;
  readonly baseRef: string;
  readonly fromFork: boolean;
}

export interface IssueComment {
  readonly id: number;
  readonly author: string;
  readonly body: string;
  readonly url: string;
}

/** What the gate reads of one repository, always by commit, and the comments it writes. */
export interface GitHubApi {
  readonly repository: string;
  about(): Promise<{ readonly defaultBranch: string; readonly isPublic: boolean }>;
  /** Commit at the tip of a branch. */
  tip(branch: string): Promise<string>;
  tree(commit: string): Promise<readonly TreeEntry[]>;
  /** Raw bytes of a file at a commit. */
  file(path: string, commit: string): Promise<Uint8Array>;
  mergeBase(base: string, head: string): Promise<string>;
  pull(number: number): Promise<PullRequest>;
  /** Login of the token's owner. */
  viewer(): Promise<string>;
  comments(pull: number): Promise<readonly IssueComment[]>;
  createComment(pull: number, body: string): Promise<string>;
  updateComment(id: number, body: string): Promise<string>;
}

const TIMEOUT_MS = 30_000;
const READ_ATTEMPTS = 3;
const PAGE = 100;

/** The API of the repository `owner/name` at `baseUrl`; reading is asked again twice after a 5xx. */
export function githubApi(token: string, repository: string, baseUrl: string, clock: Clock): GitHubApi {
  const [owner = '', repo = ''] = repository.split('/');
  const at = { owner, repo };
  const octokit = getOctokit(token, {
    baseUrl,
    request: {
      fetch: (url: string, init: RequestInit) =>
        fetch(url, { ...init, signal: AbortSignal.timeout(TIMEOUT_MS) }),
    },
  });

  const read = async <T>(what: string, ask: () => Promise<T>): Promise<T> => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await ask();
      } catch (error) {
        const status = statusOf(error);
        if (attempt === READ_ATTEMPTS || (status !== null && status < 500)) throw apiError(what, error);
        await clock.sleep(1000 * attempt);
      }
    }
  };

  return {
    repository,
    about: () =>
      read('repository', async () => {
        const { data } = await octokit.rest.repos.get(at);
        return { defaultBranch: data.default_branch, isPublic: data.private !== true };
      }),
    tip: (branch) =>
      read(
        `branch ${branch}`,
        async () => (await octokit.rest.git.getRef({ ...at, ref: `heads/${branch}` })).data.object.sha,
      ),
    tree: (commit) =>
      read(`tree of ${commit}`, async () => {
        const { data } = await octokit.rest.git.getTree({ ...at, tree_sha: commit, recursive: '1' });
        if (data.truncated) throw new CuegateError('tree-truncated', { sha: commit });
        return data.tree
          .filter(({ type }) => type !== 'tree')
          .map(({ path, mode, sha }) => ({ path, mode, sha }));
      }),
    file: (path, commit) =>
      read(`file ${path}`, async () => {
        const { data } = await octokit.request('GET /repos/{owner}/{repo}/contents/{path}', {
          ...at,
          path,
          ref: commit,
          headers: { accept: 'application/vnd.github.raw+json' },
        });
        return bytesOf(data);
      }),
    mergeBase: (base, head) =>
      read(
        `comparison ${base}...${head}`,
        async () =>
          (
            await octokit.rest.repos.compareCommitsWithBasehead({
              ...at,
              basehead: `${base}...${head}`,
              per_page: 1,
            })
          ).data.merge_base_commit.sha,
      ),
    pull: (number) =>
      read(`pull request ${number}`, async () => {
        const { data } = await octokit.rest.pulls.get({ ...at, pull_number: number });
        return {
          headSha: data.head.sha,
          baseRef: data.base.ref,
          fromFork: data.head.repo?.full_name !== data.base.repo.full_name,
        };
      }),
    viewer: () =>
      read(
        'viewer',
        async () =>
          (await octokit.graphql<{ viewer: { login: string } }>('query { viewer { login } }')).viewer.login,
      ),
    comments: (pull) =>
      read(`comments of ${pull}`, async () => {
        const all = await octokit.paginate(octokit.rest.issues.listComments, {
          ...at,
          issue_number: pull,
          per_page: PAGE,
        });
        return all.map(({ id, user, body, html_url }) => ({
          id,
          author: user?.login ?? '',
          body: body ?? '',
          url: html_url,
        }));
      }),
    async createComment(pull, body) {
      return (await octokit.rest.issues.createComment({ ...at, issue_number: pull, body })).data.html_url;
    },
    async updateComment(id, body) {
      return (await octokit.rest.issues.updateComment({ ...at, comment_id: id, body })).data.html_url;
    },
  };
}

/** Raw content comes as text or bytes, by its content type. */
function bytesOf(data: unknown): Uint8Array {
  if (data instanceof ArrayBuffer) return new Uint8Array(data);
  if (typeof data === 'string') return Buffer.from(data, 'utf8');
  throw new CuegateError('github-api', { what: 'file', detail: 'the content is no file' });
}

function statusOf(error: unknown): number | null {
  return error !== null && typeof error === 'object' && 'status' in error && typeof error.status === 'number'
    ? error.status
    : null;
}

function apiError(what: string, error: unknown): CuegateError {
  return error instanceof CuegateError
    ? error
    : new CuegateError('github-api', { what, detail: apiFault(error) });
}

const MAX_DETAIL_CHARS = 200;

/** Status and message of a failed API call, untrusted and cut short. */
export function apiFault(error: unknown): string {
  const status = statusOf(error);
  const message = error instanceof Error ? error.message : String(error);
  return cut(status === null ? message : `${status} ${message}`, MAX_DETAIL_CHARS);
}
