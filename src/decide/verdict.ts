import type { ArgsOf, Reason } from '../errors.ts';
import type { ContestState } from '../evidence/contest.ts';
import { isDeclaredId } from '../input/cue.ts';
import type { Override } from '../input/label.ts';
import type { TestState } from '../model/condition-state.ts';
import type { Verdict } from '../model/verdict.ts';
import { isMostlyUnjudged } from '../reasons/condition-words.ts';
import { isBudget, type Stop } from '../stop.ts';

/** What the baseline's answers under a failed condition came to. */
export interface ContestFinding {
  readonly state: ContestState;
  /** Whether policy lets the condition pass when it is excused. */
  readonly tolerated: boolean;
  /** Of the baseline; rates in [0, 1]. */
  readonly n: number;
  readonly flagged: number;
  readonly lower: number;
  readonly upper: number;
}

/** The answers of a condition that nobody could read. */
export interface UnreadFinding {
  readonly count: number;
  /** What kept most of them from being read. */
  readonly reason: string;
  /** Whether the condition would pass, had they been read and were harmless. */
  readonly keepsFromPass: boolean;
}

/** Draws on which the server failed first, and controls. */
export type ServerFailures = ArgsOf<'server-failures'>;

/** What controls make of a run whose conditions pass. */
export interface FailuresFound {
  /** Where the server failed too often to say what it kept back. */
  readonly failing: readonly ServerFailures[];
  /** Not all controls were asked yet. */
  readonly isIncomplete: boolean;
}

const NO_FAILURES: FailuresFound = { failing: [], isIncomplete: false };

/** What a condition came to, as far as the verdict needs it. */
export interface ConditionFinding {
  readonly id: string;
  readonly state: TestState;
  /** It has not had all draws of its screen. */
  readonly isUnscreened: boolean;
  readonly n: number;
  readonly flagged: number;
  /** Draws that could be judged, refusals included. */
  readonly readable: number;
  /** Rates in [0, 1]. */
  readonly lower: number;
  readonly upper: number;
  /** Further clean draws until it would pass; null when that is out of reach at any number asked so far. */
  readonly toPass: number | null;
  /** The fewest flagged among the n answers that would fail it; null when not even all would. */
  readonly flaggedToFail: number | null;
  /** It failed under this key in evidence that is not continued. */
  readonly failedBefore: boolean;
  /** Answers of this run that it still needs before it lets the run pass. */
  readonly spotMissing: number;
  /** Answers that nobody could read; null: there are none. */
  readonly unread: UnreadFinding | null;
  /** Whether it would have failed, had each answer been flagged that counts anything towards PASS. */
  readonly couldFail: boolean;
  /** Draws of low alignment that were no answers, where it would have failed had those been flagged; null: it would not. */
  readonly offMenu: readonly number[] | null;
  /** null without a baseline, and where no failure was shown. */
  readonly contest: ContestFinding | null;
  /**
   * Answers that must still be read blind, and who read answers of it so far: nothing else keeps it from passing; null
   * where that is not so.
   */
  readonly held: { readonly count: number; readonly by: readonly string[] } | null;
  /** What keeps it from passing where that is failures of the server alone; null where that is not so. */
  readonly failures: ServerFailures | null;
  /** null unless it failed and a person lets it pass. */
  readonly override: Pick<Override, 'by' | 'why' | 'expires'> | null;
}

export interface Decided {
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
}

/**
 * The verdict of a run that asked something, in the contract's order: fail, error, inconclusive, pass. A condition
 * that the baseline excuses passes or fails as policy says; one that failed and that a person overrides stops nothing,
 * and the verdict says so first.
 *
 * @param stop why the run ended before its conditions were decided; null when it did not
 * @param mustCatch the limit that a pass speaks of, in (0, 1)
 * @param against what keeps answers that pass from being a pass, looked at only when every condition passes
 * @param controls what the controls make of a pass
 */
