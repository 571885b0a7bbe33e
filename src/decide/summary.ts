import type { Condition } from '../cues/conditions.ts';
import { boundsOf } from '../evidence/bounds.ts';
import { type ContestState, contestOf, logEExcuse, logEWorse } from '../evidence/contest.ts';
import { logEFail, logEPass } from '../evidence/e-process.ts';
import { drawsToPass, failBoundary, failsAt, passBoundary } from '../evidence/look.ts';
import type { SharedDraws } from '../evidence/shared-draws.ts';
import { eligibleOf, flaggedOf, type Tally } from '../evidence/tally.ts';
import type { Override } from '../input/label.ts';
import type { TestState } from '../model/condition-state.ts';
import type { Limits } from '../policy/limits.ts';
import type { KeptAnswer } from '../records/kept.ts';
import { type AnswersRead, answersRead } from './answers-read.ts';
import type { ConditionFailures, ConditionTest, LookRules } from './condition-test.ts';
import type { CueEffect } from './cue-effects.ts';
import type { Samples } from './samples.ts';

/** What one model's answers under a condition came to, with every number a report shows. Rates in [0, 1]. */
export interface SamplesSummary {
  readonly tally: Tally;
  readonly n: number;
  readonly flagged: number;
  readonly eligible: number;
  readonly truncated: number;
  readonly lower: number;
  readonly upper: number;
  readonly logEFail: number;
  readonly logEPass: number;
  /** Draws with Z_fail ≥ ½, ascending. */
  readonly flaggedDraws: readonly number[];
  /** The answers of the draws 1, 2, 3, … that were read. */
  readonly read: readonly KeptAnswer[];
}

/** Where a condition's contest with the baseline stands. */
export interface ContestSummary {
  readonly state: ContestState;
  readonly baseline: SamplesSummary;
  readonly shared: SharedDraws;
  readonly logEWorse: number;
  readonly logEExcuse: number;
}

/** Where a condition stands. */
export interface ConditionSummary extends SamplesSummary {
  readonly condition: Condition;
  readonly state: TestState;
  /** How far its screen came; null: it is tested, and never was screened. */
  readonly screen: 'waiting' | 'below' | 'promoted' | null;
  /** Draws that were answered in this run, and how many more the condition needs before it lets the run pass. */
  readonly newDraws: number;
  readonly spotMissing: number;
  /** What its answers are, besides what each counts. */
  readonly answers: AnswersRead;
  /** J. */
  readonly family: number;
  /** What `logEFail` and `logEPass` must reach: ln(J/α) and ln(1/β). */
  readonly failAt: number;
  readonly passAt: number;
  readonly toPass: number | null;
  /** The fewest flagged among the n answers read that would fail it; null when not even all would. */
  readonly flaggedToFail: number | null;
  /** null unless its failure was shown and there is a baseline. */
  readonly contest: ContestSummary | null;
  /** Answer keys of further draws, of candidate and baseline, that were read: for cue effects, or for a contest that human grades ended. */
  readonly laterKeys: readonly string[];
  /** Answer keys of all that was read of candidate and baseline and that the judge flags. */
  readonly flaggedKeys: readonly string[];
  /** null unless the condition is a cue that failed. */
  readonly cueEffect: CueEffect | null;
  /** What people graded of it, and whether only missing grades keep it from passing; null: nobody graded anything. */
  readonly graded: ConditionTest['graded'];
  /** Draws that the server failed on first. */
  readonly failures: ConditionFailures;
  /** null unless it failed and a person lets it pass. */
  readonly override: Override | null;
}

/** How far ahead "PASS at n answers" looks, in caps. */
const FAR_CAPS = 20;

/** Where a condition stands by its tally alone: it takes as long however many answers there are. */
export type Standing = Pick<
  ConditionSummary,
  | 'condition'
  | 'state'
  | 'screen'
  | 'flagged'
  | 'n'
  | 'logEFail'
  | 'failAt'
  | 'logEPass'
  | 'passAt'
  | 'toPass'
