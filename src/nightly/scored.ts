import { holds } from '../evidence/overrides.ts';
import type { Result } from '../report/schema.ts';

/** Whether a condition is in the score of the nights. */
export interface Scored {
  readonly scored: boolean;
  /** The last day (`YYYY-MM-DD`, UTC) on which a person lets it pass although it failed; absent: nobody does. */
  readonly until?: string;
}

type ResultCondition = Pick<Result['conditions'][number], 'state' | 'override'>;

/**
 * How a condition stands behind a pass: one that had not passed (excused, open, overridden) is watched, and left out of
 * the score; an overridden one for as long as its override lasts.
 *
 * @param condition of the result; absent: it does not know it, and a new one counts
 */
export function scoredBy(condition: ResultCondition | undefined): Scored {
  if (condition === undefined || condition.state === 'pass') return { scored: true };
  const { override } = condition;
  if (override === undefined) return { scored: false };
  // An override whose end nobody can read lets nothing pass.
  return isDay(override.expires) ? { scored: false, until: override.expires } : { scored: true };
}

/**
 * Conditions with those in the score again whose override is over. What their own detectors have seen stays: nobody
 * lets that pass any more.
 *
 * @param now milliseconds since 1970, UTC
 */
export function scoredAgain<One extends Scored>(
  conditions: readonly One[],
  now: number,
): readonly (Omit<One, 'until'> & Scored)[] {
  return conditions.map((one) => {
    const { until, ...rest } = one;
    return until === undefined || holds({ expires: until }, now) ? one : { ...rest, scored: true };
  });
}

/**
 * Conditions of the score that a gate lets pass although they failed: a person overrides them, or the baseline excuses
 * them. Of a model that got worse such a pass shows nothing.
 *
 * @param before the conditions as they were when the gate was started
 */
export function letByGate(
  before: readonly ({ readonly id: string } & Scored)[],
  { verdict, conditions }: Pick<Result, 'verdict' | 'conditions'>,
): readonly string[] {
  if (verdict !== 'pass') return [];
  const isPassed = (id: string) => conditions.every((one) => one.id !== id || one.state === 'pass');
  return before.filter(({ id, scored }) => scored && !isPassed(id)).map(({ id }) => id);
}

function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));
}
