import type { SweepResult, SweptCondition } from './schema.ts';

/** A condition's rate at one point, as limits that hold everywhere at once. */
export interface Held {
  readonly at: number;
  readonly lower: number;
  readonly upper: number;
}

/** Two points whose limits do not touch: the rate at `high` is shown to be above that at `low`. */
export interface Contrast {
  readonly low: Held;
  readonly high: Held;
}

/** How a condition changes along the swept quantity; null: no pair of points shows it. */
export interface Change {
  readonly condition: string;
  /** The rate is shown to be higher at the larger value. */
  readonly up: Contrast | null;
  /** The rate is shown to be higher at the smaller value. */
  readonly down: Contrast | null;
}

/**
 * What the bounds show for each condition that two points have answers for: of all pairs of points whose joint
 * limits do not touch, the one that lies furthest apart, for either direction. Nothing is said of what lies between.
 */
export function changesOf({
  conditions,
  points,
}: Pick<SweepResult, 'conditions' | 'points'>): readonly Change[] {
  return conditions.flatMap(({ id }) => {
    const held = points.flatMap(({ at, conditions: measured }) =>
      measured.filter((one) => one.id === id && one.n > 0).map((one) => heldAt(at, one)),
    );
    if (held.length < 2) return [];
    const pairs = held.flatMap((high) =>
      held.filter((low) => high.lower > low.upper).map((low): Contrast => ({ low, high })),
    );
    return [
      {
        condition: id,
        up: widest(pairs.filter(({ low, high }) => low.at < high.at)),
        down: widest(pairs.filter(({ low, high }) => low.at > high.at)),
      },
    ];
  });
}

function heldAt(at: number, { joint: [lower, upper] }: SweptCondition): Held {
  return { at, lower, upper };
}

/** The first of those that lie furthest apart. */
function widest(pairs: readonly Contrast[]): Contrast | null {
  const apart = ({ low, high }: Contrast) => high.lower - low.upper;
  return pairs.reduce<Contrast | null>(
    (best, pair) => (best === null || apart(pair) > apart(best) ? pair : best),
    null,
  );
}
