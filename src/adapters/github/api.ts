import { getOctokit } from '@actions/github';
import { CuegateError, cut } from '../../errors.ts';
import type { Clock } from '../../ports.ts';
import { isAmbiguous, patience, statusOf } from './patience.ts';

/** One entry of a commit's tree. */
export interface TreeEntry {
  readonly path: string;
  /** Git's file mode, e.g. `100644`, `120000` (symbolic link), `160000` (submodule). */
  readonly mode: string;
  readonly sha: string;
  /** Bytes; 0 where GitHub names none. */
  readonly size: number;
}

export interface PullRequest {
  readonly headSha: string;
  readonly baseRef: string;
  /** The merge commit that GitHub tried; null while there is none. */
  readonly mergeSha: string | null;
}

export interface IssueComment {
  readonly id: number;
  readonly author: string;
  readonly body: string;
  readonly url: string;
}

export interface CommitStatus {
  readonly context: string;
  readonly state: 'success' | 'failure' | 'error' | 'pending';
  readonly description: string;
  readonly author: string;
  /** Milliseconds since 1970, as GitHub says. */
  readonly createdAt: number;
}

export type NewStatus = Pick<CommitStatus, 'context' | 'description'> & {
  readonly state: 'success' | 'failure';
  readonly url: string;
};

/** What the gate reads of one repository, always by commit, and the comments and statuses it writes. */
export interface GitHubApi {
  readonly repository: string;
  about(): Promise<{ readonly defaultBranch: string; readonly isPublic: boolean }>;
  /** Commit of a reference below `refs/`, e.g. `heads/main` or `pull/7/head`. */
  commitOf(ref: string): Promise<string>;
  tree(commit: string): Promise<readonly TreeEntry[]>;
  /** Raw bytes of a file at a commit. */
  file(path: string, commit: string): Promise<Uint8Array>;
  mergeBase(base: string, head: string): Promise<string>;
  pull(number: number): Promise<PullRequest>;
  /** Login of the token's owner. */
  viewer(): Promise<string>;
  comments(pull: number): Promise<readonly IssueComment[]>;
  /** Asked once: when no good reply comes, only looking tells whether it is there. */
  createComment(pull: number, body: string): Promise<IssueComment>;
  updateComment(id: number, body: string): Promise<IssueComment>;
  deleteComment(id: number): Promise<void>;
  /** The newest statuses of a commit, newest first. */
  statuses(commit: string): Promise<readonly CommitStatus[]>;
  createStatus(commit: string, status: NewStatus): Promise<void>;
}

const TIMEOUT_MS = 30_000;
const PAGE = 100;

