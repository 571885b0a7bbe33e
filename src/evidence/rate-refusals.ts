import { newcombeLower, normalQuantile, type Proportion } from './proportion.ts';

/** One-sided error of each comparison, were refusals independent. */
const LEVEL = 1e-4;
const LEAST = 10;

/** Answers of one condition that were first refused for the rate, among its answers. */
export interface RefusedForRate {
  readonly id: string;
  readonly refused: Proportion;
}

/** A condition on which such refusals fell, and how many fell on all others together. */
export interface UnevenRefusals {
  readonly condition: string;
  readonly count: number;
  readonly of: number;
  readonly others: number;
  readonly others_of: number;
}

/**
 * The condition whose answers were most often refused for the rate first, if those refusals fell on it and not on the
 * rest: ten of them and more, a share at least 10 points above that of all others together, and Newcombe's one-sided
 * limit of the difference at level 1e-4 above 0. Of equal shares the first; null: there is none. It decides nothing, for
 * a limit on tokens refuses long prompts more often than short ones, and refusals come in rows.
 */
export function unevenRefusals(conditions: readonly RefusedForRate[]): UnevenRefusals | null {
  const all = conditions.reduce(
    (sum, { refused }) => ({ count: sum.count + refused.count, of: sum.of + refused.of }),
    { count: 0, of: 0 },
  );
  const z = normalQuantile(LEVEL);
  const uneven = conditions.flatMap(({ id, refused }): readonly UnevenRefusals[] => {
    const rest = { count: all.count - refused.count, of: all.of - refused.of };
    if (refused.count < LEAST || rest.of === 0) return [];
    // Whole numbers: ten points are ten points.
    const isAbove = 10 * (refused.count * rest.of - rest.count * refused.of) >= refused.of * rest.of;
    if (!isAbove || newcombeLower(refused, rest, z) <= 0) return [];
    return [{ condition: id, ...refused, others: rest.count, others_of: rest.of }];
  });
  return uneven.toSorted((a, b) => b.count * a.of - a.count * b.of)[0] ?? null;
}
