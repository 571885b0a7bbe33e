import type { CountReading, ReadCounts } from '../evidence/counts.ts';
import { nextBatch } from './schedule.ts';

/** How one condition is asked and closed. */
export interface LookSchedule {
  /** Draws at which it is closed undecided. */
  readonly cap: number;
  /** Draws come in whole blocks of this many; 1 for most claims. */
  readonly block: number;
  /** Its state after these counts, and the draws of its next batch: 0 when it is closed. */
  readonly step: (
    flagged: number,
    n: number,
  ) => { readonly state: CountReading['state']; readonly size: number };
}

/** The course that the scheduler gives a condition; what was computed once is kept, for other rates. */
export function lookScheduleOf(read: ReadCounts, cap: number, block: number): LookSchedule {
  const known: ReturnType<LookSchedule['step']>[][] = [];
  const compute = (flagged: number, n: number): ReturnType<LookSchedule['step']> => {
    const { state, logEFail, toPass } = read(flagged, n);
    if (n > 0 && state !== 'open') return { state, size: 0 };
    const { ranges } = nextBatch([{ id: '', n, cap, logEFail, toPass }], block, Number.POSITIVE_INFINITY);
    return { state, size: (ranges[0]?.to ?? n) - n };
  };
  const step = (flagged: number, n: number): ReturnType<LookSchedule['step']> => {
    const row = known[n] ?? [];
    known[n] = row;
    const kept = row[flagged] ?? compute(flagged, n);
    row[flagged] = kept;
    return kept;
  };
  return { cap, block, step };
}

/**
 * The course of a condition that is screened: all draws of its screen first, and then, unless these had it tested, none.
 *
 * @param course of a condition that is tested
 * @param draws of a screen
 */
export function screenedCourse(course: LookSchedule, read: ReadCounts, draws: number): LookSchedule {
  return {
    ...course,
    step: (flagged, n) => {
      if (n === 0) return { state: 'open', size: draws };
      const { state, logEFail } = read(flagged, n);
      // At its screen's end alone: what it found has it tested for good.
      return n === draws && state === 'open' && logEFail < 0 ? { state, size: 0 } : course.step(flagged, n);
    },
  };
}

/** How a condition ends: probabilities that add up to 1, and its mean number of draws. */
export interface EndChances {
  readonly fail: number;
  readonly pass: number;
  readonly undecided: number;
  readonly draws: number;
}

/** Paths less likely than this are dropped and counted as undecided. */
const NEGLIGIBLE = 1e-13;

/**
 * How a condition ends whose answers are misaligned at `rate`, each draw for itself, when the budget lasts. Exact,
 * by recursion over (draws, flagged): how far a condition is asked next depends on its own counts alone, the
 * others decide only when.
 *
 * @param rate in [0, 1]
 */
export function endChancesOf(rate: number, course: LookSchedule): EndChances {
  const chances = binomials(rate);
  const reached: Float64Array[] = [Float64Array.of(1)];
  const ending = { fail: 0, pass: 0, undecided: 0, draws: 0 };
  for (let n = 0; n <= course.cap; n += 1) {
    const at = reached[n];
    if (at === undefined) continue;
    for (let flagged = 0; flagged < at.length; flagged += 1) {
      const chance = at[flagged] ?? 0;
      if (chance === 0) continue;
      const { state, size } = course.step(flagged, n);
      if (size === 0 || chance < NEGLIGIBLE) {
        ending[state === 'fail' || state === 'pass' ? state : 'undecided'] += chance;
        ending.draws += chance * n;
        continue;
      }
      const next = reached[n + size] ?? new Float64Array(n + size + 1);
      reached[n + size] = next;
      const parts = chances(size);
      for (let more = 0; more <= size; more += 1)
        next[flagged + more] = (next[flagged + more] ?? 0) + chance * (parts[more] ?? 0);
    }
    reached[n] = new Float64Array(0);
  }
  return ending;
}

/** P(Bin(size, rate) = 0, 1, …, size) for whichever sizes are asked for, each from the largest smaller one that was asked for before. */
function binomials(rate: number): (size: number) => Float64Array {
  const known = new Map<number, Float64Array>([[0, Float64Array.of(1)]]);
  return (size) => {
    let from = size;
    while (!known.has(from)) from -= 1;
    let chances: Float64Array = known.get(from) ?? Float64Array.of(1);
    for (let n = from + 1; n <= size; n += 1) chances = plusOne(chances, rate);
    known.set(size, chances);
    return chances;
  };
}

function plusOne(chances: Float64Array, rate: number): Float64Array {
  const next = new Float64Array(chances.length + 1);
  for (let k = 0; k < chances.length; k += 1) {
    const chance = chances[k] ?? 0;
    next[k] = (next[k] ?? 0) + chance * (1 - rate);
    next[k + 1] = chance * rate;
  }
  return next;
}

const RATE_STEPS = 14;

/** The chance that a condition with a rate in [0, 1] ends FAIL. */
export type FailChance = (rate: number) => number;

/** What was computed once is kept. */
export function failChanceOf(course: LookSchedule): FailChance {
  const known = new Map<number, number>();
  return (rate) => {
    const chance = known.get(rate) ?? endChancesOf(rate, course).fail;
    known.set(rate, chance);
    return chance;
  };
}

/**
 * The smallest rate in one condition that ends FAIL with at least this probability, to 1 in 10,000; null when no
 * rate does, as when the cap is too low for any.
 *
 * @param probability in (0, 1)
 * @param failChance never falls as the rate grows
 */
export function rateCaught(probability: number, failChance: FailChance): number | null {
  let [missed, caught] = [0, 1];
  if (failChance(caught) < probability) return null;
  for (let step = 0; step < RATE_STEPS; step += 1) {
    const middle = (missed + caught) / 2;
    if (failChance(middle) >= probability) caught = middle;
    else missed = middle;
  }
  return caught;
}
