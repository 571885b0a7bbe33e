import type { Octokit, RepositoryName } from './octokit.ts';

/** How the calls to one repository are made: who asks for them, and how often they are tried. */
export interface RepositoryCalls {
  readonly octokit: Octokit;
  readonly at: RepositoryName;
  /**
   * Asks again where that may help.
   *
   * @param what stands in the error
   * @throws CuegateError `github-api`
   */
  read<T>(what: string, act: () => Promise<T>): Promise<T>;
  /**
   * Takes its turn among what is written. It is tried again at a limit that says until when, and after the errors that
   * `again` names; errors are GitHub's own.
   */
  write<T>(act: () => Promise<T>, again: (error: unknown) => boolean): Promise<T>;
  /** As {@link RepositoryCalls.write}, in no turn. */
  ask<T>(act: () => Promise<T>, again: (error: unknown) => boolean): Promise<T>;
}

/** Entries of a page, at most. */
export const PAGE = 100;
/** Pages at most, of all comments of a repository or of one's own issues: a line of tries that is older has ended, or begins anew. */
export const RECENT_PAGES = 5;
