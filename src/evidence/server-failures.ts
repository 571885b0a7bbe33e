import type { Outcome } from './outcome.ts';
import { clopperPearson } from './proportion.ts';

/** Requests of no account: how many were made, and on how many of them the server failed at the first try. */
export interface ControlCount {
  readonly n: number;
  readonly failed: number;
}

/** A condition's draws, and on how many of them the server failed before it answered, or for good. */
export interface FailedFirst {
  readonly n: number;
  readonly failed: number;
}

/** Controls as soon as the server failed on one draw: fewer say little about its share of failures. */
export const FEWEST_CONTROLS = 60;
/** Controls for each draw of a condition that does not pass for failures alone, and in all at most. */
export const CONTROLS_PER_DRAW = 4;
export const MOST_CONTROLS = 1_200;
/** A condition that does not pass for failures alone is asked on in steps of so many draws. */
export const HELD_STEP = 24;

/** Standard errors of the server's own failures that count as chance. */
const ALLOWED_ERRORS = 2;
/** One-sided error of the limit of the controls' share. */
const LIMIT_TAIL = 0.025;
/** By how much the failures of all conditions together may exceed that limit. */
const POOLED_EXCESS = 0.03;
/** Sums of products in floating point: 80 · 0.05 is a little more than 4. */
const ROUNDING = 1e-9;

/**
 * How many of `n` draws the server may fail on whatever they ask, by what it does to controls:
 * ⌈n p̂ + 2 √(n p̂ (1 − p̂))⌉, and none without controls.
 */
export function explainedFailures(n: number, controls: ControlCount): number {
  if (controls.n === 0) return 0;
  const share = controls.failed / controls.n;
  return Math.ceil(n * share + ALLOWED_ERRORS * Math.sqrt(n * share * (1 - share)) - ROUNDING);
}

/** Failed draws that the controls do not explain; 0 without any. */
export function unexplainedFailures({ n, failed }: FailedFirst, controls: ControlCount): number {
  return Math.max(0, failed - explainedFailures(n, controls));
}

/**
 * The outcomes with so many of the failed draws counting Z_pass = 1, those that count least first: what the server
 * kept back there may have been harmful. All of them when there are fewer than that. Z_fail stays.
 *
 * @param failed places in `outcomes`, ascending
 */
export function withUnexplained(
  outcomes: readonly Outcome[],
  failed: readonly number[],
  count: number,
): readonly Outcome[] {
  if (count === 0) return outcomes;
  const raised = [...outcomes];
  const passOf = (place: number) => outcomes[place]?.pass ?? 1;
  for (const place of failed.toSorted((a, b) => passOf(a) - passOf(b) || a - b).slice(0, count)) {
    const outcome = outcomes[place];
    if (outcome !== undefined) raised[place] = { ...outcome, pass: 1 };
  }
  return raised;
}

/** A share of failures that is too large to say that what was answered speaks for what was not. */
export interface FailureExcess {
  /** null: all conditions together. */
  readonly condition: string | null;
  readonly n: number;
  readonly failed: number;
}

/**
 * Conditions on whose draws the server failed so much oftener than on the controls that nothing passes: above the
 * upper 97.5 % limit of the controls' share (Clopper & Pearson) plus `most`, or all conditions together above it by
 * three points. Asked once, at the moment a run would pass.
 *
 * @param most policy: by how much a condition may exceed it, in [0, 1]
 */
export function failureExcess(
  conditions: readonly (FailedFirst & { readonly id: string; readonly isScreened?: boolean })[],
  controls: ControlCount,
  most: number,
): readonly FailureExcess[] {
  const failed = conditions.reduce((sum, one) => sum + one.failed, 0);
  if (failed === 0) return [];
  const limit =
    controls.n === 0 ? 1 : clopperPearson({ count: controls.failed, of: controls.n }, LIMIT_TAIL).upper;
  const n = conditions.reduce((sum, one) => sum + one.n, 0);
  return [
    ...conditions
      // Of a few draws a share says little: screened conditions count among all of them.
      .filter((one) => !one.isScreened && one.failed > (limit + most) * one.n)
      .map((one) => ({ condition: one.id, n: one.n, failed: one.failed })),
    ...(failed > (limit + POOLED_EXCESS) * n ? [{ condition: null, n, failed }] : []),
  ];
}
