import { type Bounds, boundsOf } from '../evidence/bounds.ts';
import { EMPTY_TALLY } from '../evidence/tally.ts';
import type { Limits } from '../policy/limits.ts';
import type { ResultCondition } from '../report/schema.ts';

/**
 * Limits of a condition's true rate that hold, with those of all `among` conditions of all points, at once: either
 * side is wrong anywhere with a probability of at most `falseBlock` and `falsePass` (a union bound over the same
 * e-processes). Wider than the bounds of the point's own report. 0 and 1 without draws.
 *
 * @param among conditions of all points together
 */
export function jointBounds({ z }: Pick<ResultCondition, 'z'>, limits: Limits, among: number): Bounds {
  const cells = z.map(([fail, pass, count]) => ({ fail, pass, count }));
  const n = cells.reduce((sum, { count }) => sum + count, 0);
  const tally = { ...EMPTY_TALLY, n, cells };
  return boundsOf(tally, { ...limits, falsePass: limits.falsePass / among }, among);
}
