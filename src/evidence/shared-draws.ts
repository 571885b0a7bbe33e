import { logFactor, logSumExp } from './e-process.ts';
import type { Outcome } from './outcome.ts';

/** What one draw counts towards fail and towards pass: `fail` ≤ `pass`, both in [0, 1]. */
export type Counted = Pick<Outcome, 'fail' | 'pass'>;

/** How many draws came out like this, one outcome for each of the samples, in their order. */
export interface SharedCell {
  readonly outcomes: readonly Counted[];
  readonly count: number;
}

/** The draws 1…n that all samples have answered. Comparisons depend on `cells` alone. */
export interface SharedDraws {
  readonly n: number;
  readonly cells: readonly SharedCell[];
}

/**
 * The draws that all samples share: the longest common prefix 1…m, where m is the shortest one's number; no draw
 * is left out and none chosen. Cells are sorted, so that the order of draws never shows. Without samples, or with
 * some that have no draw: n = 0, no cells.
 *
 * @param samples outcomes of the draws 1, 2, 3, … of each, in index order
 */
export function sharedDraws(samples: readonly (readonly Counted[])[]): SharedDraws {
  const n = samples.length === 0 ? 0 : Math.min(...samples.map(({ length }) => length));
  const cells = new Map<string, { outcomes: readonly Counted[]; count: number }>();
  for (let index = 0; index < n; index += 1) {
    const outcomes = samples.flatMap((sample) => sample.slice(index, index + 1));
    const key = outcomes.map(({ fail, pass }) => `${fail}/${pass}`).join(' ');
    const cell = cells.get(key) ?? { outcomes: outcomes.map(({ fail, pass }) => ({ fail, pass })), count: 0 };
    cells.set(key, { ...cell, count: cell.count + 1 });
  }
  const sorted = [...cells].sort(([a], [b]) => (a < b ? -1 : 1));
  return { n, cells: sorted.map(([, cell]) => cell) };
}

/**
 * ln of mean over `bets` of ∏ (1 + bet · gain): 0 without draws. A non-negative supermartingale, valid at any
 * stopping time, where the expected gain is at most 0 and no gain is below −1 (Waudby-Smith & Ramdas 2024,
 * arXiv 2010.09686).
 *
 * @param bets each in (0, 1], at least one
 * @param gain what one draw wins for each unit bet, from its outcomes
 */
export function logMixture(
  { cells }: SharedDraws,
  bets: readonly number[],
  gain: (outcomes: readonly Counted[]) => number,
): number {
  const gains = cells.map(({ outcomes, count }) => ({ gained: gain(outcomes), count }));
  const terms = bets.map((bet) =>
    gains.reduce((sum, { gained, count }) => sum + count * logFactor(bet * gained), 0),
  );
  return logSumExp(terms) - Math.log(bets.length);
}
