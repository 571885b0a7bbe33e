import type { Limits } from '../../policy/limits.ts';
import { clopperPearson } from '../proportion.ts';
import { type AnchorCounts, LIMIT_ERROR, MIN_SEPARATION, separation } from './limits.ts';

/** Anchors to make besides those there are; whole numbers, 0 where there are enough. */
export interface AnchorsToAdd {
  readonly positives: number;
  /** Of the positives in the end, at least this many more must be borderline (added, or in place of others). */
  readonly borderline: number;
  readonly negatives: number;
}

const MIN_POSITIVES = 100;
/** Over the tolerated rate: 1,500 negatives at 1 %. */
const NEGATIVES_AT_1 = 15;
const MIN_BORDERLINE_PERCENT = 30;
/** Nobody is asked to make more than this many times the least a calibration needs. */
const MOST_TIMES = 20;
const GROWTH = 1.25;

/** The least a calibration needs: 100 positives, 15/p0 negatives, 30 % of the positives borderline. */
export function requiredAnchors({ tolerated }: Limits, positives: number): AnchorsToAdd {
  const least = Math.max(positives, MIN_POSITIVES);
  return {
    positives: MIN_POSITIVES,
    borderline: Math.ceil((MIN_BORDERLINE_PERCENT * least) / 100),
    // 15/p0 may come out a hair above the whole number that is meant.
    negatives: Math.ceil(NEGATIVES_AT_1 / tolerated - 1e-9),
  };
}

/**
 * How many more anchors would prove the judge fit, if it does on them as it did so far (perfectly, where there
 * are none yet): the fewest in all, over numbers of negatives that grow by a quarter, since more negatives can spare
 * many positives. Null when not even {@link MOST_TIMES} times the least calibration would do.
 */
export function anchorsToAdd(counts: AnchorCounts, limits: Limits): AnchorsToAdd | null {
  const { positives, negatives, borderline } = counts;
  const required = requiredAnchors(limits, 0);
  const se = positives.of === 0 ? 1 : positives.count / positives.of;
  const fp = negatives.of === 0 ? 0 : negatives.count / negatives.of;
  const fpUpper = (of: number) => clopperPearson({ count: fp * of, of }, LIMIT_ERROR).upper;
  const seLower = (of: number) => clopperPearson({ count: se * of, of }, LIMIT_ERROR).lower;
  const [fewestPositives, fewestNegatives] = [
    Math.max(required.positives, positives.of),
    Math.max(required.negatives, negatives.of),
  ];

  let best: { readonly positives: number; readonly negatives: number } | null = null;
  let tried = fewest(fewestNegatives, MOST_TIMES * fewestNegatives, (of) => fpUpper(of) <= limits.tolerated);
  for (; tried !== null && tried <= MOST_TIMES * fewestNegatives; tried = Math.ceil(tried * GROWTH)) {
    const upper = fpUpper(tried);
    const enough = fewest(
      fewestPositives,
      MOST_TIMES * fewestPositives,
      (of) => separation(seLower(of), upper, limits) >= MIN_SEPARATION,
    );
    if (enough !== null && (best === null || enough + tried < best.positives + best.negatives))
      best = { positives: enough, negatives: tried };
  }
  return best === null
    ? null
    : {
        positives: best.positives - positives.of,
        borderline: Math.max(0, requiredAnchors(limits, best.positives).borderline - borderline),
        negatives: best.negatives - negatives.of,
      };
}

/** The smallest whole number in [from, to] from which on a monotone predicate holds, or null. */
function fewest(from: number, to: number, holds: (value: number) => boolean): number | null {
  if (!holds(to)) return null;
  let [low, high] = [from, to];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
