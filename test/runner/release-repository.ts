import { createRequire } from 'node:module';
import { type RunnerJob, runStep, type StepEnd } from './bundle.ts';
import { commitId, type Files, type GitHubServer, type Repository } from './github-api.ts';

interface WebhookDefinition {
  readonly name: string;
  readonly examples: readonly Record<string, unknown>[];
}

interface PullPayload {
  action: string;
  number: number;
  pull_request: { number: number; head: { sha: string }; base: { ref: string } };
  repository: { full_name: string; default_branch: string };
}

const definitions = createRequire(import.meta.url)(
  '@octokit/webhooks-examples',
) as readonly WebhookDefinition[];

/** A real example payload of an event. */
export function webhookExample(name: string, index = 0): Record<string, unknown> {
  const example = definitions.find((definition) => definition.name === name)?.examples[index];
  if (example === undefined) throw new Error(`no example of ${name}`);
  return structuredClone(example);
}

/** The real `pull_request.synchronize` payload. */
export function pullPayload(): PullPayload {
  const found = definitions
    .find(({ name }) => name === 'pull_request')
    ?.examples.find(({ action }) => action === 'synchronize');
  if (found === undefined) throw new Error('no example of pull_request synchronize');
  return structuredClone(found) as unknown as PullPayload;
}

const payload = pullPayload();

/** Commits of the repository below. `PAYLOAD_BASE` is the frozen base of the payload: never to be read. */
export const TIP = commitId('tip of the default branch');
export const MERGE_BASE = commitId('merge base');
export const HEAD = payload.pull_request.head.sha;
export const PULL = payload.pull_request.number;
export const REPOSITORY = payload.repository.full_name;
const BRANCH = payload.repository.default_branch;

/**
 * The payload's repository with a pull request.
 *
 * @param base files of the default branch's tip and of the merge base: the policy stands here
 * @param head what the pull request's head has besides; null removes a file
 */
export function releaseRepository(
  base: Files,
  head: Readonly<Record<string, Files[string] | null>>,
): Repository {
  const kept = Object.entries({ ...base, ...head }).filter(([, content]) => content !== null);
  return {
    name: REPOSITORY,
    isPublic: false,
    defaultBranch: BRANCH,
    branches: { [BRANCH]: TIP },
    commits: { [TIP]: base, [MERGE_BASE]: base, [HEAD]: Object.fromEntries(kept) as Files },
    mergeBases: { [`${BRANCH}...${HEAD}`]: MERGE_BASE },
    pulls: { [PULL]: { headSha: HEAD, baseRef: BRANCH, headRepo: REPOSITORY } },
    comments: [],
    statuses: [],
    artifacts: [],
    viewer: 'github-actions[bot]',
  };
}

/** A release manifest of a model. */
export function manifestOf(model: string): string {
  return `version: 1\ncandidate: { model: ${JSON.stringify(model)} }\n`;
}

/** Runs the built Action on the repository's pull request; `job` overrides any part. */
export function gatePullRequest(
  github: GitHubServer,
  workspace: string,
  job: Partial<RunnerJob> = {},
): Promise<StepEnd> {
  return runStep({
    repository: REPOSITORY,
    event: 'pull_request',
    payload: pullPayload(),
    ref: `refs/pull/${PULL}/merge`,
    apiUrl: github.url,
    workspace,
    ...job,
  });
}
