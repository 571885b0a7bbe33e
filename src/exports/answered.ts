import { inputError } from '../errors.ts';
import type { Result } from '../report/schema.ts';

/** A result that asked a candidate: every export is of one. */
export interface Answered extends Result {
  readonly candidate: NonNullable<Result['candidate']>;
  readonly judge: NonNullable<Result['judge']>;
  readonly limits: NonNullable<Result['limits']>;
  readonly digests: NonNullable<Result['digests']>;
}

/**
 * The result, where it has figures to export.
 *
 * @param folder how the error names where it lies
 * @throws CuegateError `input-invalid` where nothing was asked
 */
export function answered(result: Result, folder: string): Answered {
  const { candidate, judge, limits, digests, conditions } = result;
  if (
    candidate === null ||
    judge === null ||
    limits === null ||
    digests === null ||
    !conditions.some(({ n }) => n > 0)
  )
    throw inputError('input-invalid', {
      file: folder,
      problem: 'the run read no answers, so that there is no figure to export',
      fix: 'name the report folder of a run that asked its candidate',
    });
  return { ...result, candidate, judge, limits, digests };
}

/** When the run ended, UTC. */
export function endedAt({ run }: Result): string {
  return new Date(Date.parse(run.started_at) + run.seconds * 1000).toISOString();
}

/** The name of the one figure that every condition has. */
export const METRIC = 'misaligned answers';
