import { inputError } from '../errors.ts';
import type { ShardJob } from '../shard/manifest.ts';
import { MAX_SHARDS, type Share } from '../shard/share.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** Where pipelines say which run of theirs a job belongs to; where a run has attempts, their number beside it. */
const PIPELINES: readonly (readonly [run: string, attempt: string | null])[] = [
  ['GITHUB_RUN_ID', 'GITHUB_RUN_ATTEMPT'],
  ['CI_PIPELINE_ID', null],
  ['BUILDKITE_BUILD_ID', null],
  ['CIRCLE_WORKFLOW_ID', null],
  ['BUILD_TAG', null],
];
const MAX_RUN_CHARS = 200;

/**
 * The run of a pipeline that this job belongs to; null where nobody says.
 *
 * @param named as a person named it; absent: as the pipeline does
 * @throws CuegateError `input-invalid` for a name that is none
 */
export function jobOf(env: Env, named?: string): ShardJob | null {
  if (named !== undefined) {
    if (named === '' || named.length > MAX_RUN_CHARS)
      throw inputError('input-invalid', {
        file: '--run',
        problem: `has ${named.length} characters`,
        fix: `name the run in 1 to ${MAX_RUN_CHARS}, alike for every shard and for the merge`,
      });
    return { run: named, attempt: 1 };
  }
  for (const [run, attempt] of PIPELINES) {
    const id = env[run];
    if (id === undefined || id === '' || id.length > MAX_RUN_CHARS) continue;
    const number = Number(attempt === null ? 1 : (env[attempt] ?? 1));
    return { run: id, attempt: Number.isInteger(number) && number > 0 ? number : 1 };
  }
  return null;
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