/**
 * The API of the repository `owner/name` at `baseUrl`. A commit's tree and the token's owner are read once, however
 * often they are asked for.
 */
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
  const waiting = patience(clock);
  let login: string | null = null;
  const trees = new Map<string, readonly TreeEntry[]>();

  const read = async <T>(what: string, act: () => Promise<T>): Promise<T> => {
    try {
      return await waiting.ask(act, isAmbiguous);
    } catch (error) {
      throw apiError(what, error);
    }
  };
  const write = async <T>(act: () => Promise<T>, again: (error: unknown) => boolean): Promise<T> =>
    waiting.ask(async () => {
      await waiting.turn();
      return act();
    }, again);

  return {
    repository,
    about: () =>
      read('repository', async () => {
        const { data } = await octokit.rest.repos.get(at);
        return { defaultBranch: data.default_branch, isPublic: data.private !== true };
      }),
    commitOf: (ref) =>
      read(`reference ${ref}`, async () => (await octokit.rest.git.getRef({ ...at, ref })).data.object.sha),
    async tree(commit) {
      const known = trees.get(commit);
      if (known !== undefined) return known;
      const entries = await read(`tree of ${commit}`, async () => {
        const { data } = await octokit.rest.git.getTree({ ...at, tree_sha: commit, recursive: '1' });
        if (data.truncated) throw new CuegateError('tree-truncated', { sha: commit });
        return data.tree
          .filter(({ type }) => type !== 'tree')
          .map(({ path, mode, sha, size }) => ({ path, mode, sha, size: size ?? 0 }));
      });
      trees.set(commit, entries);
      return entries;
    },
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
      read(`comparison ${base}...${head}`, async () => {
        const basehead = `${base}...${head}`;
        const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
          ...at,
          basehead,
          per_page: 1,
        });
        return data.merge_base_commit.sha;
      }),
    pull: (number) =>
      read(`pull request ${number}`, async () => {
        const { data } = await octokit.rest.pulls.get({ ...at, pull_number: number });
        return { headSha: data.head.sha, baseRef: data.base.ref, mergeSha: data.merge_commit_sha };
      }),
    async viewer() {
      login ??= await read('viewer', async () => {
        const reply = await octokit.graphql<{ viewer: { login: string } }>('query { viewer { login } }');
        return reply.viewer.login;
      });
      return login;
    },
    comments: (pull) =>
      read(`comments of ${pull}`, async () => {
        const all = await octokit.paginate(octokit.rest.issues.listComments, {
          ...at,
          issue_number: pull,
          per_page: PAGE,
        });
        return all.map(commentOf);
      }),
    createComment: (pull, body) =>
      write(
        async () =>
          commentOf((await octokit.rest.issues.createComment({ ...at, issue_number: pull, body })).data),
        () => false,
      ),
    updateComment: (id, body) =>
      write(
        async () =>
          commentOf((await octokit.rest.issues.updateComment({ ...at, comment_id: id, body })).data),
        isAmbiguous,
      ),
    deleteComment: (id) =>
      write(async () => {
        await octokit.rest.issues.deleteComment({ ...at, comment_id: id });
      }, isAmbiguous),
    statuses: (commit) =>
      read(`statuses of ${commit}`, async () => {
        const { data } = await octokit.rest.repos.listCommitStatusesForRef({
          ...at,
          ref: commit,
          per_page: PAGE,
        });
        return data.map(({ context, state, description, creator, created_at }) => ({
          context,
          state: state as CommitStatus['state'],
          description: description ?? '',
          author: creator?.login ?? '',
          createdAt: Date.parse(created_at),
        }));
      }),
    // Written twice it says the same: the newest of a name counts.
    createStatus: (commit, { context, state, description, url }) =>
      waiting.ask(async () => {
        await octokit.rest.repos.createCommitStatus({
          ...at,
          sha: commit,
          context,
          state,
          description,
          target_url: url,
        });
      }, isAmbiguous),
  };
}

function commentOf(data: {
  readonly id: number;
  readonly user: { readonly login: string } | null;
  readonly body?: string | null | undefined;
  readonly html_url: string;
}): IssueComment {
  return { id: data.id, author: data.user?.login ?? '', body: data.body ?? '', url: data.html_url };
}

/** Raw content comes as text or bytes, by its content type. */
function bytesOf(data: unknown): Uint8Array {
  if (data instanceof ArrayBuffer) return new Uint8Array(data);
  if (typeof data === 'string') return Buffer.from(data, 'utf8');
  throw new CuegateError('github-api', { what: 'file', detail: 'the content is no file', status: null });
}

function apiError(what: string, error: unknown): CuegateError {
  return error instanceof CuegateError
    ? error
    : new CuegateError('github-api', { what, detail: apiFault(error), status: statusOf(error) });
}

const MAX_DETAIL_CHARS = 200;

/** Status and message of a failed API call, untrusted and cut short. */
export function apiFault(error: unknown): string {
  if (error instanceof CuegateError) return String(error.args.detail ?? error.code);
  const status = statusOf(error);
  const message = error instanceof Error ? error.message : String(error);
  return cut(status === null ? message : `${status} ${message}`, MAX_DETAIL_CHARS);
}
