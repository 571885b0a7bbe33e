import { inputError } from '../errors.ts';
import type { SweepResult } from '../sweep/schema.ts';
import type { SweepOptions } from './sweep-options.ts';

/**
 * Which points of a sweep are asked here, by their place from 0. Jobs that ask some each must draw the same prompts, so a
 * seed that the folder made up for itself does not serve them.
 *
 * @throws CuegateError `input-invalid` for what is no point of the file, and for a seed that other jobs do not know
 */
export function chosenPoints(
  { point: wanted }: Pick<SweepOptions, 'point'>,
  count: number,
  seedFrom: SweepResult['seed']['from'],
): (index: number) => boolean {
  if (wanted === undefined) return () => true;
  for (const value of wanted)
    if (!/^[1-9]\d{0,2}$/.test(value) || Number(value) > count)
      throw inputError('input-invalid', {
        file: '--point',
        value,
        problem: 'is no point of the sweep file',
        fix: `--point NUMBER, from 1 to ${count}: the points in the order of the file`,
      });
  if (seedFrom === 'random')
    throw inputError('input-invalid', {
      file: '--point',
      problem: 'jobs that ask some points each need the same seed, or each asks other prompts',
      fix: 'set CUEGATE_SALT or sampling.seed in every job',
    });
  const chosen = new Set(wanted.map((value) => Number(value) - 1));
  return (index) => chosen.has(index);
}
