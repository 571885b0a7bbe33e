import { CuegateError, cut } from '../../errors.ts';
import type { ChecksApi } from './checks-api.ts';
import { statusOf } from './patience.ts';

/** One entry of a commit's tree. */
export interface TreeEntry {
  readonly path: string;
  /** Git's file mode, e.g. `100644`, `120000` (symbolic link), `160000` (submodule). */
  readonly mode: string;
  readonly sha: string;
  /** Bytes; 0 where GitHub names none. */
  readonly size: number;
}

/** One entry of a folder; of a folder within, `sha` is its tree. */
export interface FolderEntry extends TreeEntry {
  readonly isFolder: boolean;
}

export interface PullRequest {
  readonly headSha: string;
  readonly baseRef: string;
  /** The merge commit that GitHub tried; null while there is none. */
  readonly mergeSha: string | null;
  /** Whether GitHub could merge it; null while it does not know. */
  readonly mergeable: boolean | null;
  /** Neither merged nor closed. */
  readonly open: boolean;
  /** Login of who opened it; null when GitHub names nobody. */
  readonly author: string | null;
  /** Repository and branch that it comes from, `owner/name:branch`; null when GitHub names none. */
  readonly from: string | null;
}

export interface IssueComment {
  readonly id: number;
  readonly author: string;
  readonly body: string;
  readonly url: string;
}

/** A comment, and the pull request that it stands on. */
export interface RecentComment extends IssueComment {
  readonly pull: number;
}

export interface RecentComments {
  readonly comments: readonly RecentComment[];
  /** Whether there are older ones, which are not looked at. */
  readonly isCutOff: boolean;
}

export interface CommitStatus {
  readonly context: string;
  readonly state: 'success' | 'failure' | 'error' | 'pending';
  readonly description: string;
  readonly author: string;
  /** Of the run that set it; empty when it names none. */
  readonly url: string;
  /** Milliseconds since 1970, as GitHub says. */
  readonly createdAt: number;
}

/** A report that a workflow run uploaded. */
export interface Artifact {
  readonly id: number;
  readonly name: string;
  /** Whether GitHub has deleted its content. */
  readonly expired: boolean;
  /** Bytes of the archive. */
  readonly size: number;
  /** SHA-256 of the archive in hex; null where GitHub names none. */
  readonly sha256: string | null;
}

/** An issue that is no pull request. */
export interface Issue {
  readonly number: number;
  readonly author: string;
  readonly body: string;
  readonly isOpen: boolean;
}

export interface IssueText {
  readonly title: string;
  readonly body: string;
}

/** What is to become of an issue; `duplicate`: it is closed, since another one says the same. */
export type IssueState = 'open' | 'over' | 'duplicate';

/** A run of a workflow. */
export interface WorkflowRun {
  readonly id: number;
  readonly event: string;
  readonly branch: string | null;
  /** Of the workflow's file, from the root of the repository. */
  readonly path: string;
  /** `owner/name` of where it ran, and of where its commit comes from; null where GitHub names none. */
  readonly repository: string;
  readonly headRepository: string | null;
  /** How it ended, e.g. `success`; null: it has not. */
  readonly conclusion: string | null;
  /** Milliseconds since 1970, as GitHub says; a re-run changes neither this nor the id. */
  readonly createdAt: number;
}

export type NewStatus = Pick<CommitStatus, 'context' | 'description'> & {
  readonly state: 'success' | 'failure' | 'pending';
  readonly url: string;
};

/** A commit that changed a file. */
export interface FileCommit {
  readonly sha: string;
  readonly parents: readonly string[];
  /** Login that GitHub knows by the author's address; null: none. */
  readonly author: string | null;
}

/** What the gate reads of one repository, always by commit, and the comments and statuses it writes. */
export interface GitHubApi {
  readonly repository: string;
  readonly checks: ChecksApi;
  about(): Promise<{ readonly defaultBranch: string; readonly isPublic: boolean }>;
  /** Commit of a reference below `refs/`, e.g. `heads/main` or `pull/7/head`. */
  commitOf(ref: string): Promise<string>;
  /**
   * Every entry that is no folder; null when there are too many for GitHub to list at once: then they are read folder
   * by folder, with {@link folder}.
   */
  wholeTree(commit: string): Promise<readonly TreeEntry[] | null>;
  /** The entries of one folder, folders included; its own tree or that of a commit. */
  folder(tree: string): Promise<readonly FolderEntry[]>;
  /** Raw bytes of a file at a commit. */
  file(path: string, commit: string): Promise<Uint8Array>;
  /** The commits that a commit follows, in order. */
  parents(commit: string): Promise<readonly string[]>;
  mergeBase(base: string, head: string): Promise<string>;
  /** A merge base, and how many commits the head has that the base has not. */
  compared(base: string, head: string): Promise<{ readonly mergeBase: string; readonly ahead: number }>;
  /** The newest hundred commits that changed a file, as seen from a commit, newest first. */
  commitsOf(path: string, commit: string): Promise<readonly FileCommit[]>;
  /** Login of the author of each commit that the head has and the base has not; null: of one or more none is known. */
  authorsBetween(base: string, head: string): Promise<readonly (string | null)[]>;
  pull(number: number): Promise<PullRequest>;
  /** Login of the token's owner. */
  viewer(): Promise<string>;
  comments(pull: number): Promise<readonly IssueComment[]>;
  /** Those written last on any pull request of the repository, the newest first; as many as are worth looking at. */
  recentComments(): Promise<RecentComments>;
  /** Asked once: when no good reply comes, only looking tells whether it is there. */
  createComment(pull: number, body: string): Promise<IssueComment>;
  updateComment(id: number, body: string): Promise<IssueComment>;
  deleteComment(id: number): Promise<void>;
  /** All statuses of a commit, newest first. */
  statuses(commit: string): Promise<readonly CommitStatus[]>;
  createStatus(commit: string, status: NewStatus): Promise<void>;
  /** All artifacts of a workflow run, of every attempt. */
  artifacts(run: number): Promise<readonly Artifact[]>;
  /** Where an artifact's archive can be fetched, by whoever knows the address, for a short time. */
  artifactUrl(id: number): Promise<string>;
  /** The newest hundred runs of a workflow that have ended, by its file's name, for an event and a branch. */
  endedRuns(
    workflow: string,
    filter: { readonly event: string; readonly branch: string },
  ): Promise<readonly WorkflowRun[]>;
  /** Issues that an account opened, open and closed, those changed last first; as many as are worth looking at. */
  issuesBy(login: string): Promise<readonly Issue[]>;
  /** Asked once: when no good reply comes, only looking tells whether it is there. */
  createIssue(text: IssueText): Promise<void>;
  updateIssue(number: number, change: IssueText & { readonly state: IssueState }): Promise<void>;
}

const MAX_DETAIL_CHARS = 200;

/** Status and message of a failed API call, untrusted and cut short. */
export function apiFault(error: unknown): string {
  if (error instanceof CuegateError) return String(error.args.detail ?? error.code);
  const status = statusOf(error);
  const message = error instanceof Error ? error.message : String(error);
  return cut(status === null ? message : `${status} ${message}`, MAX_DETAIL_CHARS);
}
