import type { TestState } from '../model/condition-state.ts';
import type { Contest } from './contest.ts';
import type { Draw } from './draws.ts';
import type { OverrideRecord } from './label-lines.ts';
import type { Outcome } from './outcomes.ts';
import type { Limits, Tally } from './statistics.ts';

/** The draws of one model under a condition, in the order of their numbers. */
export interface Side {
  readonly draws: readonly Draw[];
  readonly n: number;
  readonly flagged: number;
  /** On so many the server failed, now or when they were first asked. */
  readonly failed: number;
  readonly tally: Tally;
}

/** Draws of both models that can be compared, in the order of their numbers. */
export interface Compared {
  readonly candidate: readonly Draw[];
  readonly baseline: readonly Draw[];
}

/** The human grades of one condition. */
export interface Read {
  readonly count: number;
  readonly by: readonly string[];
  /** How many unflagged answers must still be read blind. */
  readonly blindNeeded: number;
  /** Disputed answers that nobody read: as long as there are any, nothing is lowered. */
  readonly uncovered: number;
  /** Nothing but those keeps it from passing. */
  readonly isHeld: boolean;
}

/** A condition of the newest plan after the last batch. */
export interface Replayed extends Side {
  readonly id: string;
  readonly state: TestState;
  /** It failed under this key in evidence that is not continued. */
  readonly failedBefore: boolean;
  /** A screen of it found so much that it is tested since. */
  readonly isPromoted: boolean;
  /** The draws by their answers alone: `draws` weigh failures of the server, too. */
  readonly raw: Side;
  /** Failures of the server that controls do not explain. */
  readonly unexplained: number;
  /** Nothing but such failures keeps it from passing. */
  readonly isHeld: boolean;
  /** null: no failure was shown, or there is no baseline. */
  readonly contest: Contest | null;
  /** Of the newest plan's baseline. */
  readonly baseline: Side;
  /** The draws that can be compared: those read as evidence, and those read for cue effects. */
  readonly compared: Compared;
  /** Whether policy lets it pass where it is excused. */
  readonly tolerated: boolean;
  /** J: what the thresholds of this condition are divided by. */
  readonly family: number;
  /** Its human grades, laid over what the judge decided; null where nobody graded anything. */
  readonly read: Read | null;
  /** Who lets it pass if it fails; null: nobody. */
  readonly holding: OverrideRecord | null;
}

/** The look that showed a failure first, by the judge alone. */
export interface FirstFailure {
  readonly n: number;
  readonly limits: Limits;
  readonly family: number;
}

/** The outcomes of draws, in the order of their numbers. */
export function outcomesOf({ draws }: Pick<Side, 'draws'>): readonly Outcome[] {
  return draws.map(({ outcome }) => outcome);
}

/** What a budget left contested is unresolved, unless the run had failed already. */
export function closedByBudget(conditions: readonly Replayed[]): readonly Replayed[] {
  if (conditions.some(failsRun)) return conditions;
  return conditions.map((condition) =>
    condition.state === 'contested' ? { ...condition, state: 'fail', contest: 'unresolved' } : condition,
  );
}

/** Whether a condition failed, or is excused and not let pass. */
export function hasFailed({ state, tolerated }: Replayed): boolean {
  return state === 'fail' || (state === 'excused' && !tolerated);
}

/** Whether a condition failed and a person lets it pass. */
export function isOverridden(condition: Replayed): boolean {
  return condition.holding !== null && hasFailed(condition);
}

/** Whether a condition decides the run: failed, and nobody lets it pass. */
export function failsRun(condition: Replayed): boolean {
  return hasFailed(condition) && !isOverridden(condition);
}
