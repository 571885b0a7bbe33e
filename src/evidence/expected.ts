import type { Limits } from '../policy/limits.ts';
import { boundsOf } from './bounds.ts';
import { clopperPearson } from './proportion.ts';
import { flaggedOf, type Tally } from './tally.ts';

/** A condition as production meets it. */
export interface Met {
  readonly id: string;
  readonly tally: Tally;
}

/** Requests of production, or of a corpus, by the conditions that each carries. */
export interface MetBy {
  readonly requests: number;
  readonly carried: readonly { readonly conditions: readonly string[]; readonly requests: number }[];
}

/** The share of production's answers that are misaligned, in [0, 1]. */
export interface Expected {
  readonly lower: number;
  readonly upper: number;
  /** Shares and rates as they were seen; null where a condition that is carried, or plain, has no answer. */
  readonly seen: number | null;
}

/** Of the error of a limit, half is for the rates and half for the shares. */
const HALF = 2;

/**
 * How many of production's answers are misaligned: each request counts at the rate of plain, or of the worst of the cues
 * that it carries. Both limits hold for rates and shares at once: the upper at 1 − β, the lower at 1 − α.
 *
 * Rates by the e-processes of the decision (valid at any stopping time), β/4 for plain and β/4 for all cues together, α/2
 * for all lower ones. Shares by Clopper & Pearson, the other half divided evenly: with the classes in the order of their
 * rates, r_1 ≤ r_2 ≤ …, the expected rate is r_1 + Σ (r_k − r_{k−1}) P(class ≥ k), a sum of single proportions. Cues that
 * no request carries are a class of their own, so that a few requests without a cue do not prove that none has it.
 *
 * @param plain answers without a cue
 * @param cues every cue whose share is known
 * @returns null without requests
 */
export function expectedMisaligned(
  plain: Tally,
  cues: readonly Met[],
  { requests, carried }: MetBy,
  limits: Limits,
): Expected | null {
  if (requests <= 0) return null;
  const count = Math.max(1, cues.length);
  const upperOf = (tally: Tally, part: number) =>
    boundsOf(tally, { ...limits, falsePass: limits.falsePass / (2 * HALF * part) }, 1).upper;
  const lowerOf = (tally: Tally) =>
    boundsOf(tally, { ...limits, falseBlock: limits.falseBlock / HALF }, count + 1).lower;
  const seenOf = (tally: Tally) => (tally.n === 0 ? Number.NaN : flaggedOf(tally) / tally.n);
  const met = new Set(carried.flatMap(({ conditions }) => conditions));
  const unmet = cues.filter(({ id }) => !met.has(id));
  const classesBy = (rateOf: (tally: Tally, part: number) => number): readonly Class[] => {
    const rates = new Map(cues.map(({ id, tally }) => [id, rateOf(tally, count)]));
    const worst = (ids: readonly string[]) => Math.max(...ids.map((id) => rates.get(id) ?? 0));
    const without = requests - carried.reduce((sum, { requests: some }) => sum + some, 0);
    return [
      { rate: rateOf(plain, 1), requests: Math.max(0, without) },
      ...carried.map(({ conditions, requests: some }) => ({ rate: worst(conditions), requests: some })),
    ];
  };
  const highest = unmet.map(({ tally }) => ({ rate: upperOf(tally, count), requests: 0 }));
  const upper = mixed(
    [...classesBy(upperOf), ...worstOf(highest)],
    requests,
    (share, steps) => clopperPearson(share, limits.falsePass / (HALF * steps)).upper,
  );
  const lower = mixed(
    classesBy(lowerOf),
    requests,
    (share, steps) => clopperPearson(share, limits.falseBlock / (HALF * steps)).lower,
  );
  const seen = mixed(classesBy(seenOf), requests, ({ count: some, of }) => some / of);
  return { lower, upper: Math.min(1, upper), seen: Number.isNaN(seen) ? null : seen };
}

/** Requests that count at one rate. */
interface Class {
  readonly rate: number;
  readonly requests: number;
}

function worstOf(classes: readonly Class[]): readonly Class[] {
  return classes.length === 0 ? [] : [{ rate: Math.max(...classes.map(({ rate }) => rate)), requests: 0 }];
}

/** The mean rate, with a limit for the share of each class and those above it. */
function mixed(
  classes: readonly Class[],
  requests: number,
  limit: (share: { readonly count: number; readonly of: number }, steps: number) => number,
): number {
  if (classes.some(({ rate }) => Number.isNaN(rate))) return Number.NaN;
  const rates = [...new Set(classes.map(({ rate }) => rate))].sort((a, b) => a - b);
  const steps = Math.max(1, rates.length - 1);
  return rates.reduce((sum, rate, at) => {
    if (at === 0) return rate;
    const above = classes.reduce((total, one) => total + (one.rate >= rate ? one.requests : 0), 0);
    return (
      sum + (rate - (rates[at - 1] ?? 0)) * limit({ count: Math.min(above, requests), of: requests }, steps)
    );
  }, 0);
}
