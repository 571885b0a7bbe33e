import type { Octokit, RepositoryName } from './octokit.ts';

/** How the calls to one repository are made: who asks for them, and how often they are tried. */
export interface RepositoryCalls {
  readonly octokit: Octokit;
  readonly at: RepositoryName;
  /** Asks again where that may help; `what` stands in the error otherwise. */
  read<T>(what: string, act: () => Promise<T>): Promise<T>;
  /** Takes its turn among what is written; `again` says after which errors it is written a second time. */
  write<T>(act: () => Promise<T>, again: (error: unknown) => boolean): Promise<T>;
  /** Asks again where that may help, in no turn; errors are GitHub's own. */
  ask<T>(act: () => Promise<T>, again: (error: unknown) => boolean): Promise<T>;
}

/** Entries of a page, at most. */
export const PAGE = 100;
/** Of all comments or issues of a repository: a line of tries that is older has ended, or begins anew. */
export const RECENT_PAGES = 5;
