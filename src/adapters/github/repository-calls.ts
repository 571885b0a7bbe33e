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

/** One page of a list as GitHub sends it. */
interface Page<T> {
  readonly data: readonly T[];
  readonly headers: { readonly link?: string | undefined };
}

/** The first pages of a list, and whether there are more. */
export interface FirstPages<T> {
  readonly entries: readonly T[];
  readonly isCutOff: boolean;
}

/**
 * Reads a list from its first page, {@link RECENT_PAGES} at most. GitHub may send less than a page holds and go on all
 * the same: its header `link` says so. Where no page has one, a full page has another behind it.
 */
export async function firstPages<T>(ask: (page: number) => Promise<Page<T>>): Promise<FirstPages<T>> {
  const entries: T[] = [];
  let isLinked = false;
  for (let page = 1; page <= RECENT_PAGES; page += 1) {
    const { data, headers } = await ask(page);
    entries.push(...data);
    isLinked ||= headers.link !== undefined;
    const hasNext = isLinked ? /\brel="next"/.test(headers.link ?? '') : data.length >= PAGE;
    if (!hasNext) return { entries, isCutOff: false };
  }
  return { entries, isCutOff: true };
}
