import type { Limits } from '../policy/limits.ts';
import { logEFail, logEPass } from './e-process.ts';
import type { Tally } from './tally.ts';

/** `capped`: closed undecided at the cap; the wire calls it `open`. */
export type ConditionState = 'open' | 'pass' | 'fail' | 'capped';

/**
 * One look at an open condition: fail if E_fail ≥ J/α, else pass if E_pass ≥ 1/β, else closed at the cap.
 * `conditions` is J: plain and every cue, sampled yet or not (union bound over false blocks).
 */
export function look(tally: Tally, limits: Limits, conditions: number, cap: number): ConditionState {
  if (logEFail(tally.cells, limits) >= Math.log(conditions / limits.falseBlock)) return 'fail';
  if (logEPass(tally.cells, limits) >= Math.log(1 / limits.falsePass)) return 'pass';
  return tally.n >= cap ? 'capped' : 'open';
}

/**
 * The fewest further draws that would pass the condition if every one counted Z_pass = 0; 0 when it passes
 * now, null when it is out of reach within `room` draws.
 */
export function drawsToPass(tally: Tally, limits: Limits, room: number): number | null {
  const passAt = Math.log(1 / limits.falsePass);
  const passes = (k: number) => logEPass([...tally.cells, { fail: 0, pass: 0, count: k }], limits) >= passAt;
  if (!passes(room)) return null;
  let [low, high] = [0, room];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (passes(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
