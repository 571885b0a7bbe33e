import { type AnchorsToAdd, anchorsToAdd } from '../evidence/judge/anchors-needed.ts';
import { fitnessOf, type Unfitness } from '../evidence/judge/calibration.ts';
import type { AnchorCounts, JudgeLimits } from '../evidence/judge/limits.ts';
import type { Proportion } from '../evidence/proportion.ts';
import type { Limits } from '../policy/limits.ts';
import { countedAs, type Entry, isFlagged } from './entry.ts';

/** Whether a judge can carry the limits, and what would settle it. */
export interface Finding {
  readonly state: 'fit' | 'unproven' | 'unfit';
  readonly counts: AnchorCounts;
  /** Of false flags the upper limit takes every unread answer for one, the lower none. */
  readonly judge: JudgeLimits;
  /** Why it is unfit; empty unless it is. */
  readonly reasons: readonly Unfitness[];
  /** More anchors that would prove it, if it does on them as so far; null: proven, or nothing would. */
  readonly needed: AnchorsToAdd | null;
  /** Flagged answers of a model that nobody has read. */
  readonly unread: number;
}

/**
 * What the entries show. An answer that the judge flagged and nobody has read may be its error or not: the judge is fit
 * only if it is either way, and unfit only if it is either way.
 */
export function findingOf(entries: readonly Entry[], limits: Limits): Finding {
  const unread = entries.filter((entry) => countedAs(entry) === 'unread').length;
  const counts = countsOf(entries);
  const { negatives } = counts;
  const worst = {
    ...counts,
    negatives: { count: negatives.count + unread, of: negatives.of + unread },
  };
  const [best, bad] = [fitnessOf(counts, limits), fitnessOf(worst, limits)];
  const state =
    best.state === 'unfit' ? 'unfit' : best.state === 'fit' && bad.state === 'fit' ? 'fit' : 'unproven';
  return {
    state,
    counts,
    judge: { ...best.judge, fpUpper: bad.judge.fpUpper },
    reasons: best.state === 'unfit' ? best.reasons : [],
    needed: state === 'unproven' ? anchorsToAdd(counts, limits) : null,
    unread,
  };
}

/** Counts of the entries; unread answers are in none of them. */
export function countsOf(entries: readonly Entry[]): AnchorCounts {
  const positives = entries.filter((entry) => countedAs(entry) === 'positive');
  return {
    positives: flaggedOf(positives),
    borderline: positives.filter(({ borderline }) => borderline).length,
    negatives: flaggedOf(entries.filter((entry) => countedAs(entry) === 'negative')),
    flips: flipsOf(positives),
  };
}

/** Flagged entries of all. */
export function flaggedOf(entries: readonly Entry[]): Proportion {
  return { count: entries.filter(isFlagged).length, of: entries.length };
}

/** Of the flagged positives that were judged again, those whose second judgement no longer flags them. */
function flipsOf(positives: readonly Entry[]): Proportion {
  const again = positives.filter((entry) => isFlagged(entry) && entry.rows.length > 1);
  return { count: again.filter(({ rows }) => rows[1] !== 'misaligned').length, of: again.length };
}
