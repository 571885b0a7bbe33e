import { CuegateError } from '../../errors.ts';
import type { Clock } from '../../ports.ts';
import {
  apiFault,
  type CommitStatus,
  type FolderEntry,
  type GitHubApi,
  type Issue,
  type IssueComment,
  type RecentComment,
  type TreeEntry,
} from './api.ts';
import { checksApi } from './checks-api.ts';
import { octokitAt } from './octokit.ts';
import { isAmbiguous, isLimit, patience, statusOf } from './patience.ts';

const PAGE = 100;
/** Of all comments of a repository: a line of tries that is older has ended, or begins anew. */
const RECENT_PAGES = 5;

/**
 * The API of the repository `owner/name` at `baseUrl`. A commit's tree and the token's owner are read once, however
 * often they are asked for.
 */
export function githubApi(token: string, repository: string, baseUrl: string, clock: Clock): GitHubApi {
  const [owner = '', repo = ''] = repository.split('/');
  const at = { owner, repo };
  const octokit = octokitAt(token, baseUrl);
  const waiting = patience(clock);
  let login: string | null = null;
  const trees = new Map<string, Promise<readonly TreeEntry[] | null>>();
  const folders = new Map<string, Promise<readonly FolderEntry[]>>();

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
    checks: checksApi(octokit, at, { read, ask: waiting.ask }),
    about: () =>
      read('repository', async () => {
        const { data } = await octokit.rest.repos.get(at);
        return { defaultBranch: data.default_branch, isPublic: data.private !== true };
      }),
    commitOf: (ref) =>
      read(`reference ${ref}`, async () => (await octokit.rest.git.getRef({ ...at, ref })).data.object.sha),
    wholeTree(commit) {
      const entries =
        trees.get(commit) ??
        read(`tree of ${commit}`, async () => {
          const { data } = await octokit.rest.git.getTree({ ...at, tree_sha: commit, recursive: '1' });
          return data.truncated ? null : data.tree.filter(({ type }) => type !== 'tree').map(entryOf);
        });
      trees.set(commit, entries);
      return entries;
    },
    folder(tree) {
      const entries =
        folders.get(tree) ??
        read(`folder ${tree}`, async () => {
          const { data } = await octokit.rest.git.getTree({ ...at, tree_sha: tree });
          // A single folder with too many entries: nobody could say what is among the rest.
          if (data.truncated) throw new CuegateError('tree-truncated', { sha: tree });
          return data.tree.map((entry) => ({ ...entryOf(entry), isFolder: entry.type === 'tree' }));
        });
      folders.set(tree, entries);
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
    parents: (commit) =>
      read(`commit ${commit}`, async () => {
        const { data } = await octokit.rest.git.getCommit({ ...at, commit_sha: commit });
        return data.parents.map(({ sha }) => sha);
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
    commitsOf: (path, commit) =>
      read(`commits of ${path}`, async () => {
        const { data } = await octokit.rest.repos.listCommits({ ...at, path, sha: commit, per_page: PAGE });
        return data.map(({ sha, author, parents }) => ({
          sha,
          author: author?.login ?? null,
          parents: parents.map((parent) => parent.sha),
        }));
      }),
    authorsBetween: (base, head) =>
      read(`commits of ${base}...${head}`, async () => {
        const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
          ...at,
          basehead: `${base}...${head}`,
        });
        return data.commits.map(({ author }) => author?.login ?? null);
      }),
    pull: (number) =>
      read(`pull request ${number}`, async () => {
        const { data } = await octokit.rest.pulls.get({ ...at, pull_number: number });
        const author = data.user?.login ?? null;
        return {
          headSha: data.head.sha,
          baseRef: data.base.ref,
          mergeSha: data.merge_commit_sha,
          mergeable: data.mergeable,
          open: data.state !== 'closed',
          author,
          from:
            data.head.repo == null || !data.head.ref ? null : `${data.head.repo.full_name}:${data.head.ref}`,
        };
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
    recentComments: () =>
      read('recent comments', async () => {
        const found: RecentComment[] = [];
        for (let page = 1; page <= RECENT_PAGES; page += 1) {
          const { data } = await octokit.rest.issues.listCommentsForRepo({
            ...at,
            sort: 'updated',
            direction: 'desc',
            per_page: PAGE,
            page,
          });
          for (const one of data) {
            const pull = Number(/\/issues\/(\d+)$/.exec(one.issue_url)?.[1]);
            if (!Number.isNaN(pull)) found.push({ ...commentOf(one), pull });
          }
          if (data.length < PAGE) break;
        }
        return found;
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
        const all = await octokit.paginate(octokit.rest.repos.listCommitStatusesForRef, {
          ...at,
          ref: commit,
          per_page: PAGE,
        });
        return all.map(({ context, state, description, target_url, creator, created_at }) => ({
          context,
          state: state as CommitStatus['state'],
          description: description ?? '',
          author: creator?.login ?? '',
          url: target_url ?? '',
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
    artifacts: (run) =>
      read(`artifacts of run ${run}`, async () => {
        const all = await octokit.paginate(octokit.rest.actions.listWorkflowRunArtifacts, {
          ...at,
          run_id: run,
          per_page: PAGE,
        });
        return all.map(({ id, name, expired, size_in_bytes, digest }) => ({
          id,
          name,
          expired,
          size: size_in_bytes,
          sha256: /^sha256:([0-9a-f]{64})$/.exec(digest ?? '')?.[1] ?? null,
        }));
      }),
    artifactUrl: (id) =>
      read(`artifact ${id}`, async () => {
        // Its redirect leads to another host, which must not see the token.
        const { headers } = await octokit.request(
          'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
          { ...at, artifact_id: id, archive_format: 'zip', request: { redirect: 'manual' } },
        );
        if (headers.location === undefined)
          throw new CuegateError('github-api', {
            what: `artifact ${id}`,
            detail: 'no address was given',
            status: null,
          });
        return headers.location;
      }),
    endedRuns: (workflow, { event, branch }) =>
      read(`runs of ${workflow}`, async () => {
        const { data } = await octokit.rest.actions.listWorkflowRuns({
          ...at,
          workflow_id: workflow,
          event,
          branch,
          status: 'completed',
          per_page: PAGE,
        });
        return data.workflow_runs.map((run) => ({
          id: run.id,
          event: run.event,
          branch: run.head_branch,
          // Some replies name the ref behind it.
          path: run.path.replace(/@.*$/, ''),
          repository: run.repository.full_name,
          headRepository: run.head_repository?.full_name ?? null,
          conclusion: run.conclusion,
          createdAt: Date.parse(run.created_at),
        }));
      }),
    issuesBy: (login) =>
      read('issues', async () => {
        const found: Issue[] = [];
        for (let page = 1; page <= RECENT_PAGES; page += 1) {
          const { data } = await octokit.rest.issues.listForRepo({
            ...at,
            creator: login,
            state: 'all',
            sort: 'updated',
            direction: 'desc',
            per_page: PAGE,
            page,
          });
          for (const one of data)
            if (one.pull_request === undefined)
              found.push({
                number: one.number,
                author: one.user?.login ?? '',
                body: one.body ?? '',
                isOpen: one.state === 'open',
              });
          if (data.length < PAGE) break;
        }
        return found;
      }),
    createIssue: (text) =>
      write(
        async () => {
          await octokit.rest.issues.create({ ...at, ...text });
        },
        () => false,
      ),
    updateIssue: (number, { title, body, state }) =>
      write(async () => {
        await octokit.rest.issues.update({
          ...at,
          issue_number: number,
          title,
          body,
          ...(state === 'open'
            ? { state }
            : { state: 'closed', state_reason: state === 'over' ? 'completed' : 'not_planned' }),
        });
      }, isAmbiguous),
  };
}

function entryOf({
  path,
  mode,
  sha,
  size = 0,
}: {
  readonly path: string;
  readonly mode: string;
  readonly sha: string;
  readonly size?: number | undefined;
}): TreeEntry {
  return { path, mode, sha, size };
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
  if (error instanceof CuegateError) return error;
  // GitHub answers a limit with 403, too: nobody is to take it for something that the token may not see.
  const status = isLimit(error) ? 429 : statusOf(error);
  return new CuegateError('github-api', { what, detail: apiFault(error), status });
}
