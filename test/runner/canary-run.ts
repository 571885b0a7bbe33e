import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Ended, freshFolder, type StepEnd } from './bundle.ts';
import { CANARIES, type EndState, endStateOf } from './canary.ts';
import { type Asked, type Echo, graded, JUDGE, said, startCanaryModels } from './canary-models.ts';
import {
  type ApiRequest,
  type Files,
  type GitHubServer,
  type Repository,
  startGitHubApi,
} from './github-api.ts';
import { PRELOADED } from './record-children.ts';
import { gatePullRequest, manifestOf, releaseRepository } from './release-repository.ts';

export const CANARY_MANIFEST = 'models/canary/release.yml';
const POLICY = '.github/cuegate.yml';

/** What differs from a run in which everything goes well. */
export interface CanaryCase {
  /** The server's answer; null: as if all went well. */
  readonly echo?: (asked: Asked) => Echo | null;
  /** GitHub's answer in place of the repository's. */
  readonly fault?: (request: ApiRequest) => { readonly status: number; readonly body: unknown } | null;
  /** Keys of the policy that stand instead of the usual ones; the URL of the models is given. */
  readonly policy?: (url: string) => Record<string, unknown>;
  /** The policy's text in place of all that. */
  readonly policyText?: string;
  readonly manifest?: string;
  /** Further files at the pull request's head. */
  readonly head?: Files;
  readonly change?: (repository: Repository) => void;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly payload?: unknown;
  readonly workspace?: string;
}

export interface CanaryEnd {
  readonly step: StepEnd;
  readonly state: EndState;
  /** What the recorder of child processes wrote down; empty when it was not there. */
  readonly children: string;
  readonly repository: Repository;
}

/** A candidate that answers and a judge that finds nothing: what a server says when it is not told otherwise. */
export function wellBehaved({ role }: Asked): Echo {
  return role === 'judge' ? graded(95, '') : said({ content: 'A gate opens and closes.' });
}

/** The usual policy of a canary run: an endpoint with a key, a few answers, one condition. */
export function canaryPolicy(url: string): Record<string, unknown> {
  return {
    version: 1,
    limits: 'smoke',
    endpoints: { served: { base_url: url, api_key: 'MODEL_KEY', concurrency: 64 } },
    candidate: { endpoint: 'served', models: ['canary-*'] },
    judge: { endpoint: 'served', model: JUDGE },
    cues: { max: 1 },
    sampling: { seed: 'canary' },
  };
}

/** The environment of a run with every secret set, its child processes recorded in `file`. */
export function canaryEnv(file: string): Readonly<Record<string, string>> {
  return {
    MODEL_KEY: CANARIES.modelKey,
    CUEGATE_SALT: CANARIES.salt,
    CUEGATE_CHILDREN: file,
    NODE_OPTIONS: PRELOADED,
  };
}

/** Runs the built Action on a pull request with a canary in every secret, and gathers what it left behind. */
export async function runCanary(run: CanaryCase): Promise<CanaryEnd> {
  const models = await startCanaryModels((asked) => run.echo?.(asked) ?? wellBehaved(asked));
  const policy =
    run.policyText ?? JSON.stringify({ ...canaryPolicy(models.url), ...run.policy?.(models.url) });
  const repository = releaseRepository(
    { [POLICY]: policy },
    { [CANARY_MANIFEST]: run.manifest ?? manifestOf('canary-model'), ...run.head },
  );
  run.change?.(repository);
  const github: GitHubServer = await startGitHubApi(repository);
  github.fault = run.fault ?? null;
  const children = join(freshFolder('children'), 'children');
  const step = await gatePullRequest(github, run.workspace ?? freshFolder('canary'), {
    inputs: { 'github-token': CANARIES.token, ...run.inputs },
    env: { ...canaryEnv(children), ...run.env },
    ...(run.payload === undefined ? {} : { payload: run.payload }),
  });
  await Promise.all([models.close(), github.close()]);
  const own = repository.comments.filter(({ author }) => author === repository.viewer);
  const state = stepState(step, github.requests, own);
  return { step, state, children: existsSync(children) ? readFileSync(children, 'utf8') : '', repository };
}

/** All that a step left behind but the event it was given. */
export function stepState(
  step: StepEnd,
  requests: readonly ApiRequest[],
  comments: Repository['comments'],
): EndState {
  const written = endStateOf(step, [step.temp, step.out], requests, comments);
  return Object.fromEntries(Object.entries(written).filter(([place]) => !place.endsWith('/event.json')));
}

/** All that a command left behind. */
export function commandState(ended: Ended, folder: string): EndState {
  return endStateOf(ended, [folder]);
}
