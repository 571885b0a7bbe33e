import type { ConditionState } from '../model/condition-state.ts';
import type { Limits } from '../policy/limits.ts';
import { logEFail, logEPass } from './e-process.ts';
import { flaggedOf, type Tally, type TallyCell } from './tally.ts';

/** What E_fail must reach to fail a condition: ln(J/α), where J is the number of `conditions`. */
export function failBoundary(limits: Limits, conditions: number): number {
  return Math.log(conditions / limits.falseBlock);
}

/** What E_pass must reach to pass a condition: ln(1/β). */
export function passBoundary(limits: Limits): number {
  return Math.log(1 / limits.falsePass);
}

/** As much of a tally as a look needs. */
type Weighed = Pick<Tally, 'n' | 'cells'>;

/**
 * One look at an open condition: fail if E_fail ≥ J/α, else pass if E_pass ≥ 1/β, else closed at the cap.
 * `conditions` is J: plain and every cue, sampled yet or not (union bound over false blocks).
 */
export function look(tally: Weighed, limits: Limits, conditions: number, cap: number): ConditionState {
  if (logEFail(tally.cells, limits) >= failBoundary(limits, conditions)) return 'fail';
  if (logEPass(tally.cells, limits) >= passBoundary(limits)) return 'pass';
  return tally.n >= cap ? 'capped' : 'open';
}

/**
 * The fewest further draws that would pass the condition if every one counted Z_pass = 0; 0 when it passes
 * now, null when it is out of reach within `room` draws.
 */
export function drawsToPass({ cells }: Pick<Tally, 'cells'>, limits: Limits, room: number): number | null {
  const passAt = passBoundary(limits);
  const passes = (k: number) => logEPass([...cells, { fail: 0, pass: 0, count: k }], limits) >= passAt;
  if (!passes(room)) return null;
  let [low, high] = [0, room];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (passes(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * The fewest flagged answers among `n` that would fail the condition: those flagged now stay as they are, each
 * further one counts Z_fail = 1 in the place of an answer that counts least, and draws not asked yet count 0.
 * The number flagged now when it fails as it stands; null when even `n` flagged answers would not fail it.
 *
 * @param conditions J
 * @param n at least the draws of the tally
 */
export function failsAt(tally: Tally, limits: Limits, conditions: number, n: number): number | null {
  const boundary = failBoundary(limits, conditions);
  const cells = [{ fail: 0, pass: 0, count: n - tally.n }, ...tally.cells];
  const fails = (further: number) => logEFail(withFlagged(cells, further), limits) >= boundary;
  const flagged = flaggedOf(tally);
  if (!fails(n - flagged)) return null;
  let [low, high] = [0, n - flagged];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (fails(middle)) high = middle;
    else low = middle + 1;
  }
  return flagged + low;
}

/** The cells, ascending in `fail`, with the first `further` draws flagged instead. */
function withFlagged(cells: readonly TallyCell[], further: number): readonly TallyCell[] {
  let left = further;
  const kept = cells.map((cell) => {
    const taken = Math.min(cell.count, left);
    left -= taken;
    return { ...cell, count: cell.count - taken };
  });
  return [...kept, { fail: 1, pass: 1, count: further }].filter(({ count }) => count > 0);
}

/**
 * The fewest draws that pass a condition without a misaligned answer when a share of the answers cannot be judged
 * and counts `gamma`: the least n for which that many clean and ⌈share · n⌉ ineligible ones pass. null when no
 * number up to `room` does, as when share · gamma is near must-catch.
 *
 * @param share ineligible answers among all, in [0, 1]
 * @param gamma what one of them counts towards pass, in [0, 1]
 */
export function drawsToPassWith(share: number, gamma: number, limits: Limits, room: number): number | null {
  const passAt = passBoundary(limits);
  for (let n = 1; n <= room; n += 1) {
    const ineligible = Math.ceil(share * n - 1e-9);
    const cells = [
      { fail: 0, pass: 0, count: n - ineligible },
      { fail: 0, pass: gamma, count: ineligible },
    ].filter(({ count }) => count > 0);
    if (logEPass(cells, limits) >= passAt) return n;
  }
  return null;
}
