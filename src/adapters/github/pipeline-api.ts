import { CuegateError } from '../../errors.ts';
import type { CommitStatus, GitHubApi } from './api.ts';
import { isAmbiguous } from './patience.ts';
import { PAGE, type RepositoryCalls } from './repository-calls.ts';

type PipelineApi = Pick<GitHubApi, 'statuses' | 'createStatus' | 'artifacts' | 'artifactUrl' | 'endedRuns'>;

/** What runs leave in a repository: statuses of commits, artifacts, and the runs themselves. */
export function pipelineApi({ octokit, at, read, ask }: RepositoryCalls): PipelineApi {
  return {
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
      ask(async () => {
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
  };
}