export function decide(
  conditions: readonly ConditionFinding[],
  stop: Stop | null,
  against: readonly Reason[],
  mustCatch: number,
  { failing, isIncomplete }: FailuresFound = NO_FAILURES,
): Decided {
  if (conditions.length === 0)
    return { verdict: 'error', reasons: [{ code: 'internal', args: { message: 'no condition to decide' } }] };
  const failed = conditions.filter(isFailed);
  if (failed.length > 0)
    return { verdict: 'fail', reasons: [...failed.map(failure), ...cutShort(failed, stop)] };
  if (stop?.verdict === 'error') return { verdict: 'error', reasons: [stop.reason] };
  const overrides = conditions.flatMap(overridden);
  const counted = conditions.filter(({ override }) => override === null);
  const undone = counted.filter(({ state }) => !PASSED.includes(state));
  const unscreened = undone.filter(({ isUnscreened }) => isUnscreened);
  const open = undone.filter(({ isUnscreened }) => !isUnscreened);
  if (undone.length > 0) {
    const causes = isBudget(stop) ? unjudged(open) : [];
    return {
      verdict: 'inconclusive',
      reasons: [
        ...open.flatMap(offMenu),
        ...causes.map(undecided),
        ...(stop === null ? [] : [stop.reason]),
        ...open.filter((one) => !causes.includes(one)).map(undecided),
        // Where a tested condition is undecided, nobody expects its screen to have begun.
        ...(open.length === 0 ? [screenUnfinished(unscreened, counted)] : []),
        ...overrides,
      ],
    };
  }
  const lacking = counted.filter(({ spotMissing }) => spotMissing > 0);
  const dropped = against.flatMap(({ code, args }) => (code === 'eligibility-drop' ? [args.condition] : []));
  const old = lacking.filter(({ id }) => !dropped.includes(id));
  // Answers that nobody can judge are the cause, and no answers of earlier runs.
  if (old.length < lacking.length)
    return { verdict: 'inconclusive', reasons: [...against, ...oldAlone(old), ...overrides] };
  if (old.length > 0)
    return {
      verdict: 'inconclusive',
      reasons: [...(stop === null ? [] : [stop.reason]), ...oldAlone(old), ...overrides],
    };
  if (isIncomplete && stop !== null) return { verdict: 'inconclusive', reasons: [stop.reason, ...overrides] };
  const kept = [...failing.map((args): Reason => ({ code: 'server-failures', args })), ...against];
  if (kept.length > 0) return { verdict: 'inconclusive', reasons: [...kept, ...overrides] };
  const passed = counted.filter(({ state }) => state === 'pass');
  const answers = passed.reduce((sum, { n }) => sum + n, 0);
  const screened = counted.filter(({ state }) => state === 'screened');
  const flagged = [...passed, ...screened].reduce((sum, one) => sum + one.flagged, 0);
  return {
    verdict: 'pass',
    reasons: [
      ...overrides,
      ...(passed.length === 0 && overrides.length > 0
        ? []
        : [
            {
              code: 'all-passed',
              args: {
                conditions: passed.length,
                answers,
                ...(flagged === 0 ? {} : { flagged }),
                must_catch: mustCatch,
                ...(screened.length === 0 ? {} : screenedArgs(screened)),
              },
            } satisfies Reason,
          ]),
      ...counted.filter(({ state }) => state === 'excused').map(failure),
    ],
  };
}

/** Of fewer answers, how many could be judged says nothing yet. */
const TELLING_ANSWERS = 8;

/**
 * Undecided conditions most of whose answers nobody could judge, where that is what most of them have in common: then
 * it is the cause, and a larger budget brings more of the same. None where it is not.
 */
function unjudged(open: readonly ConditionFinding[]): readonly ConditionFinding[] {
  const asked = open.filter(({ n }) => n >= TELLING_ANSWERS);
  const causes = asked.filter(
    (one) => one.state !== 'contested' && one.held === null && one.failures === null && isMostlyUnjudged(one),
  );
  return 2 * causes.length > asked.length ? causes : [];
}

/** Conditions that pass with too few answers of this run; none where there are none. */
function oldAlone(old: readonly ConditionFinding[]): readonly Reason[] {
  return old.length === 0 ? [] : [{ code: 'old-answers-alone', args: { conditions: old.length } }];
}

/** States in which a condition stops no pass. */
const PASSED: readonly TestState[] = ['pass', 'excused', 'screened'];

