import { disjoint } from '../similarity/disjoint.ts';
import { mixed } from '../similarity/grams.ts';
import { estimatedJaccard, SIGNATURE_SIZE } from '../similarity/min-hash.ts';
import { NEAR_DUPLICATE } from '../similarity/near-duplicates.ts';
import type { Candidate } from './pool.ts';

/** 20 bands of 5: two texts of a Jaccard index of 0.8 share one with a probability of 0.9996. */
const ROWS_OF_BAND = 5;
const BANDS = SIGNATURE_SIZE / ROWS_OF_BAND;
/** In a band that very many share each is compared with so many before it, in the order of ids. */
const MAX_COMPARED = 40;

/**
 * The candidates without near-duplicates: of a group that pairs of a Jaccard index of at least 0.8 link, the one with
 * the smallest id stays. What users say is compared, among prompts with the same system prompt. Which stay does not
 * depend on the order of the rows.
 *
 * @param candidates sorted by id
 */
export function withoutNearDuplicates(candidates: readonly Candidate[]): readonly Candidate[] {
  const alike = disjoint(candidates.length);
  for (let band = 0; band < BANDS; band += 1)
    for (const group of together(candidates, band)) {
      for (const [place, index] of group.entries())
        for (const other of group.slice(Math.max(0, place - MAX_COMPARED), place)) {
          const isKnown = alike.of(other) === alike.of(index);
          if (!isKnown && areNear(candidates[other], candidates[index])) alike.join(other, index);
        }
    }
  return candidates.filter((_, index) => alike.of(index) === index);
}

/** Groups of at least two candidates that agree in a band, each in the order of ids. */
function together(candidates: readonly Candidate[], band: number): readonly (readonly number[])[] {
  const groups = new Map<number, number[]>();
  for (const [index, { signature, system }] of candidates.entries()) {
    let hash = mixed(system ^ band);
    for (let row = 0; row < ROWS_OF_BAND; row += 1)
      hash = mixed(Math.imul(hash, 0x9e3779b1) + (signature[band * ROWS_OF_BAND + row] ?? 0));
    const group = groups.get(hash);
    if (group === undefined) groups.set(hash, [index]);
    else group.push(index);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

function areNear(a: Candidate | undefined, b: Candidate | undefined): boolean {
  if (a === undefined || b === undefined || a.system !== b.system) return false;
  return estimatedJaccard(a.signature, b.signature) >= NEAR_DUPLICATE;
}
