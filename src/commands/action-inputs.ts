import type { TriggerEvent } from '../adapters/github/event.ts';
import type { CommentMode } from '../adapters/github/sticky-comment.ts';
import { inputError } from '../errors.ts';

/** The Action's inputs and surroundings, as text. */
export interface ActionInputs {
  readonly policy: string;
  readonly policyRef: string;
  readonly release: string;
  readonly token: string;
  readonly comment: string;
  readonly status: string;
  readonly mode: string;
  readonly out: string;
  readonly dryRun: string;
  readonly stage: string;
  readonly surroundings: Surroundings;
}

/** What the runner says of the job. */
export interface Surroundings {
  readonly event: TriggerEvent;
  readonly repository: string;
  readonly apiUrl: string;
  readonly workspace: string;
  readonly tempFolder: string;
  /** `GITHUB_ACTION`: unique for each step of a job. */
  readonly stepId: string;
  readonly run: { readonly id: number; readonly attempt: number; readonly url: string };
}

/** The surroundings in a runner's environment. */
export function surroundingsOf(
  context: {
    readonly eventName: string;
    readonly payload: unknown;
    readonly ref: string;
    readonly apiUrl: string;
  },
  env: Readonly<Record<string, string | undefined>>,
): Surroundings {
  const repository = env.GITHUB_REPOSITORY ?? '';
  const whole = (text: string | undefined, least: number) =>
    Math.max(least, Number.parseInt(text ?? '', 10) || least);
  const id = whole(env.GITHUB_RUN_ID, 0);
  return {
    event: { name: context.eventName, payload: context.payload, ref: context.ref },
    repository,
    apiUrl: context.apiUrl,
    workspace: env.GITHUB_WORKSPACE ?? '.',
    tempFolder: env.RUNNER_TEMP ?? '.',
    stepId: env.GITHUB_ACTION ?? '',
    run: {
      id,
      attempt: whole(env.GITHUB_RUN_ATTEMPT, 1),
      url: `${env.GITHUB_SERVER_URL ?? 'https://github.com'}/${repository}/actions/runs/${id}`,
    },
  };
}

export const COMMENT_MODES: readonly CommentMode[] = ['always', 'on-failure', 'never'];
export const SWITCH: readonly string[] = ['true', 'false', ''];
const STAGES: readonly string[] = ['gate', 'key', ''];
const MODES: readonly string[] = ['gate', 'advisory', ''];

/** @throws CuegateError `input-invalid` for the first input that cannot be used */
export function checkInputs({ comment, status, mode, stage, dryRun, token }: ActionInputs): void {
  checkOneOf('comment', comment, COMMENT_MODES, 'comment: always');
  checkOneOf('dry-run', dryRun, SWITCH, 'dry-run: false');
  checkOneOf('status', status, SWITCH, 'status: true');
  checkOneOf('stage', stage, STAGES, 'stage: gate');
  checkOneOf('mode', mode, MODES, 'mode: gate');
  if (token === '')
    throw inputError('input-invalid', {
      file: 'input github-token',
      problem: 'is empty',
      fix: 'github-token: ${{ github.token }}',
    });
}

/** @throws CuegateError `input-invalid` when an input is none of the known words */
export function checkOneOf(name: string, value: string, known: readonly string[], fix: string): void {
  if (known.includes(value)) return;
  throw inputError('input-invalid', {
    file: `input ${name}`,
    value,
    problem: `must be ${known.filter((word) => word !== '').join(' or ')}`,
    fix,
  });
}
