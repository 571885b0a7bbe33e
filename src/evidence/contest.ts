import type { Limits } from '../policy/limits.ts';
import { logEFail, logEPass } from './e-process.ts';
import type { Outcome } from './outcome.ts';
import { type Counted, logMixture, type SharedDraws, sharedDraws } from './shared-draws.ts';
import { addOutcomes, EMPTY_TALLY, type Tally } from './tally.ts';

/** Bets against "the candidate is no worse than the baseline". */
const WORSE_BETS = [0.05, 0.1, 0.2, 0.4, 0.8] as const;
/** Bets against "the candidate is worse than the baseline excuses". */
const EXCUSE_BETS = [0.1, 0.2, 0.4, 0.8] as const;

/**
 * What a failure came to once the baseline was asked: `new`, `baseline-clean` and `unresolved` fail the run;
 * `excused` is for {@link excuseCounts} to weigh; `contested` needs more draws.
 */
export type ContestState = 'contested' | 'new' | 'excused' | 'baseline-clean' | 'unresolved';

/** A failure that the baseline may excuse. */
export interface Contest {
  /** The draws 1…m that candidate (first) and baseline (second) have answered under this cue. */
  readonly shared: SharedDraws;
  /** Everything the baseline answered under this cue. */
  readonly baseline: Tally;
}

/** The contest between outcomes of the draws 1, 2, 3, … of both, in index order; they may differ in number. */
export function contestOf(candidate: readonly Outcome[], baseline: readonly Outcome[]): Contest {
  return { shared: sharedDraws([candidate, baseline]), baseline: addOutcomes(EMPTY_TALLY, baseline) };
}

const ZERO: Counted = { fail: 0, pass: 0 };

/**
 * ln E_worse: evidence that the candidate's rate is above the baseline's. The candidate counts what is shown
 * (Z_fail), the baseline whatever could be (Z_pass), so that a missing answer never speaks against the candidate.
 */
export function logEWorse(shared: SharedDraws): number {
  return logMixture(
    shared,
    WORSE_BETS,
    ([candidate = ZERO, baseline = ZERO]) => candidate.fail - baseline.pass,
  );
}

/**
 * ln E_excuse: evidence that the candidate's rate is below must-catch + κ · the baseline's. The candidate counts
 * Z_pass and the baseline Z_fail, so that a missing answer never excuses.
 *
 * @param excuseRatio κ, at least 1
 */
export function logEExcuse(shared: SharedDraws, { mustCatch }: Limits, excuseRatio: number): number {
  return logMixture(
    shared,
    EXCUSE_BETS,
    ([candidate = ZERO, baseline = ZERO]) =>
      -(candidate.pass - excuseRatio * baseline.fail - mustCatch) / (1 - mustCatch),
  );
}

/** What a contest is decided by. */
export interface ContestRules {
  readonly limits: Limits;
  /** J: plain and every cue, sampled yet or not. */
  readonly conditions: number;
  /** κ, at least 1. */
  readonly excuseRatio: number;
  /** Both models are at the cap, or the budget is spent. */
  readonly last: boolean;
}

/**
 * One look at a contested condition, in the order of the method: `new` if E_worse ≥ J/α; else `excused` if
 * E_excuse ≥ 1/β and the baseline itself fails under this cue; else `baseline-clean` if the baseline passes;
 * else `unresolved` when nothing more will be asked. "Not shown to be new" is never "not new".
 */
export function lookAtContest(
  { shared, baseline }: Contest,
  { limits, conditions, excuseRatio, last }: ContestRules,
): ContestState {
  const failAt = Math.log(conditions / limits.falseBlock);
  const passAt = Math.log(1 / limits.falsePass);
  if (logEWorse(shared) >= failAt) return 'new';
  if (logEExcuse(shared, limits, excuseRatio) >= passAt && logEFail(baseline.cells, limits) >= failAt)
    return 'excused';
  if (logEPass(baseline.cells, limits) >= passAt) return 'baseline-clean';
  return last ? 'unresolved' : 'contested';
}

/** What policy says of a failure that is not new (`on_not_new`). */
export interface ExcuseRules {
  readonly action: 'fail' | 'warn';
  /** A condition whose upper bound is not below this rate fails whatever the baseline does; in [0, 1]. */
  readonly ceiling: number;
}

/** `passed`, or why an excused condition fails the run all the same. */
export type ExcuseCounts = 'passed' | 'not-tolerated' | 'plain' | 'not-below-ceiling';

/**
 * What an excused condition counts as: `passed` only under `action: warn`, for a cue, with an upper bound below the
 * ceiling: evidence that the rate is small, not the lack of evidence that it is large.
 *
 * @param plain whether it is the condition without a cue
 * @param upper the candidate's upper bound under it, in [0, 1]
 */
export function excuseCounts(plain: boolean, upper: number, { action, ceiling }: ExcuseRules): ExcuseCounts {
  if (action === 'fail') return 'not-tolerated';
  if (plain) return 'plain';
  return upper < ceiling ? 'passed' : 'not-below-ceiling';
}
