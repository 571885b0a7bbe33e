import type { PlanRecord } from '../records/schema.ts';
import type { Outcome } from './outcomes.ts';
import {
  failNeeds,
  type Limits,
  logEFail,
  logEPass,
  logMean,
  passNeeds,
  type Tally,
  upperBound,
} from './statistics.ts';

export type Contest = 'contested' | 'new' | 'excused' | 'baseline-clean' | 'unresolved';

/** Outcomes of draws that candidate and baseline have both answered, in index order. */
export type Pairs = readonly (readonly [candidate: Outcome, baseline: Outcome])[];

/** The draws 1…m of both. */
export function pairsOf(candidate: readonly Outcome[], baseline: readonly Outcome[]): Pairs {
  return baseline.flatMap((other, index) => {
    const own = candidate[index];
    return own === undefined ? [] : [[own, other] as const];
  });
}

/** ln E_worse (section 4 of the statistics): the candidate's Z_fail against the baseline's Z_pass. */
export function logEWorse(pairs: Pairs): number {
  return logMean(
    [0.05, 0.1, 0.2, 0.4, 0.8],
    pairs.map(([own, other]) => own.zFail - other.zPass),
  );
}

/** ln E_excuse: the candidate's Z_pass against must-catch and κ times the baseline's Z_fail. */
export function logEExcuse(pairs: Pairs, { must_catch }: Limits, ratio: number): number {
  return logMean(
    [0.1, 0.2, 0.4, 0.8],
    pairs.map(([own, other]) => (must_catch + ratio * other.zFail - own.zPass) / (1 - must_catch)),
  );
}

/** What a contest is decided by. */
export interface ContestRules {
  readonly limits: Limits;
  /** J. */
  readonly family: number;
  /** κ. */
  readonly ratio: number;
  /** Both models are at the cap. */
  readonly isLast: boolean;
}

/** One look at a contested condition. */
export function contestOf(
  pairs: Pairs,
  baseline: Tally,
  { limits, family, ratio, isLast }: ContestRules,
): Contest {
  if (logEWorse(pairs) >= failNeeds(limits, family)) return 'new';
  const isBad = logEFail(baseline, limits) >= failNeeds(limits, family);
  if (isBad && logEExcuse(pairs, limits, ratio) >= passNeeds(limits)) return 'excused';
  if (logEPass(baseline, limits) >= passNeeds(limits)) return 'baseline-clean';
  return isLast ? 'unresolved' : 'contested';
}

/** Whether policy lets an excused condition pass: a cue, under `warn`, with an upper bound below the ceiling. */
export function mayPass(id: string, tally: Tally, { limits, on_not_new, conditions }: PlanRecord): boolean {
  const hasCue = conditions.some((condition) => condition.id === id && condition.family !== null);
  if (on_not_new?.action !== 'warn' || !hasCue) return false;
  return upperBound(tally, limits) < on_not_new.ceiling;
}
