import type { PlanRecord } from '../records/schema.ts';

export type Limits = PlanRecord['limits'];

/** How often each pair of outcomes occurred: [Z_fail, Z_pass, count], counts above 0. */
export type Tally = readonly (readonly [zFail: number, zPass: number, count: number])[];

/** Halvings of [0, 1]: leaves 2⁻⁵⁰, and 1 − 2⁻⁵⁰ is still a number below 1. */
const HALVINGS = 50;

/** ln Σ exp, without overflow; −∞ when every term is. */
function logSumExp(terms: readonly number[]): number {
  const top = Math.max(...terms);
  if (top === Number.NEGATIVE_INFINITY) return top;
  return top + Math.log(terms.reduce((sum, term) => sum + Math.exp(term - top), 0));
}

/** ln of the mean over bets of ∏ (1 + bet · gain): how comparisons of draws are weighed. 0 without draws. */
export function logMean(bets: readonly number[], gains: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const gain of gains) counts.set(gain, (counts.get(gain) ?? 0) + 1);
  const terms = bets.map((bet) =>
    [...counts].reduce((sum, [gain, count]) => sum + count * Math.log1p(Math.max(-1, bet * gain)), 0),
  );
  return logSumExp(terms) - Math.log(bets.length);
}

/**
 * ln E_fail against the hypothesis "the rate is at most m" (section 2 of the statistics; with m = p0 the one
 * that decides). 0 for an empty tally.
 */
export function logEFail(tally: Tally, limits: Limits, m: number = limits.tolerated): number {
  const { tolerated: p0, must_catch: p1 } = limits;
  const bets = [
    { weight: 0.6, theta: p1, most: 0.97 },
    { weight: 0.3, theta: Math.min(2.5 * p1, 0.5), most: 0.98 },
    { weight: 0.1, theta: Math.min(7.5 * p1, 0.8), most: 0.99 },
  ];
  return logSumExp(
    bets.map(({ weight, theta, most }) => {
      const against = Math.min((m * theta) / p0, most);
      // A bet that could only lose is not made.
      const lambda = against <= m ? 0 : (against - m) / (m * (1 - m));
      return tally.reduce(
        (sum, [z, , count]) => sum + count * Math.log1p(lambda * (z - m)),
        Math.log(weight),
      );
    }),
  );
}

/**
 * ln E_pass against the hypothesis "the rate is at least m" (with m = p1 the one that decides). 0 for an
 * empty tally.
 */
export function logEPass(tally: Tally, limits: Limits, m: number = limits.must_catch): number {
  const { tolerated: p0, must_catch: p1 } = limits;
  const bets = [
    { weight: 0.4, theta: p0 },
    { weight: 0.3, theta: p0 / 4 },
    { weight: 0.3, theta: 0 },
  ];
  return logSumExp(
    bets.map(({ weight, theta }) => {
      const stake = 1 - theta / p1;
      // (z − m) / (1 − m) is exactly 1 for z = 1, so that the third bet is lost to exactly 0, never nearly.
      return tally.reduce(
        (sum, [, z, count]) => sum + count * Math.log1p(-stake * ((z - m) / (1 - m))),
        Math.log(weight),
      );
    }),
  );
}

/** ln of what E_fail must reach, for J conditions. */
export function failNeeds(limits: Limits, conditions: number): number {
  return Math.log(conditions / limits.false_block);
}

/** ln of what E_pass must reach. */
export function passNeeds(limits: Limits): number {
  return -Math.log(limits.false_pass);
}

/** The highest rate that the failing evidence excludes from below; 0 when it excludes none. */
export function lowerBound(tally: Tally, limits: Limits, conditions: number): number {
  const needed = failNeeds(limits, conditions);
  return bisect((m) => logEFail(tally, limits, m) < needed);
}

/** The lowest rate that the passing evidence excludes from above; 1 when it excludes none. */
export function upperBound(tally: Tally, limits: Limits): number {
  const needed = passNeeds(limits);
  return bisect((m) => logEPass(tally, limits, m) >= needed);
}

/** Where a property of a rate begins to hold that, once it holds, holds for every higher rate. */
function bisect(holds: (m: number) => boolean): number {
  let low = 0;
  let high = 1;
  for (let step = 0; step < HALVINGS; step++) {
    const middle = (low + high) / 2;
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return high === 1 ? 1 : low;
}

/** Whether the tally would pass after `further` draws that all have Z_pass = 0. */
export function passesAfter(tally: Tally, limits: Limits, further: number): boolean {
  const longer: Tally = further > 0 ? [...tally, [0, 0, further]] : tally;
  return logEPass(longer, limits) >= passNeeds(limits);
}

/**
 * The fewest flagged draws of the tally that would fail it: draws that are not flagged, the least of them
 * first, turn to Z_fail = 1 one by one. null when it would not fail with all of them flagged.
 */
export function fewestFlaggedToFail(tally: Tally, limits: Limits, conditions: number): number | null {
  const needed = failNeeds(limits, conditions);
  const flagged = tally.filter(([zFail]) => zFail >= 0.5);
  const others = tally.filter(([zFail]) => zFail < 0.5).sort(([a], [b]) => a - b);
  const count = (cells: Tally): number => cells.reduce((sum, [, , cell]) => sum + cell, 0);
  for (let turned = 0; turned <= count(others); turned++) {
    let left = turned;
    const rest = others.map(([zFail, zPass, cell]) => {
      const taken = Math.min(left, cell);
      left -= taken;
      return [zFail, zPass, cell - taken] as const;
    });
    if (logEFail([...rest, ...flagged, [1, 1, turned]], limits) >= needed) return turned + count(flagged);
  }
  return null;
}
