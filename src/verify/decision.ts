import { type Dropped, droppedConditions } from './eligibility.ts';
import { failsRun, isOverridden, type Replayed } from './replayed.ts';
import type { InExcess } from './server-failures.ts';

/** What the records decide, and the reason codes that must stand for it. */
export interface Decision {
  readonly verdict: 'pass' | 'fail' | 'inconclusive';
  /** Code and condition of each reason, in policy order. */
  readonly reasons: readonly { readonly code: string; readonly condition: string | null }[];
  readonly dropped: readonly Dropped[];
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

/** The verdict by the states after the last look, without the failures that a person lets pass. */
export function decide(all: readonly Replayed[], { excess, due }: Failing = NOTHING_FAILING): Decision {
  const none = { dropped: [], excess: [], due: 0 };
  const failed = all.filter(failsRun);
  if (failed.length > 0) return { verdict: 'fail', reasons: failed.flatMap(failureOf), ...none };
  const overridden = reasonsOf('overridden', all.filter(isOverridden));
  const conditions = all.filter((condition) => !isOverridden(condition));
  const excused = conditions.filter(({ state }) => state === 'excused');
  const undecided = conditions.filter(({ state }) => state !== 'pass' && state !== 'excused');
  if (undecided.length > 0)
    return {
      verdict: 'inconclusive',
      reasons: [...undecided.flatMap(undecidedOf), ...overridden],
      ...none,
    };
  if (due > 0) return { verdict: 'inconclusive', reasons: overridden, ...none, due };
  const dropped = droppedConditions(all).filter(({ condition }) =>
    conditions.some(({ id }) => id === condition),
  );
  const drops = dropped.map(({ condition }) => ({ code: 'eligibility-drop', condition }));
  const failing = excess.map(({ condition }) => ({ code: 'server-failures', condition }));
  if (drops.length > 0 || failing.length > 0)
    return { verdict: 'inconclusive', reasons: [...failing, ...drops, ...overridden], dropped, excess, due };
  const isAny = conditions.length > excused.length || overridden.length === 0;
  return {
    verdict: 'pass',
    reasons: [
      ...overridden,
      ...(isAny ? [{ code: 'all-passed', condition: null }] : []),
      ...excused.flatMap(failureOf),
    ],
    ...none,
    dropped,
  };
}

function undecidedOf(condition: Replayed): Decision['reasons'] {
  if (condition.contest !== null) return failureOf(condition);
  if (condition.read?.isHeld === true) return reasonsOf('labels-blind-needed', [condition]);
  if (condition.isHeld) return reasonsOf('server-failures', [condition]);
  return reasonsOf(condition.state === 'capped' ? 'cap-reached' : 'not-decided', [condition]);
}

/** A failure that was shown, by what the baseline made of it. */
function failureOf(condition: Replayed): Decision['reasons'] {
  return reasonsOf(condition.contest ?? 'condition-failed', [condition]);
}

function reasonsOf(code: string, conditions: readonly Replayed[]): Decision['reasons'] {
  return conditions.map(({ id }) => ({ code, condition: id }));
}