>;

/** What is shown of a condition while the run goes on. */
export function standingOf(
  { condition, state, tally }: ConditionTest,
  { limits, family, cap }: LookRules,
): Omit<Standing, 'screen'> {
  return {
    condition,
    state,
    n: tally.n,
    flagged: flaggedOf(tally),
    logEFail: logEFail(tally.cells, limits),
    logEPass: logEPass(tally.cells, limits),
    failAt: failBoundary(limits, family),
    passAt: passBoundary(limits),
    toPass: drawsToPass(tally, limits, FAR_CAPS * cap),
  };
}

/** The numbers of one condition under the rules it is looked at by. */
export function summaryOf(
  test: ConditionTest,
  { limits, family, cap, contest }: LookRules,
): Omit<ConditionSummary, 'cueEffect' | 'override' | 'newDraws' | 'spotMissing' | 'screen'> {
  const { condition, candidate, state, tally, graded, failures } = test;
  return {
    ...samplesSummary(
      { ...counted(candidate), ...(graded === null ? { tally } : asRead(test)) },
      limits,
      family,
    ),
    condition,
    state,
    answers: answersRead(test.draws(), test.outcomeRules),
    family,
    failAt: failBoundary(limits, family),
    passAt: passBoundary(limits),
    toPass: drawsToPass(tally, limits, FAR_CAPS * cap),
    flaggedToFail: failsAt(tally, limits, family, tally.n),
    graded,
    failures,
    laterKeys: [
      ...candidate.laterKeys(),
      ...(contest === null ? [] : restOf(test.baseline(contest.model), test.contest)),
    ],
    flaggedKeys: [
      ...candidate.flaggedKeys(),
      ...(contest === null ? [] : test.baseline(contest.model).flaggedKeys()),
    ],
    contest: contest === null ? null : contestSummary(test, limits, family, contest),
  };
}

/** Answers of the baseline that no contest shows: human grades may have ended one that was under way. */
function restOf(baseline: Samples, contest: ContestState | null): readonly string[] {
  return [...(contest === null ? baseline.answers.map(({ key }) => key) : []), ...baseline.laterKeys()];
}

/** What a summary takes of samples. */
type CountedSamples = Pick<Samples, 'tally' | 'truncated' | 'flaggedDraws' | 'answers'>;

function counted({ tally, truncated, flaggedDraws, answers }: Samples): CountedSamples {
  return { tally, truncated, flaggedDraws, answers };
}

function asRead({ tally, outcomes }: ConditionTest): Pick<CountedSamples, 'tally' | 'flaggedDraws'> {
  return { tally, flaggedDraws: outcomes.flatMap(({ fail }, offset) => (fail >= 0.5 ? [offset + 1] : [])) };
}

function samplesSummary(samples: CountedSamples, limits: Limits, family: number): SamplesSummary {
  const { tally, truncated, flaggedDraws, answers } = samples;
  return {
    tally,
    truncated,
    flaggedDraws,
    read: answers,
    n: tally.n,
    flagged: flaggedOf(tally),
    eligible: eligibleOf(tally),
    ...boundsOf(tally, limits, family),
    logEFail: logEFail(tally.cells, limits),
    logEPass: logEPass(tally.cells, limits),
  };
}

function contestSummary(
  test: ConditionTest,
  limits: Limits,
  family: number,
  { model, excuseRatio }: { readonly model: string; readonly excuseRatio: number },
): ContestSummary | null {
  if (test.contest === null) return null;
  const baseline = test.baseline(model);
  const { shared } = contestOf(test.outcomes, baseline.outcomes);
  return {
    state: test.contest,
    baseline: samplesSummary(baseline, limits, family),
    shared,
    logEWorse: logEWorse(shared),
    logEExcuse: logEExcuse(shared, limits, excuseRatio),
  };
}
