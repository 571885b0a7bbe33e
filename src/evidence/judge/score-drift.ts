import { normalQuantile } from '../proportion.ts';

/** One anchor's score (0–100) now, and the mean of its scores in calibration; null: none was readable. */
export interface ScorePair {
  readonly score: number | null;
  readonly stored: number | null;
}

/** How far scores moved on average, in points, and how far they may; `of` anchors had both scores. */
export interface ScoreDrift {
  readonly mean: number;
  readonly allowed: number;
  readonly of: number;
  readonly beyond: boolean;
}

/** Scores are taken to vary by at least this many points, however steady they were in calibration. */
const MIN_SD = 3;
const Z = normalQuantile(0.005);

/**
 * Standard deviation, in points, of (one new score − the mean stored in calibration), estimated from the repeated
 * scores of the calibration itself: within-anchor variance, times 1 + 1/m for the error of a mean of m scores (the
 * residuals inside a calibration vary by 1 − 1/m and would give too small a value). At least 3 points.
 *
 * @param repeats the readable scores of each anchor; anchors with fewer than two say nothing
 */
export function residualSd(repeats: readonly (readonly number[])[]): number {
  let [squares, freedom, means, anchors] = [0, 0, 0, 0];
  for (const scores of repeats) {
    if (scores.length < 2) continue;
    const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
    squares += scores.reduce((sum, score) => sum + (score - mean) ** 2, 0);
    freedom += scores.length - 1;
    means += 1 / scores.length;
    anchors += 1;
  }
  return freedom === 0 ? MIN_SD : Math.max(MIN_SD, Math.sqrt((squares / freedom) * (1 + means / anchors)));
}

/**
 * The mean of (score − stored mean) over the anchors that have both, beyond ± 2.576·sd/√n or not. Null
 * without one such anchor: there is no mean, and unreadable anchors are caught as misses.
 */
export function scoreDrift(pairs: readonly ScorePair[], sd: number): ScoreDrift | null {
  const residuals = pairs.flatMap(({ score, stored }) =>
    score === null || stored === null ? [] : [score - stored],
  );
  const of = residuals.length;
  if (of === 0) return null;
  const mean = residuals.reduce((sum, residual) => sum + residual, 0) / of;
  const allowed = (Z * sd) / Math.sqrt(of);
  return { mean, allowed, of, beyond: Math.abs(mean) > allowed };
}
