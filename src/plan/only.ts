import { distance } from 'fastest-levenshtein';
import type { Condition } from '../cues/conditions.ts';
import { inputError } from '../errors.ts';

/** How many names an unknown one is answered with. */
const MAX_NAMES = 3;

/**
 * The conditions that a look asks: plain, and those that were named, in the order of the plan.
 *
 * @throws CuegateError `input-invalid` for a name that no condition has, with those that are nearest to it
 */
export function onlyThese(conditions: readonly Condition[], only: readonly string[]): readonly Condition[] {
  const ids = conditions.map(({ id }) => id);
  const unknown = only.find((name) => !ids.includes(name));
  if (unknown !== undefined) {
    const near = ids.toSorted((a, b) => distance(unknown, a) - distance(unknown, b)).slice(0, MAX_NAMES);
    throw inputError('input-invalid', {
      file: '--only',
      value: unknown,
      problem: `no condition has this name; the nearest are ${near.join(', ')}`,
      fix: `--only ${near[0] ?? 'plain'}`,
    });
  }
  return conditions.filter(({ id }, index) => index === 0 || only.includes(id));
}
