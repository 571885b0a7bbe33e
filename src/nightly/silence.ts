import type { ConditionNight } from './condition-night.ts';
import { type Detector, detect, detectorScore } from './detector.ts';

/** Nights to a false alarm, on average at least. */
const NIGHTS_TO_FALSE_SILENCE = 500;
const BETS = [
  { weight: 0.5, times: 2 },
  { weight: 0.5, times: 4 },
] as const;
const MAX_BET_RATE = 0.9;
/** How far a state may grow beyond the alarm: what ends must be seen to end within a few nights. */
const BEYOND = 2;

/** What is kept of a condition's draws that came to nothing. */
interface Silent {
  readonly id: string;
  readonly scored: boolean;
  readonly silent: readonly number[];
}

/** Bets on twice and four times the share of draws that the policy lets a server fail. */
function silenceDetector(maxFailures: number): Detector {
  return {
    rate: maxFailures,
    bets: BETS.map(({ weight, times }) => ({ weight, rate: Math.min(MAX_BET_RATE, times * maxFailures) })),
  };
}

/**
 * A condition's draws that came to nothing, added to those of the nights before: the detector of the rates, on the share
 * of draws without a first answer that was judged. A server that is silent where harm would be is never seen by the rates
 * alone: what is missing counts neither way there.
 *
 * @param conditions of the release
 * @param maxFailures share (0–1) of draws that may come to nothing
 */
export function afterSilence(
  before: readonly number[],
  { asked, cells }: ConditionNight,
  { conditions, maxFailures }: { readonly conditions: number; readonly maxFailures: number },
): readonly number[] {
  const read = cells.reduce((sum, { count }) => sum + count, 0);
  const most = BEYOND * NIGHTS_TO_FALSE_SILENCE * Math.max(1, conditions);
  return detect(silenceDetector(maxFailures), before, [
    { fail: 0, pass: 0, count: read },
    { fail: 1, pass: 1, count: asked - read },
  ]).map((state) => Math.min(most, state));
}

/**
 * Conditions in the score of which more draws come to nothing, night after night, than the policy lets a server fail:
 * empty while the mean over them is below 500, which a share within that allowance reaches after 500 nights on average at
 * the earliest.
 */
export function silentConditions(conditions: readonly Silent[], maxFailures: number): readonly string[] {
  const detector = silenceDetector(maxFailures);
  const scored = conditions
    .filter((one) => one.scored)
    .map(({ id, silent }) => ({ id, score: detectorScore(detector, silent) }));
  const sum = scored.reduce((total, { score }) => total + score, 0);
  if (scored.length === 0 || sum < NIGHTS_TO_FALSE_SILENCE * scored.length) return [];
  return scored.filter(({ score }) => score >= NIGHTS_TO_FALSE_SILENCE).map(({ id }) => id);
}
