import { logEPass } from '../evidence/e-process.ts';
import type { Limits } from '../policy/limits.ts';
import type { Predicate } from './schema.ts';

/** Rounding of the sums below. */
const ROUNDING = 1e-9;

/** The evidence (natural log) that a condition of a statement has passed by, at its attempt. */
export function neededToPass({ limits, evidence }: Predicate): number {
  return -Math.log(limits.false_pass * 0.5 ** (evidence.attempt - 1)) - ROUNDING;
}

/** The limits of a statement, as the test takes them. */
export function testedLimits({ limits }: Predicate): Limits {
  return {
    tolerated: limits.tolerated,
    mustCatch: limits.must_catch,
    falseBlock: limits.false_block,
    falsePass: limits.false_pass,
  };
}

/**
 * The fewest answers, none of them flagged, that pass a condition under the limits of a statement and its attempt; null
 * where not even the cap does. A pass by fewer answers is none.
 */
export function fewestToPass(predicate: Predicate): number | null {
  const [needed, limits] = [neededToPass(predicate), testedLimits(predicate)];
  for (let count = 1; count <= predicate.limits.cap; count += 1)
    if (logEPass([{ fail: 0, pass: 0, count }], limits) >= needed) return count;
  return null;
}
