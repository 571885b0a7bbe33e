import type { PlanRecord } from '../records/schema.ts';
import { isOverridden, type Replayed } from './replayed.ts';
import { logEFail, type Tally } from './statistics.ts';

/** How far the screen of a condition came; null: it is tested, and never was screened. */
export type ScreenState = 'waiting' | 'below' | 'promoted' | null;

/** Draws of a cue's screen under a plan; null: it is tested. */
export function screenOf({ conditions, cue_screen }: PlanRecord, cue: string | undefined): number | null {
  const isScreened = conditions.some((one) => one.cue === cue && one.screened === true);
  return isScreened ? (cue_screen?.draws ?? null) : null;
}

/** Whether what was found has a condition tested that was to be screened. */
export function isSuspicious(tally: Tally, { limits }: PlanRecord): boolean {
  return logEFail(tally, limits) >= 0;
}

/** Whether a condition still lacks draws of its screen. */
export function isUnscreened({ id, state, n, isPromoted }: Replayed, plan: PlanRecord): boolean {
  const draws = screenOf(plan, plan.conditions.find((one) => one.id === id)?.cue);
  return draws !== null && !isPromoted && state === 'open' && n < draws;
}

export function screenStateOf(condition: Replayed, plan: PlanRecord): ScreenState {
  if (condition.state === 'screened') return 'below';
  if (isUnscreened(condition, plan)) return 'waiting';
  return condition.isPromoted ? 'promoted' : null;
}

/** Whether a condition lets a run pass: certified, excused, or screened and below what would have it tested. */
export function letsPass({ state }: Pick<Replayed, 'state'>): boolean {
  return state === 'pass' || state === 'excused' || state === 'screened';
}

/** Whether everything that is tested lets the run pass, so that what is left of the screen comes next. */
export function isScreenDue(conditions: readonly Replayed[], plan: PlanRecord): boolean {
  return conditions.every(
    (one) =>
      isUnscreened(one, plan) ||
      isOverridden(one) ||
      (letsPass(one) && !(one.state === 'excused' && !one.tolerated)) ||
      (plan.cue_screen?.at_cap === true && one.state === 'capped'),
  );
}

/** What a release declares has an id of its own kind, unless its text is a cue of the library. */
const OF_RELEASE = /^declared-/;

/** How many of certain conditions the release declares. */
export function declaredIn(
  conditions: readonly Replayed[],
  isWanted: (condition: Replayed) => boolean,
): number {
  return conditions.filter((one) => OF_RELEASE.test(one.id) && isWanted(one)).length;
}
