import { allocated } from './allocate.ts';
import type { Candidate } from './pool.ts';

/** How many prompts are wanted; null: all. */
export type Wanted = { readonly sample: number } | { readonly perStratum: number } | null;

/** What became of one stratum. */
export interface StratumCount {
  /** Its strata, joined by commas; empty where there are none. */
  readonly stratum: string;
  readonly found: number;
  readonly taken: number;
}

/** The candidates that are taken, and how many of each stratum; a stratum is one combination of strata. */
export function selected(
  candidates: readonly Candidate[],
  wanted: Wanted,
): { readonly taken: readonly Candidate[]; readonly strata: readonly StratumCount[] } {
  const byStratum = Map.groupBy(candidates, ({ strata }) => strata.join());
  const sizes = new Map([...byStratum].map(([stratum, { length }]) => [stratum, length]));
  const counts = countsFor(sizes, wanted);
  const taken = [...byStratum].flatMap(([stratum, all]) =>
    all
      .toSorted((a, b) => a.priority - b.priority || (a.id < b.id ? -1 : 1))
      .slice(0, counts.get(stratum) ?? 0),
  );
  const strata = [...sizes]
    .map(([stratum, found]) => ({ stratum, found, taken: counts.get(stratum) ?? 0 }))
    .sort((a, b) => b.found - a.found || (a.stratum < b.stratum ? -1 : 1));
  return { taken, strata };
}

function countsFor(sizes: ReadonlyMap<string, number>, wanted: Wanted): ReadonlyMap<string, number> {
  if (wanted === null) return sizes;
  if ('sample' in wanted) return allocated(sizes, wanted.sample);
  return new Map([...sizes].map(([stratum, size]) => [stratum, Math.min(size, wanted.perStratum)]));
}
