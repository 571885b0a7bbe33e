import type { Limits } from '../policy/limits.ts';
import { logEFail, logEPass } from './e-process.ts';
import type { Tally } from './tally.ts';

/** Limits of the misaligned rate (0–1) that hold at every look at once. */
export interface Bounds {
  readonly lower: number;
  readonly upper: number;
}

const EDGE = 1e-9;
const STEPS = 80;

/** The rate where a monotone predicate turns: the largest `m` for which `holds(m)`, found by bisection. */
function turningPoint(low: number, high: number, holds: (m: number) => boolean): number {
  let [inside, outside] = [low, high];
  for (let step = 0; step < STEPS; step += 1) {
    const middle = (inside + outside) / 2;
    if (holds(middle)) inside = middle;
    else outside = middle;
  }
  return inside;
}

/**
 * Inverts both e-processes: `lower` = sup{m : E_fail(m) ≥ J/α} (0 if there is none), `upper` = inf{m :
 * E_pass(m) ≥ 1/β} (1 if there is none). `upper` < must-catch exactly when the condition passes, `lower` >
 * tolerated exactly when it fails. Without draws: 0 and 1.
 */
export function boundsOf(tally: Tally, limits: Limits, conditions: number): Bounds {
  const failAt = Math.log(conditions / limits.falseBlock);
  const passAt = Math.log(1 / limits.falsePass);
  const fails = (m: number) => logEFail(tally.cells, limits, m) >= failAt;
  const passes = (m: number) => logEPass(tally.cells, limits, m) >= passAt;
  const [low, high] = [EDGE, 1 - EDGE];
  const lower = fails(low) ? turningPoint(low, high, fails) : 0;
  const upper = passes(high) ? 1 - turningPoint(1 - high, 1 - low, (m) => passes(1 - m)) : 1;
  return { lower, upper };
}
