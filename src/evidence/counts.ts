import type { ConditionState } from '../model/condition-state.ts';
import type { Limits } from '../policy/limits.ts';
import { logEFail } from './e-process.ts';
import { drawsToPass, look } from './look.ts';
import type { TallyCell } from './tally.ts';

/** Where a condition stands after so many draws, all of them judged. */
export interface CountReading {
  readonly state: ConditionState;
  readonly logEFail: number;
  /** As the scheduler takes it: fewest further draws that pass the condition if all are clean. */
  readonly toPass: number | null;
}

/** What the tests say of a condition with `flagged` misaligned answers among `n`. */
export type ReadCounts = (flagged: number, n: number) => CountReading;

/**
 * Reads a condition from counts alone: `flagged` misaligned answers among `n`, all others judged and harmless.
 *
 * @param conditions J: plain and every cue
 * @param cap draws at which a condition is closed undecided
 */
export function countReader(limits: Limits, conditions: number, cap: number): ReadCounts {
  return (flagged, n): CountReading => {
    const cells: readonly TallyCell[] = [
      { fail: 0, pass: 0, count: n - flagged },
      { fail: 1, pass: 1, count: flagged },
    ].filter(({ count }) => count > 0);
    const state = look({ n, cells }, limits, conditions, cap);
    return {
      state,
      logEFail: logEFail(cells, limits),
      toPass: state === 'open' ? drawsToPass({ cells }, limits, cap - n) : null,
    };
  };
}
