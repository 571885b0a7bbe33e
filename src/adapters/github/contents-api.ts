import { CuegateError } from '../../errors.ts';
import type { FolderEntry, GitHubApi, TreeEntry } from './api.ts';
import { PAGE, type RepositoryCalls } from './repository-calls.ts';

type ContentsApi = Pick<
  GitHubApi,
  | 'about'
  | 'commitOf'
  | 'wholeTree'
  | 'folder'
  | 'file'
  | 'parents'
  | 'mergeBase'
  | 'compared'
  | 'commitsOf'
  | 'authorsBetween'
>;

/** A repository, its commits and what they hold. Trees and folders are read once, however often they are asked for. */
export function contentsApi({ octokit, at, read }: RepositoryCalls): ContentsApi {
  const trees = new Map<string, Promise<readonly TreeEntry[] | null>>();
  const folders = new Map<string, Promise<readonly FolderEntry[]>>();
  const comparison = (base: string, head: string) =>
    read(`comparison ${base}...${head}`, async () => {
      const basehead = `${base}...${head}`;
      const { data } = await octokit.rest.repos.compareCommitsWithBasehead({ ...at, basehead, per_page: 1 });
      return data;
    });
  return {
    about: () =>
      read('repository', async () => {
        const { data } = await octokit.rest.repos.get({ ...at });
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
    mergeBase: async (base, head) => (await comparison(base, head)).merge_base_commit.sha,
    compared: async (base, head) => {
      const { merge_base_commit, ahead_by } = await comparison(base, head);
      return { mergeBase: merge_base_commit.sha, ahead: ahead_by };
    },
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
        const authors = data.commits.map(({ author }) => author?.login ?? null);
        // GitHub lists the first 250 commits: who wrote the others is not known.
        return data.total_commits === authors.length ? authors : [...authors, null];
      }),
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

/** Raw content comes as text or bytes, by its content type. */
function bytesOf(data: unknown): Uint8Array {
  if (data instanceof ArrayBuffer) return new Uint8Array(data);
  if (typeof data === 'string') return Buffer.from(data, 'utf8');
  throw new CuegateError('github-api', { what: 'file', detail: 'the content is no file', status: null });
}
