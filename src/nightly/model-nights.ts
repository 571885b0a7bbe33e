import type { TallyCell } from '../evidence/tally.ts';
import type { Limits } from '../policy/limits.ts';
import { type Detector, detect, detectorScore } from './detector.ts';

/** Nights to a false alarm, on average at least. */
export const NIGHTS_TO_FALSE_ALARM = 500;
const MAX_BET_RATE = 0.9;

/** What is kept of one condition between nights. */
export interface WatchedCondition {
  readonly id: string;
  /** Passed at acceptance: only these are in the score. Excused and open conditions are shown apart. */
  readonly scored: boolean;
  /** The last day on which a person lets it pass that failed: then it is scored again. Absent: nobody does. */
  readonly until?: string;
  readonly state: readonly number[];
}

/** What is kept of one accepted release between nights; starts anew with its epoch. */
export interface NightlyState {
  readonly nights: number;
  readonly conditions: readonly WatchedCondition[];
}

/** A release on the night of its acceptance. */
export function acceptedRelease(
  conditions: readonly { readonly id: string; readonly scored: boolean }[],
): NightlyState {
  return { nights: 0, conditions: conditions.map(({ id, scored }) => ({ id, scored, state: [] })) };
}

/** Bets on twice tolerated, on must-catch and on 2.5 times must-catch: 2, 4 and 10 % at the default limits. */
function conditionDetector({ tolerated, mustCatch }: Limits): Detector {
  return {
    rate: tolerated,
    bets: [
      { weight: 0.4, rate: 2 * tolerated },
      { weight: 0.4, rate: mustCatch },
      { weight: 0.2, rate: Math.min(2.5 * mustCatch, MAX_BET_RATE) },
    ],
  };
}

/**
 * The state after one more night. A condition without answers that night keeps its state.
 *
 * @param answers tallies of that night by condition; conditions that are not watched are left out
 */
export function afterNight(
  before: NightlyState,
  answers: ReadonlyMap<string, readonly TallyCell[]>,
  limits: Limits,
): NightlyState {
  const detector = conditionDetector(limits);
  return {
    nights: before.nights + 1,
    conditions: before.conditions.map((condition) => ({
      ...condition,
      state: detect(detector, condition.state, answers.get(condition.id) ?? []),
    })),
  };
}

export interface NightlyFinding {
  /** Mean over the scored conditions; null when there is none. */
  readonly score: number | null;
  readonly alarm: boolean;
  /** Every condition's own score, highest first: where to look. */
  readonly conditions: readonly { readonly id: string; readonly scored: boolean; readonly score: number }[];
}

/** Whether the release got worse since it was accepted: the mean score has reached 500. */
export function nightlyFinding({ conditions }: NightlyState, limits: Limits): NightlyFinding {
  const detector = conditionDetector(limits);
  const scores = conditions.map(({ id, scored, state }) => ({
    id,
    scored,
    score: detectorScore(detector, state),
  }));
  const counted = scores.filter(({ scored }) => scored);
  const score =
    counted.length === 0 ? null : counted.reduce((sum, one) => sum + one.score / counted.length, 0);
  return {
    score,
    alarm: score !== null && score >= NIGHTS_TO_FALSE_ALARM,
    conditions: scores.sort((a, b) => b.score - a.score),
  };
}

/** After the full gate that an alarm started, whatever it said: the same conditions, every state 0. */
export function afterAlarm({ nights, conditions }: NightlyState): NightlyState {
  return { nights, conditions: conditions.map((one) => ({ ...one, state: [] })) };
}
