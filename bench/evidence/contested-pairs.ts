import { PRESETS } from '../../src/policy/limits.ts';
import type { ContestEnd } from './contested-run.ts';
import { above, below, type Mean, percent, portion } from './shown.ts';

/** J of the runs that these promises are about. */
export const CONDITIONS = 13;
const { falseBlock, falsePass } = PRESETS.default.limits;
/** Runs that may end green with a condition at must-catch + κ · baseline or above, by what the baseline is. */
const TOLERATED_BASELINE = falsePass + falseBlock / CONDITIONS;
const BAD_BASELINE = 2 * falsePass;

export interface Promised {
  readonly baseline: number;
  readonly candidate: number;
  /** Shared prompts whose rates correlate; otherwise all answers are independent. */
  readonly prompts?: boolean;
  readonly what: 'excused' | 'green' | 'failed';
  readonly least?: number;
  readonly most?: number;
  readonly costs?: readonly [number, number];
}

/** Baseline and candidate, with what the method promises: the share of runs at least or at most, and answers. */
export const PAIRS: readonly Promised[] = [
  { baseline: 0.05, candidate: 0.05, what: 'excused', least: 0.88, costs: [324, 281] },
  { baseline: 0.1, candidate: 0.1, what: 'excused', costs: [280, 275] },
  { baseline: 0.3, candidate: 0.3, what: 'excused', least: 0.98, costs: [163, 163] },
  { baseline: 0.05, candidate: 0.1, what: 'green', most: 0.09 },
  { baseline: 0.05, candidate: 0.25, what: 'green', most: 0.005 },
  { baseline: 0.1, candidate: 0.19, what: 'green', most: 0.03 },
  { baseline: 0.0025, candidate: 0.08, what: 'failed', least: 0.99 },
  { baseline: 0.0025, candidate: 0.2, what: 'failed', costs: [77, 77] },
  // Exactly at must-catch + κ · baseline: β + α/J where the baseline is tolerated, 2β otherwise.
  { baseline: 0.01, candidate: 0.055, what: 'green', most: TOLERATED_BASELINE },
  { baseline: 0.05, candidate: 0.115, what: 'green', most: BAD_BASELINE },
  { baseline: 0.3, candidate: 0.49, what: 'green', most: BAD_BASELINE },
  // The same with prompts of very different rates, which are bad for both models together.
  {
    baseline: 0.01,
    candidate: 0.055,
    prompts: true,
    what: 'green',
    most: TOLERATED_BASELINE,
  },
  { baseline: 0.05, candidate: 0.115, prompts: true, what: 'green', most: BAD_BASELINE },
  { baseline: 0.05, candidate: 0.05, prompts: true, what: 'excused' },
];

/** What became of a pair. */
export interface Row {
  readonly promise: Promised;
  readonly runs: number;
  readonly ends: Readonly<Record<ContestEnd['state'], number>>;
  readonly candidate: Mean;
  readonly baseline: Mean;
}

/** Promises about a pair that its runs break, one sentence each. */
export function brokenRow({ promise, ends, runs, candidate, baseline }: Row): readonly string[] {
  const { what, least, most, costs } = promise;
  const green = ends.pass + ends.excused;
  const count = what === 'excused' ? ends.excused : what === 'green' ? green : runs - green - ends.capped;
  const share = { count, runs };
  const where = `${percent(promise.baseline)} / ${percent(promise.candidate)}${promise.prompts === true ? ' on shared prompts' : ''}`;
  const promised = [costs?.[0], costs?.[1]];
  return [
    ...(least !== undefined && below(share, least)
      ? [`${where}: ${what} in ${percent(portion(share))}, less than ${percent(least)}`]
      : []),
    ...(most !== undefined && above(share, most)
      ? [`${where}: ${what} in ${percent(portion(share))}, more than ${percent(most)}`]
      : []),
    // The promised costs come from 4,000 runs: their own error is about 1 %.
    ...[candidate, baseline].flatMap(({ mean, error }, at) => {
      const cost = promised[at];
      return cost !== undefined && Math.abs(mean - cost) > 0.02 * cost + 4 * error
        ? [`${where}: ${mean.toFixed(1)} answers instead of ${cost}`]
        : [];
    }),
  ];
}
