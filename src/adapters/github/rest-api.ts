import { CuegateError } from '../../errors.ts';
import type { Clock } from '../../ports.ts';
import { apiFault, type GitHubApi } from './api.ts';
import { checksApi } from './checks-api.ts';
import { contentsApi } from './contents-api.ts';
import { octokitAt } from './octokit.ts';
import { isAmbiguous, isLimit, patience, statusOf } from './patience.ts';
import { pipelineApi } from './pipeline-api.ts';
import type { RepositoryCalls } from './repository-calls.ts';
import { talkApi } from './talk-api.ts';

/**
 * The API of the repository `owner/name` at `baseUrl`. The token's owner is read once, however often it is
 * asked for.
 */
export function githubApi(token: string, repository: string, baseUrl: string, clock: Clock): GitHubApi {
  const [owner = '', repo = ''] = repository.split('/');
  const at = { owner, repo };
  const octokit = octokitAt(token, baseUrl);
  const waiting = patience(clock);
  let login: string | null = null;
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

  const calls: RepositoryCalls = { octokit, at, read, write, ask: waiting.ask };

  return {
    repository,
    checks: checksApi(calls),
    ...contentsApi(calls),
    ...talkApi(calls),
    ...pipelineApi(calls),
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
  };
}

function apiError(what: string, error: unknown): CuegateError {
  if (error instanceof CuegateError) return error;
  // GitHub answers a limit with 403, too: nobody is to take it for something that the token may not see.
  const status = isLimit(error) ? 429 : statusOf(error);
  return new CuegateError('github-api', { what, detail: apiFault(error), status });
}
