import { freshFolder } from '../../../runner/bundle.ts';
import {
  type Files,
  type GitHubServer,
  type Repository,
  startGitHubApi,
} from '../../../runner/github-api.ts';
import { PULL, pullPayload, releaseRepository } from '../../../runner/release-repository.ts';
import { DISPATCHED, ON_TARGET, QUEUED } from '../faults.ts';
import { type ActionsCache, actionsCache, type CacheAccess } from './cache.ts';

/** Signs as `actions/attest` does; returns a Sigstore bundle. */
export type Sign = (statement: string, identity: string) => Promise<string>;

/** A repository on GitHub, with the cache and the artifacts of its runs. */
export interface Hosted {
  readonly repository: Repository;
  readonly github: GitHubServer;
  readonly cache: ActionsCache;
  readonly secrets: Readonly<Record<string, string>>;
  /** Folder of the programs that steps of a shell find besides the machine's own; absent: none. */
  readonly programs?: string;
  /** Absent: nobody signs. */
  readonly sign?: Sign;
  /** Where git finds repositories; absent: GitHub's own address, which nothing here asks. */
  readonly serverUrl?: string;
}

/** One attempt of one run. */
export interface JobRun {
  readonly run: number;
  readonly attempt: number;
  readonly event: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly ref: string;
  /** A fork's run may save nothing and write nothing. */
  readonly access: CacheAccess;
  /** Inputs that a reader of the recipe adds to the step of the gate; absent: none. */
  readonly added?: Readonly<Record<string, string>>;
}

/** A repository whose pull request brings files, with an empty cache. */
export async function hosted(
  base: Files,
  head: Files,
  more: Pick<Hosted, 'secrets' | 'programs' | 'sign' | 'serverUrl'>,
): Promise<Hosted> {
  const repository = releaseRepository(base, head);
  return { repository, github: await startGitHubApi(repository), cache: actionsCache(), ...more };
}

/** A run for a pull request; by default the one of the repository, whose merge ref sees its base branch as well. */
export function ofPull(
  run: number,
  attempt: number,
  { number = PULL, headSha = pullPayload().pull_request.head.sha, fork = false } = {},
): JobRun {
  const payload = pullPayload();
  const { pull_request } = payload;
  const ref = `refs/pull/${number}/merge`;
  return {
    run,
    attempt,
    event: 'pull_request',
    payload: {
      ...payload,
      number,
      pull_request: { ...pull_request, number, head: { ...pull_request.head, sha: headSha } },
    },
    ref,
    access: { scopes: [ref, `refs/heads/${pull_request.base.ref}`], readOnly: fork },
  };
}

/** A run on the default branch, with what it may read and save there. */
export function onDefaultBranch(run: number, event: string, payload: JobRun['payload']): JobRun {
  const { default_branch: branch } = pullPayload().repository;
  const ref = `refs/heads/${branch}`;
  const { repository } = pullPayload();
  const access = { scopes: [ref], readOnly: false };
  return { run, attempt: 1, event, payload: { repository, ...payload }, ref, access };
}

/** The pull request in the merge queue. */
export function inQueue(run: number): JobRun {
  const access = { scopes: [QUEUED.ref, 'refs/heads/master'], readOnly: false };
  return { run, attempt: 1, ...QUEUED, access };
}

/** The workflow started by hand on the default branch for the pull request, at the commit that was reviewed. */
export const byHand = (run: number): JobRun =>
  onDefaultBranch(run, DISPATCHED.event, DISPATCHED.payload as unknown as JobRun['payload']);

/** The pull request of a fork, in a run with the permissions of the repository. */
export function onTarget(run: number): JobRun {
  const { pull_request, ...payload } = pullPayload();
  const repo = { full_name: 'somebody/fork' };
  const head = { ...pull_request.head, repo };
  return onDefaultBranch(run, ON_TARGET.event, { ...payload, pull_request: { ...pull_request, head } });
}

/** A run's workspace and temporary folder, which no other job sees. */
export interface Machine {
  readonly temp: string;
  readonly workspace: string;
}

export function freshMachine(): Machine {
  return { temp: freshFolder('job'), workspace: freshFolder('workspace') };
}
