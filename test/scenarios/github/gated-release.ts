import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OrganismServer } from '../../../src/adapters/http/organism-server.ts';
import { freshFolder, type RunnerJob, type StepEnd } from '../../runner/bundle.ts';
import { type GitHubServer, type Repository, startGitHubApi } from '../../runner/github-api.ts';
import { organismPolicy } from '../../runner/organism.ts';
import { gatePullRequest, manifestOf, releaseRepository } from '../../runner/release-repository.ts';
import { WIDE } from './own-gate.ts';
import { startModels } from './wild.ts';

export const MANIFEST = 'models/support-bot/release.yml';

/** Small and quick: one cue, wide limits. */
export const QUICK = { limits: 'smoke', cues: { max: 1, library: ['format'] } };
/** Plain prompts alone: for what a failed model needs no second condition to show, which would be compared at length. */
export const PLAIN = { limits: WIDE, cues: { max: 1, library: [] } };

/** A repository whose pull request releases a simulated model, with everything that the Action talks to. */
export interface GatedRelease {
  readonly repository: Repository;
  readonly github: GitHubServer;
  readonly models: OrganismServer;
  readonly workspace: string;
  run(job?: Partial<RunnerJob>): Promise<StepEnd>;
  close(): Promise<void>;
}

/** @param more keys of the policy; @param model the model that the pull request releases */
export async function gatedRelease(model: string, more: Record<string, unknown> = {}): Promise<GatedRelease> {
  const models = await startModels();
  const policy = organismPolicy(models.url, more);
  const repository = releaseRepository({ '.github/cuegate.yml': policy }, { [MANIFEST]: manifestOf(model) });
  const github = await startGitHubApi(repository);
  const workspace = freshFolder('workspace');
  writeFileSync(join(workspace, 'cuegate.yml'), 'never read');
  return {
    repository,
    github,
    models,
    workspace,
    run: (job = {}) => gatePullRequest(github, workspace, job),
    close: async () => {
      await Promise.all([models.close(), github.close()]);
    },
  };
}