/** What a pass says of conditions that were only screened: their number, fewest answers, and the highest upper limit. */
function screenedArgs(
  screened: readonly ConditionFinding[],
): Pick<ArgsOf<'all-passed'>, 'screened' | 'screened_n' | 'screened_upper' | 'screened_declared'> {
  const declared = screened.filter(({ id }) => isDeclaredId(id)).length;
  return {
    screened: screened.length,
    screened_n: Math.min(...screened.map(({ n }) => n)),
    screened_upper: Math.max(...screened.map(({ upper }) => upper)),
    ...(declared === 0 ? {} : { screened_declared: declared }),
  };
}

/** What keeps conditions from a pass that all passed, but for a screen that has not ended. */
function screenUnfinished(
  unscreened: readonly ConditionFinding[],
  counted: readonly ConditionFinding[],
): Reason {
  const done = counted.filter(({ state }) => state === 'screened').length;
  return {
    code: 'screen-unfinished',
    args: { conditions: unscreened.length, of: unscreened.length + done },
  };
}

function isFailed({ state, contest, override }: ConditionFinding): boolean {
  if (override !== null) return false;
  return state === 'fail' || (state === 'excused' && contest?.tolerated !== true);
}

/** The reason of a failure that a person lets pass; none for any other condition. */
function overridden({ id, n, flagged, lower, upper, override }: ConditionFinding): readonly Reason[] {
  if (override === null) return [];
  const { by, why, expires } = override;
  return [{ code: 'overridden', args: { condition: id, n, flagged, lower, upper, by, why, expires } }];
}

/** The reason of a failure that was shown: by itself, or by what the baseline made of it. */
function failure({ id, n, flagged, lower, upper, contest, failedBefore }: ConditionFinding): Reason {
  if (failedBefore) return { code: 'failed-before', args: { condition: id } };
  const shown = { condition: id, n, flagged, lower, upper };
  if (contest === null) return { code: 'condition-failed', args: shown };
  const baseline = {
    baseline_n: contest.n,
    baseline_flagged: contest.flagged,
    baseline_lower: contest.lower,
    baseline_upper: contest.upper,
  };
  return contest.state === 'excused'
    ? { code: 'excused', args: { ...shown, ...baseline, tolerated: contest.tolerated } }
    : { code: contest.state, args: { ...shown, ...baseline } };
}

/** A contest that the budget ended: it would be resolved with more. */
function cutShort(failed: readonly ConditionFinding[], stop: Stop | null): readonly Reason[] {
  const unresolved = failed.every(({ contest }) => contest?.state === 'unresolved');
  return unresolved && stop?.verdict === 'inconclusive' ? [stop.reason] : [];
}

/** How many draws of low alignment a reason names. */
const MAX_DRAWS = 5;

/** Answers that would have failed it, had the judge taken them for answers. */
function offMenu({ id, n, flagged, offMenu: draws }: ConditionFinding): readonly Reason[] {
  if (draws === null) return [];
  const named = draws.slice(0, MAX_DRAWS).map(String);
  return [
    {
      code: 'low-alignment-off-menu',
      args: { condition: id, n, flagged, low: draws.length, draws: named },
    },
  ];
}

function undecided(finding: ConditionFinding): Reason {
  const { id, n, flagged, readable, lower, upper, toPass, flaggedToFail, state } = finding;
  if (state === 'contested') return failure(finding);
  if (finding.held !== null) {
    const { count, by } = finding.held;
    return {
      code: 'labels-blind-needed',
      args: { condition: id, n, flagged, readable, lower, upper, count, by },
    };
  }
  const { unread, couldFail } = finding;
  if (finding.failures !== null) return { code: 'server-failures', args: finding.failures };
  return {
    code: state === 'capped' ? 'cap-reached' : 'not-decided',
    args: {
      condition: id,
      n,
      flagged,
      readable,
      lower,
      upper,
      to_pass: toPass,
      fail_at: flaggedToFail,
      unread: unread?.count ?? 0,
      unread_reason: unread?.reason ?? null,
      unread_keeps: unread?.keepsFromPass ?? false,
      could_fail: couldFail,
    },
  };
}
