import { inputError } from '../errors.ts';
import type { CurrentJob } from '../session/forge.ts';
import type { ShardJob } from '../shard/manifest.ts';
import { MAX_SHARDS, type Share } from '../shard/share.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** How a pipeline names a run. */
interface Pipeline {
  readonly run: string;
  /** Attempt of the whole run, from 1; absent: a run has one, or nobody says. */
  readonly attempt?: string;
  /** How often this very job was tried before in its run, from 0; absent: nobody says. */
  readonly retries?: string;
}

const PIPELINES: readonly Pipeline[] = [
  { run: 'GITHUB_RUN_ID', attempt: 'GITHUB_RUN_ATTEMPT' },
  { run: 'CI_PIPELINE_ID' },
  { run: 'BUILDKITE_BUILD_ID', retries: 'BUILDKITE_RETRY_COUNT' },
  { run: 'CIRCLE_WORKFLOW_ID' },
  { run: 'BUILD_TAG' },
];
const MAX_RUN_CHARS = 200;

/**
 * The run of a pipeline that this job belongs to; null where nobody says. A shard that was tried again is of another
 * attempt than the others, or its share could be asked until it suits; a merge that was tried again goes on.
 *
 * @param kind what this job does
 * @param named as a person named it; absent: as the pipeline does
 * @throws CuegateError `input-invalid` for a name that is none
 */
export function jobOf(env: Env, kind: 'shard' | 'merge', named?: string): ShardJob | null {
  if (named !== undefined) {
    if (named === '' || named.length > MAX_RUN_CHARS)
      throw inputError('input-invalid', {
        file: '--run',
        problem: `has ${named.length} characters`,
        fix: `name the run in 1 to ${MAX_RUN_CHARS}, alike for every shard and for the merge`,
      });
    return { run: named, attempt: 1 };
  }
  for (const { run, attempt, retries } of PIPELINES) {
    const id = env[run];
    if (id === undefined || id === '' || id.length > MAX_RUN_CHARS) continue;
    const before = kind === 'merge' ? 0 : numberIn(env, retries, 0);
    return { run: id, attempt: numberIn(env, attempt, 1) + before };
  }
  return null;
}

/** The same of a step, which its forge has told. */
export function jobOfStep({ id, attempt }: Pick<CurrentJob, 'id' | 'attempt'>): ShardJob {
  return { run: String(id), attempt };
}

/** The whole number in a variable; `least` where there is none, or a smaller one. */
function numberIn(env: Env, name: string | undefined, least: number): number {
  const number = Number(name === undefined ? least : (env[name] ?? least));
  return Number.isInteger(number) && number > least ? number : least;
}

/**
 * Which shard of how many.
 *
 * @param options how both are named, for errors
 * @throws CuegateError `input-invalid` for numbers that name no shard
 */
export function shareOf(index: string, of: string, options: readonly [index: string, of: string]): Share {
  const count = wholeNumber(of, options[1], MAX_SHARDS);
  return { index: wholeNumber(index, options[0], count), of: count };
}

/** @throws CuegateError `input-invalid` */
export function wholeNumber(text: string, option: string, most: number): number {
  const number = Number(text);
  if (/^[0-9]{1,6}$/.test(text) && number >= 1 && number <= most) return number;
  throw inputError('input-invalid', {
    file: option,
    value: text,
    problem: `must be a whole number from 1 to ${most}`,
    fix: `${option} 1`,
  });
}
