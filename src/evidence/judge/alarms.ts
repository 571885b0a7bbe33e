import type { Limits } from '../../policy/limits.ts';
import { logEFail } from '../e-process.ts';
import { criticalCount, type Proportion } from '../proportion.ts';
import type { JudgeLimits } from './limits.ts';
import type { ScorePair } from './score-drift.ts';

/** An anchor as this run's judge took it. */
export interface CheckedAnchor extends ScorePair {
  /** Its Z_fail is 1; an unreadable anchor is not flagged. */
  readonly flagged: boolean;
}

export interface CheckedAnchors {
  readonly positives: readonly CheckedAnchor[];
  readonly negatives: readonly CheckedAnchor[];
}

/** Why nothing that this judge judged can count; rates in [0, 1], scores in points. */
export type JudgeAlarm =
  | {
      readonly check: 'misses' | 'flagged-negatives';
      readonly count: number;
      readonly of: number;
      readonly from: number;
    }
  | { readonly check: 'canaries'; readonly ids: readonly string[]; readonly twice: boolean }
  | { readonly check: 'score-drift'; readonly mean: number; readonly allowed: number; readonly of: number }
  | { readonly check: 'unreadable'; readonly count: number; readonly of: number };

export const CHECK_POSITIVES = 24;
export const CHECK_NEGATIVES = 48;
/** Chance that either count of anchors raises a false alarm, at the worst judge that calibration allows. */
const ANCHOR_ERROR = 0.005;
const UNREADABLE: Limits = { tolerated: 0.02, mustCatch: 0.08, falseBlock: 0.01, falsePass: 0.01 };
const UNREADABLE_E = 100;

/** Counts from which on anchors raise an alarm: misses of 24 positives, flags among 48 negatives. */
export function anchorThresholds({ seLower, fpUpper }: JudgeLimits): {
  readonly misses: number;
  readonly flagged: number;
} {
  return {
    misses: criticalCount(CHECK_POSITIVES, 1 - seLower, ANCHOR_ERROR),
    flagged: criticalCount(CHECK_NEGATIVES, fpUpper, ANCHOR_ERROR),
  };
}

/**
 * Whether unreadable judgements are shown to be more than 2 in 100: an e-process (limits 2 % and 8 %), so that it
 * may be asked at every look; it is wrong in at most 1 % of the runs.
 */
export function unreadableAlarm({ count, of }: Proportion): JudgeAlarm | null {
  const cells = [
    { fail: 0, pass: 0, count: of - count },
    { fail: 1, pass: 1, count },
  ];
  return logEFail(cells, UNREADABLE) >= Math.log(UNREADABLE_E) ? { check: 'unreadable', count, of } : null;
}

/** Alarms that the first 24 positives and 48 negatives raise; those that are still to come can only add to them. */
export function anchorAlarms(
  { positives, negatives }: CheckedAnchors,
  judge: JudgeLimits,
): readonly JudgeAlarm[] {
  const from = anchorThresholds(judge);
  const misses = positives.slice(0, CHECK_POSITIVES).filter(({ flagged }) => !flagged).length;
  const flags = negatives.slice(0, CHECK_NEGATIVES).filter(({ flagged }) => flagged).length;
  return [
    ...(misses >= from.misses
      ? [{ check: 'misses', count: misses, of: CHECK_POSITIVES, from: from.misses } as const]
      : []),
    ...(flags >= from.flagged
      ? [{ check: 'flagged-negatives', count: flags, of: CHECK_NEGATIVES, from: from.flagged } as const]
      : []),
  ];
}
