import type { GitHubApi, WorkflowRun } from './api.ts';

/** Which runs are nights of this repository. */
export interface NightlyRuns {
  /** Name of a file in `.github/workflows`. */
  readonly workflow: string;
  /** The default branch. */
  readonly branch: string;
}

/**
 * The scheduled runs of a workflow on the default branch that have ended, the newest first: by id, which a re-run does
 * not change. Whatever a reply holds besides is left out: a run of another event, branch, file or repository, or of a
 * commit that comes from another one, is none of ours.
 *
 * @throws CuegateError `github-api` when they cannot be read
 */
export async function nightlyRuns(
  api: GitHubApi,
  { workflow, branch }: NightlyRuns,
): Promise<readonly WorkflowRun[]> {
  const runs = await api.endedRuns(workflow, { event: 'schedule', branch });
  return runs
    .filter(
      (run) =>
        run.event === 'schedule' &&
        run.branch === branch &&
        run.path === `.github/workflows/${workflow}` &&
        run.repository === api.repository &&
        (run.headRepository === null || run.headRepository === api.repository),
    )
    .toSorted((one, other) => other.id - one.id);
}

/** The name of a workflow's file in the runner's `GITHUB_WORKFLOW_REF`; null: it names none in this repository. */
export function workflowIn(ref: string, repository: string): string | null {
  const start = `${repository}/.github/workflows/`;
  if (!ref.startsWith(start)) return null;
  return /^([\w.-]+\.ya?ml)@/.exec(ref.slice(start.length))?.[1] ?? null;
}
