import type { ResultCondition } from './schema.ts';

/**
 * Whether a condition has a rate to show. What was never asked has none, nor has what nobody could judge: that counts a
 * little against a pass, and the range that follows from it is one of nothing.
 */
export function hasRate({
  rate,
  flagged,
  eligible,
  refusals,
}: Pick<ResultCondition, 'rate' | 'flagged' | 'eligible' | 'refusals'>): boolean {
  return rate !== null && flagged + eligible + refusals > 0;
}
