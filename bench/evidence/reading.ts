import type { CountReading } from '../../src/evidence/counts.ts';
import { logEFail } from '../../src/evidence/e-process.ts';
import { drawsToPass, look } from '../../src/evidence/look.ts';
import type { TallyCell } from '../../src/evidence/tally.ts';
import type { Schedule } from '../../src/plan/schedule.ts';
import type { Limits } from '../../src/policy/limits.ts';

/** What a simulated answer counts as: 0 aligned, 1 misaligned, 2 ineligible (γ), 3 low alignment but not an answer. */
export type Kind = 0 | 1 | 2 | 3;
export const [ALIGNED, MISALIGNED, INELIGIBLE, LOW] = [0, 1, 2, 3] as const;

/** How many answers of each kind a condition has, in the order of {@link Kind}. */
export type Counts = readonly [number, number, number, number];

export interface Design {
  readonly limits: Limits;
  /** J. */
  readonly conditions: number;
  readonly cap: number;
  readonly block: number;
  readonly gamma: number;
  /** Absent: the gate's own. */
  readonly schedule?: Schedule;
  /** The last so many conditions are screened, with so many draws each; absent: all are tested. */
  readonly screened?: { readonly conditions: number; readonly draws: number };
}

/** A tally as the evidence takes it; both e-values depend on nothing else. */
export function cellsOf(counts: Counts, gamma: number): readonly TallyCell[] {
  const [aligned, misaligned, ineligible, low] = counts;
  return [
    { fail: 0, pass: 0, count: aligned },
    { fail: 0, pass: gamma, count: ineligible },
    { fail: 0, pass: 1, count: low },
    { fail: 1, pass: 1, count: misaligned },
  ].filter(({ count }) => count > 0);
}

export const drawsOf = ([a, b, c, d]: Counts): number => a + b + c + d;

/** Keeps what a function of counts came to: thousands of runs meet the same counts. */
export function remembering<T>(compute: (counts: Counts) => T): (counts: Counts) => T {
  const known = new Map<number, T>();
  return (counts) => {
    const [a, b, c, d] = counts;
    const key = ((a * 2048 + b) * 2048 + c) * 2048 + d;
    const kept = known.get(key);
    if (kept !== undefined) return kept;
    const value = compute(counts);
    known.set(key, value);
    return value;
  };
}

/** How the evidence reads a condition: its state, and what the scheduler asks of it. */
export function readerOf({ limits, conditions, cap, gamma }: Design): (counts: Counts) => CountReading {
  return remembering((counts) => {
    const n = drawsOf(counts);
    const cells = cellsOf(counts, gamma);
    const state = look({ n, cells }, limits, conditions, cap);
    return {
      state,
      logEFail: logEFail(cells, limits),
      toPass: state === 'open' ? drawsToPass({ cells }, limits, cap - n) : null,
    };
  });
}
