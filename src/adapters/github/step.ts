import { tmpdir } from 'node:os';
import { SHORT_DIGITS, sha256 } from '../../digest.ts';
import type { Clock } from '../../ports.ts';
import { COMMENT_MODES, type CommentMode, type CurrentJob } from '../../session/forge.ts';
import { systemClock } from '../console/world.ts';
import type { GitHubApi } from './api.ts';
import type { TriggerEvent } from './event.ts';
import { githubApi } from './rest-api.ts';

/** A step of a workflow: what the runner says of it, and what its inputs say of publishing. */
export interface Step {
  readonly event: TriggerEvent;
  readonly repository: string;
  readonly apiUrl: string;
  readonly workspace: string;
  readonly job: CurrentJob;
  /** Where caches of this run are kept, by its digits: runs on other refs cannot see them. */
  readonly scope: string;
  readonly token: string;
  /** The one manifest this step gates, part of its status's name; null: the one that changed. */
  readonly release: string | null;
  readonly comment: CommentMode;
  /** Whether a commit status is set. */
  readonly status: boolean;
  /** Whether a check run is written; absent: none. */
  readonly check?: boolean;
  /** Seals the markers of comments; null: none is set. */
  readonly salt: string | null;
}

/** The inputs about publishing, as text; one that is none of the known words counts as not given. */
export interface PublishInputs {
  readonly token: string;
  readonly release: string;
  readonly comment: string;
  readonly status: string;
  readonly check?: string;
}

/** The names under `with:` of a step and of its Action's defaults, as the runner hands them on. */
export function inputNames(env: Readonly<Record<string, string | undefined>>): readonly string[] {
  return Object.keys(env).flatMap((name) =>
    name.startsWith(INPUT_PREFIX) ? [name.slice(INPUT_PREFIX.length).toLowerCase()] : [],
  );
}

const INPUT_PREFIX = 'INPUT_';

/** The step in a runner's environment. */
export function stepOf(
  { token, release, comment, status, check = '' }: PublishInputs,
  context: {
    readonly eventName: string;
    readonly payload: unknown;
    readonly ref: string;
    readonly apiUrl: string;
  },
  env: Readonly<Record<string, string | undefined>>,
): Step {
  const repository = env.GITHUB_REPOSITORY ?? '';
  const whole = (text: string | undefined, least: number) =>
    Math.max(least, Number.parseInt(text ?? '', 10) || least);
  const id = whole(env.GITHUB_RUN_ID, 0);
  const url = `${env.GITHUB_SERVER_URL ?? 'https://github.com'}/${repository}/actions/runs/${id}`;
  return {
    event: {
      name: context.eventName,
      payload: context.payload,
      ref: context.ref,
      defaultBranch: defaultBranchIn(context.payload),
    },
    repository,
    apiUrl: context.apiUrl,
    workspace: env.GITHUB_WORKSPACE ?? '.',
    job: {
      id,
      attempt: whole(env.GITHUB_RUN_ATTEMPT, 1),
      url,
      artifacts: `${url}#artifacts`,
      // Outside a runner it is unset or empty: then nothing may appear in the folder where the step was started.
      tempFolder: env.RUNNER_TEMP || tmpdir(),
      stepId: env.GITHUB_ACTION ?? '',
    },
    scope: sha256(context.ref).slice(0, SHORT_DIGITS),
    token,
    release: release || null,
    comment: COMMENT_MODES.find((known) => known === comment) ?? 'always',
    status: status !== 'false',
    check: check === 'true',
    salt: env.CUEGATE_SALT || null,
  };
}

function defaultBranchIn(payload: unknown): string {
  const named = (payload as { repository?: { default_branch?: unknown } } | null)?.repository?.default_branch;
  return typeof named === 'string' ? named : '';
}

/** The step's API, made once and when it is first needed: a token that is missing is an input to complain of. */
export function apiOf({ token, repository, apiUrl }: Step, clock: Clock = systemClock): () => GitHubApi {
  let made: GitHubApi | null = null;
  return () => {
    made ??= githubApi(token, repository, apiUrl, clock);
    return made;
  };
}
