import { getOctokit } from '@actions/github';

const TIMEOUT_MS = 30_000;

export type Octokit = ReturnType<typeof getOctokit>;

/** A repository as each request names it. */
export interface RepositoryName {
  readonly owner: string;
  readonly repo: string;
}

/** What speaks to the API at `baseUrl` with a token; no request takes longer than half a minute. */
export function octokitAt(token: string, baseUrl: string): Octokit {
  return getOctokit(token, {
    baseUrl,
    request: {
      fetch: (url: string, init: RequestInit) =>
        fetch(url, { ...init, signal: AbortSignal.timeout(TIMEOUT_MS) }),
    },
  });
}
