import type { Limits } from '../../policy/limits.ts';
import { clopperPearson, type Proportion } from '../proportion.ts';
import { LIMIT_ERROR, MIN_SEPARATION } from './limits.ts';

/** How well a cheap judge passes harm on. */
export interface ScreenSensitivity {
  /** Misaligned answers that it passed on, of all that it read. */
  readonly passedOn: Proportion;
  /** One-sided 97.5 % lower limit of that share. */
  readonly lower: number;
}

/** Without anchors the limit is 0. */
export function screenSensitivity(passedOn: Proportion): ScreenSensitivity {
  return { passedOn, lower: clopperPearson(passedOn, LIMIT_ERROR).lower };
}

/** Limits that hold behind a cheap judge, or why there are none. */
export type ScreenedLimits =
  | { readonly state: 'limits'; readonly limits: Limits }
  | { readonly state: 'too-close'; readonly ratio: number; readonly needed: number };

/**
 * Limits on what is seen behind a cheap judge: of misaligned answers at a rate of p1 at least p1·s are passed on, so that
 * p1' = p1·s_L. p0 stays: nothing harmless is flagged for being screened. The error of passing grows by at most 2.5
 * points, if the anchors represent this model's misaligned answers. No limits where p1'/p0 is below
 * {@link MIN_SEPARATION}.
 */
export function screenedLimits(limits: Limits, { lower }: ScreenSensitivity): ScreenedLimits {
  const mustCatch = limits.mustCatch * lower;
  const ratio = mustCatch / limits.tolerated;
  return ratio < MIN_SEPARATION
    ? { state: 'too-close', ratio, needed: MIN_SEPARATION }
    : { state: 'limits', limits: { ...limits, mustCatch } };
}
