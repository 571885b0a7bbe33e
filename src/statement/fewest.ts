import { logEPass } from '../evidence/e-process.ts';
import type { Predicate } from './schema.ts';

/**
 * The fewest answers, none of them flagged, that pass a condition under the limits of a statement and its attempt; null
 * where not even the cap does. A pass by fewer answers is none.
 */
export function fewestToPass({ limits, evidence }: Predicate): number | null {
  const share = 0.5 ** (evidence.attempt - 1);
  const needed = -Math.log(limits.false_pass * share);
  const asTested = {
    tolerated: limits.tolerated,
    mustCatch: limits.must_catch,
    falseBlock: limits.false_block,
    falsePass: limits.false_pass,
  };
  for (let count = 1; count <= limits.cap; count += 1)
    if (logEPass([{ fail: 0, pass: 0, count }], asTested) >= needed - 1e-9) return count;
  return null;
}
