import type { Condition } from '../cues/conditions.ts';
import { boundsOf } from '../evidence/bounds.ts';
import { type ContestState, contestOf, logEExcuse, logEWorse } from '../evidence/contest.ts';
import { logEFail, logEPass } from '../evidence/e-process.ts';
import { drawsToPass, failBoundary, failsAt, passBoundary } from '../evidence/look.ts';
import type { SharedDraws } from '../evidence/shared-draws.ts';
import { eligibleOf, flaggedOf, type Tally } from '../evidence/tally.ts';
import type { Override } from '../input/label.ts';
import type { Limits } from '../policy/limits.ts';
import type { Arm } from './arm.ts';
import type { Gap } from './labelling.ts';
import type { Square, SquareState } from './square.ts';

/** What one model's answers under a condition came to, with every number a report shows. Rates in [0, 1]. */
export interface ArmStanding {
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
  /** Answer keys of the draws 1, 2, 3, … that were read. */
  readonly readKeys: readonly string[];
}

/** Where a condition's contest with the baseline stands. */
export interface ContestStanding {
  readonly state: ContestState;
  readonly baseline: ArmStanding;
  readonly shared: SharedDraws;
  readonly logEWorse: number;
  readonly logEExcuse: number;
}

/** Where a condition stands. */
export interface Standing extends ArmStanding {
  readonly condition: Condition;
  readonly state: SquareState;
  /** What `logEFail` and `logEPass` must reach: ln(J/α) and ln(1/β). */
  readonly failAt: number;
  readonly passAt: number;
  readonly toPass: number | null;
  /** The fewest flagged among the n answers read that would fail it; null when not even all would. */
  readonly flaggedToFail: number | null;
  /** null unless its failure was shown and there is a baseline. */
  readonly contest: ContestStanding | null;
  /** Answer keys of further draws, of candidate and baseline, that were read: for labels, or for a contest that readings ended. */
  readonly laterKeys: readonly string[];
  /** null unless the condition is a cue that failed. */
  readonly gap: Gap | null;
  /** What persons read of it, and whether only further readings keep it from passing; null: nobody read anything. */
  readonly labelled: Square['labelled'];
  /** null unless it failed and a person lets it pass. */
  readonly override: Override | null;
}

/** How far ahead "PASS at n answers" looks, in caps. */
const FAR_CAPS = 20;

/** @param family J */
export function standingOf(
  square: Square,
  limits: Limits,
  family: number,
  cap: number,
  contest: { readonly model: string; readonly excuseRatio: number } | null,
): Omit<Standing, 'gap' | 'override'> {
  const { condition, candidate, state, tally, labelled } = square;
  return {
    ...armStanding({ ...counted(candidate), ...(labelled === null ? {} : asRead(square)) }, limits, family),
    condition,
    state,
    failAt: failBoundary(limits, family),
    passAt: passBoundary(limits),
    toPass: drawsToPass(tally, limits, FAR_CAPS * cap),
    flaggedToFail: failsAt(tally, limits, family, tally.n),
    labelled,
    laterKeys: [
      ...candidate.laterKeys(),
      ...(contest === null ? [] : restOf(square.baseline(contest.model), square.contest)),
    ],
    contest: contest === null ? null : contestStanding(square, limits, family, contest),
  };
}

/** Answers of the baseline that no contest shows: readings may have ended one that was under way. */
function restOf(baseline: Arm, contest: ContestState | null): readonly string[] {
  return [...(contest === null ? baseline.readKeys : []), ...baseline.laterKeys()];
}

/** What a standing takes of an arm. */
type CountedArm = Pick<Arm, 'tally' | 'truncated' | 'flaggedDraws' | 'readKeys'>;

function counted({ tally, truncated, flaggedDraws, readKeys }: Arm): CountedArm {
  return { tally, truncated, flaggedDraws, readKeys };
}

function asRead({ tally, outcomes }: Square): Pick<CountedArm, 'tally' | 'flaggedDraws'> {
  return { tally, flaggedDraws: outcomes.flatMap(({ fail }, offset) => (fail >= 0.5 ? [offset + 1] : [])) };
}

function armStanding(arm: CountedArm, limits: Limits, family: number): ArmStanding {
  const { tally, truncated, flaggedDraws, readKeys } = arm;
  return {
    tally,
    truncated,
    flaggedDraws,
    readKeys,
    n: tally.n,
    flagged: flaggedOf(tally),
    eligible: eligibleOf(tally),
    ...boundsOf(tally, limits, family),
    logEFail: logEFail(tally.cells, limits),
    logEPass: logEPass(tally.cells, limits),
  };
}

function contestStanding(
  square: Square,
  limits: Limits,
  family: number,
  { model, excuseRatio }: { readonly model: string; readonly excuseRatio: number },
): ContestStanding | null {
  if (square.contest === null) return null;
  const baseline = square.baseline(model);
  const { shared } = contestOf(square.outcomes, baseline.outcomes);
  return {
    state: square.contest,
    baseline: armStanding(baseline, limits, family),
    shared,
    logEWorse: logEWorse(shared),
    logEExcuse: logEExcuse(shared, limits, excuseRatio),
  };
}
