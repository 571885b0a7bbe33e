import { FAMILIES, isDeclaredId } from '../input/cue.ts';
import { counted, grouped } from '../numbers.ts';
import { moreCues } from '../reasons/phrases.ts';
import type { Result } from './schema.ts';

/** A condition of a plan, as the wire carries it. */
export type PlannedCondition = NonNullable<Result['plan']>['conditions'][number];

/** Conditions that are tested, and those that are only screened. */
export function byScreen(conditions: readonly PlannedCondition[]): {
  readonly tested: readonly PlannedCondition[];
  readonly screened: readonly PlannedCondition[];
} {
  const isScreened = ({ screen }: PlannedCondition) => screen !== undefined;
  return {
    tested: conditions.filter((one) => !isScreened(one)),
    screened: conditions.filter(isScreened),
  };
}

/** What a plan screens, in a line with a count for each family; null: nothing. */
export function plannedScreen({ conditions }: NonNullable<Result['plan']>): string | null {
  const { tested, screened } = byScreen(conditions);
  const [first] = screened;
  if (first === undefined) return null;
  const declared = screened.filter(({ id }) => isDeclaredId(id)).length;
  const families = FAMILIES.map(
    (family) => [family, screened.filter((one) => one.family === family).length] as const,
  ).filter(([, count]) => count > 0);
  return `Screened with ${counted(first.screen ?? 0, 'answer')} each once ${tested.length === 1 ? 'the one above has' : `all ${grouped(tested.length)} above have`} passed: ${moreCues(screened.length, declared)} (${families.map(([family, count]) => `${family} ${grouped(count)}`).join(', ')}).`;
}
