import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import type { OrganismServer } from '../../../src/adapters/http/organism-server.ts';
import { freshFolder, type RunnerJob, type StepEnd } from '../../runner/bundle.ts';
import {
  type ApiRequest,
  type GitHubServer,
  type Repository,
  startGitHubApi,
} from '../../runner/github-api.ts';
import { organismPolicy } from '../../runner/organism.ts';
import { gatePullRequest, manifestOf, releaseRepository } from '../../runner/release-repository.ts';
import { MANIFEST } from './gated-release.ts';
import { GATE_FILES, OWN_PLAIN } from './own-gate.ts';

/** The secret of every job that is given none of its own; an empty one is none. */
export const SALT = 'a-salt-that-nobody-guesses-01234';

/** Enough for any verdict here; the cue-effect phase of a failure would ask on for what no scenario shows. */
const FEW_CALLS = { budget: { calls: 300, minutes: 60 } };

/** What a scenario may change before its runs, and look at after them. */
export interface Stage {
  readonly repository: Repository;
  readonly github: GitHubServer;
  readonly workspace: string;
  /** Base URL of the simulated models. */
  readonly models: string;
}

/** One run of the built Action and what must come of it. */
export interface Act {
  /** Called before the run. */
  readonly before?: (stage: Stage) => void;
  /** Parts of the job; `ends` are the runs before. */
  readonly job?: Partial<RunnerJob> | ((ends: readonly StepEnd[], stage: Stage) => Partial<RunnerJob>);
  readonly exit: number;
  /** Output of the step; absent for the action that only posts. */
  readonly verdict?: string;
  readonly reason?: string;
}

export interface Scenario {
  /** Row and column of the printed table. */
  readonly event: string;
  readonly fault: string;
  /** Model that the pull request releases. */
  readonly model?: string;
  /** Keys of the policy, which asks prompts alone unless they say otherwise. */
  readonly policy?: Record<string, unknown>;
  readonly acts: readonly Act[];
  /** How many releases an act gates; 1 when absent. */
  readonly releases?: number;
  /** Sticky comments of ours that are there in the end. */
  readonly comments: number;
  /** Parts of the comment's text. */
  readonly says?: readonly string[];
  readonly saysNot?: readonly string[];
  /** Anything else that must hold in the end. */
  readonly afterwards?: (stage: Stage, ends: readonly StepEnd[]) => void;
}

export interface Played {
  readonly stage: Stage;
  readonly ends: readonly StepEnd[];
  /** GitHub's requests of each act. */
  readonly requests: readonly (readonly ApiRequest[])[];
}

/** Plays a scenario from its first act to its last. */
export async function play(scenario: Scenario, models: OrganismServer): Promise<Played> {
  const policy = organismPolicy(models.url, { ...OWN_PLAIN, ...FEW_CALLS, ...scenario.policy });
  const repository = releaseRepository(
    { ...GATE_FILES, '.github/cuegate.yml': policy },
    { [MANIFEST]: manifestOf(scenario.model ?? 'sim-clean') },
  );
  const github = await startGitHubApi(repository);
  const stage: Stage = { repository, github, workspace: freshFolder('workspace'), models: models.url };
  const ends: StepEnd[] = [];
  const requests: ApiRequest[][] = [];
  for (const [index, { before, job: given }] of scenario.acts.entries()) {
    github.requests.length = 0;
    before?.(stage);
    const job = typeof given === 'function' ? given(ends, stage) : given;
    // What is posted is of the run that posts it.
    const run = 100 + (job?.action === 'comment' ? Math.max(0, index - 1) : index);
    const env = { GITHUB_RUN_ID: String(run), CUEGATE_SALT: SALT, ...job?.env };
    const end = await gatePullRequest(github, stage.workspace, { ...job, env });
    ends.push(end);
    requests.push([...github.requests]);
    uploadReport(repository, end, env);
  }
  await github.close();
  return { stage, ends, requests };
}

/** Keeps what a run recorded as the recipe does: in an artifact of its attempt. */
function uploadReport(
  { artifacts }: Repository,
  { out }: StepEnd,
  env: Readonly<Record<string, string>>,
): void {
  const records = join(out, 'records.jsonl');
  if (out === '' || !existsSync(records)) return;
  artifacts.push({
    id: artifacts.length + 1,
    name: `cuegate-${env.GITHUB_RUN_ATTEMPT ?? 1}`,
    run: Number(env.GITHUB_RUN_ID),
    expired: false,
    zip: zipSync({ 'records.jsonl': readFileSync(records) }),
  });
}

/** The sticky comments of ours that a repository holds. */
export function ownComments({ comments, viewer }: Repository): readonly { readonly body: string }[] {
  return comments.filter(({ author, body }) => author === viewer && body.includes('<!-- cuegate release='));
}

/** The text of the result that a run left. */
export function resultText(end: StepEnd): string {
  return readFileSync(join(end.out, 'result.json'), 'utf8');
}
