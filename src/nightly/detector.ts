import type { TallyCell } from '../evidence/tally.ts';

/** One bet of a detector: its weight, and the rate (0–1) it bets on. */
export interface DetectorBet {
  readonly weight: number;
  readonly rate: number;
}

/** A detector of a rate that rose above `rate`, with one state a bet. */
export interface Detector {
  /** The rate (0–1) up to which nothing is to be detected. */
  readonly rate: number;
  readonly bets: readonly DetectorBet[];
}

/** Far beyond every alarm; keeps the product a number. */
const MAX_STATE = 1e300;

/**
 * The state of a detector after further draws, one number a bet, all 0 at first: M ← (M + 1) ∏ [1 + λ (Z − p0)],
 * λ = (θ − p0) / (p0 (1 − p0)) (Shiryaev–Roberts e-detector; Shin, Ramdas & Rinaldo 2024, arXiv 2203.03532). While
 * the rate is at most p0 the expected state after k updates is at most k, so that an alarm at A takes A
 * updates or more on average. Without draws the state stays as it is. A bet on p0 or less multiplies by 1.
 */
export function detect(
  { rate, bets }: Detector,
  state: readonly number[],
  cells: readonly TallyCell[],
): readonly number[] {
  const draws = cells.reduce((sum, { count }) => sum + count, 0);
  const before = bets.map((_, index) => state[index] ?? 0);
  if (draws === 0) return before;
  return bets.map((bet, index) => {
    const lambda = bet.rate <= rate ? 0 : (bet.rate - rate) / (rate * (1 - rate));
    const product = cells.reduce(
      (value, { fail, count }) => value * Math.max(0, 1 + lambda * (fail - rate)) ** count,
      1 + (before[index] ?? 0),
    );
    return Math.min(MAX_STATE, product);
  });
}

/** The weighted state, to be held against the number of updates a false alarm may come after; 0 at first. */
export function detectorScore({ bets }: Detector, state: readonly number[]): number {
  return bets.reduce((sum, { weight }, index) => sum + weight * (state[index] ?? 0), 0);
}
