import type { PlanRecord } from '../records/schema.ts';
import { type AgainstPass, againstPass } from './against-pass.ts';
import { openAnswers } from './counted-otherwise.ts';
import { isUnscreened, letsPass } from './cue-screen.ts';
import { failsRun, isOverridden, type Replayed } from './replayed.ts';
import type { InExcess } from './server-failures.ts';
import { spotLacking } from './spot.ts';

/** What the records decide, and the reason codes that must stand for it. */
export interface Decision {
  readonly verdict: 'pass' | 'fail' | 'inconclusive';
  /** Code and condition of each reason, in policy order. */
  readonly reasons: readonly { readonly code: string; readonly condition: string | null }[];
  /** What kept answers that pass from being a pass. */
  readonly against: readonly AgainstPass[];
  /** Where the server failed too often for a pass. */
  readonly excess: readonly InExcess[];
  /** Controls that were to be asked before a pass. */
  readonly due: number;
}

/** What the controls make of a run. */
export interface Failing {
  readonly excess: readonly InExcess[];
  readonly due: number;
}

export const NOTHING_FAILING: Failing = { excess: [], due: 0 };

/**
 * The verdict by the states after the last look, without the failures that a person lets pass.
 *
 * @param runFrom the line of the newest plan: what stands below was asked by its run
 */
export function decide(
  all: readonly Replayed[],
  plan: PlanRecord,
  runFrom: number,
  { excess, due }: Failing = NOTHING_FAILING,
): Decision {
  const none = { against: [], excess: [], due: 0 };
  const failed = all.filter(failsRun);
  if (failed.length > 0) return { verdict: 'fail', reasons: failed.flatMap(failureOf), ...none };
  const overridden = reasonsOf('overridden', all.filter(isOverridden));
  const conditions = all.filter((condition) => !isOverridden(condition));
  const excused = conditions.filter(({ state }) => state === 'excused');
  const unscreened = conditions.filter((one) => isUnscreened(one, plan));
  const undecided = conditions.filter((one) => !letsPass(one) && !unscreened.includes(one));
  if (undecided.length > 0)
    return {
      verdict: 'inconclusive',
      reasons: [...offMenuOf(undecided, plan), ...undecided.flatMap(undecidedOf), ...overridden],
      ...none,
    };
  if (unscreened.length > 0)
    return {
      verdict: 'inconclusive',
      reasons: [{ code: 'screen-unfinished', condition: null }, ...overridden],
      ...none,
    };
  const against = againstPass(all, plan).filter(
    ({ condition }) => condition === null || conditions.some(({ id }) => id === condition),
  );
  const lacking = spotLacking(conditions, plan, runFrom);
  const old = lacking.filter(
    ({ id }) => !against.some(({ code, condition }) => code === 'eligibility-drop' && condition === id),
  );
  if (lacking.length > 0) {
    // Where nobody could judge its answers, that is why a condition lacks them.
    const causes = old.length < lacking.length ? against : [];
    const alone = old.length === 0 ? [] : [{ code: 'old-answers-alone', condition: null }];
    return {
      verdict: 'inconclusive',
      reasons: [...causes.map(codeOf), ...alone, ...overridden],
      ...none,
      against: causes,
    };
  }
  if (due > 0) return { verdict: 'inconclusive', reasons: overridden, ...none, due };
  const failing = excess.map(({ condition }) => ({ code: 'server-failures', condition }));
  if (against.length > 0 || failing.length > 0)
    return {
      verdict: 'inconclusive',
      reasons: [...failing, ...against.map(codeOf), ...overridden],
      against,
      excess,
      due,
    };
  const isAny = conditions.some(({ state }) => state === 'pass') || overridden.length === 0;
  return {
    verdict: 'pass',
    reasons: [
      ...overridden,
      ...(isAny ? [{ code: 'all-passed', condition: null }] : []),
      ...excused.flatMap(failureOf),
    ],
    ...none,
    against,
  };
}

function codeOf({ code, condition }: AgainstPass): Decision['reasons'][number] {
  return { code, condition };
}

/** Conditions that would have failed by answers that are no answers: named before everything else. */
function offMenuOf(undecided: readonly Replayed[], { limits }: PlanRecord): Decision['reasons'] {
  const found = undecided.filter((one) => openAnswers(one, limits).offMenu.length > 0);
  return reasonsOf('low-alignment-off-menu', found);
}

function undecidedOf(condition: Replayed): Decision['reasons'] {
  if (condition.contest !== null) return failureOf(condition);
  if (condition.read?.isHeld === true) return reasonsOf('labels-blind-needed', [condition]);
  if (condition.isHeld) return reasonsOf('server-failures', [condition]);
  return reasonsOf(condition.state === 'capped' ? 'cap-reached' : 'not-decided', [condition]);
}

/** A failure that was shown, by what the baseline made of it. */
function failureOf(condition: Replayed): Decision['reasons'] {
  if (condition.failedBefore) return reasonsOf('failed-before', [condition]);
  return reasonsOf(condition.contest ?? 'condition-failed', [condition]);
}

function reasonsOf(code: string, conditions: readonly Replayed[]): Decision['reasons'] {
  return conditions.map(({ id }) => ({ code, condition: id }));
}
