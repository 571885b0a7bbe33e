import { mixed } from './grams.ts';
import { NEAR_DUPLICATE, shinglesOf } from './near-duplicates.ts';

const BANDS = 20;
const ROWS_OF_BAND = 5;
/** Numbers of a signature: its estimate of a Jaccard index is off by at most 0.05 as a standard deviation. */
export const SIGNATURE_SIZE = BANDS * ROWS_OF_BAND;
const EMPTY = -1;

/**
 * The smallest hash of a set under each of 100 orders of all shingles (MinHash; Broder 1997): two sets agree in each
 * place with the probability of their Jaccard index. All ones for an empty set.
 */
export function signatureOf(shingles: ReadonlySet<number>): Uint32Array {
  const signature = new Uint32Array(SIGNATURE_SIZE).fill(0xffffffff);
  for (const shingle of shingles)
    for (let at = 0; at < SIGNATURE_SIZE; at += 1) {
      const hash = mixed(Math.imul(shingle, 0x9e3779b1) ^ Math.imul(at + 1, 0x85ebca77));
      if (hash < (signature[at] ?? 0)) signature[at] = hash;
    }
  return signature;
}

/** The share of places in which two signatures agree, in [0, 1]: an unbiased estimate of the Jaccard index. */
export function estimatedJaccard(a: Uint32Array, b: Uint32Array): number {
  let same = 0;
  for (let at = 0; at < SIGNATURE_SIZE; at += 1) if (a[at] === b[at]) same += 1;
  return same / SIGNATURE_SIZE;
}

/** Tells of each text of a stream whether one like it came before. */
export interface DuplicateFilter {
  /**
   * The number, counted from 0 over all calls, of an earlier text that this one is a near-duplicate of; null: none that
   * is remembered, and this one is remembered.
   */
  earlier(text: string): number | null;
  /** Texts that are remembered no more, for want of room: near-duplicates of theirs are not seen. */
  readonly forgotten: number;
}

/**
 * {@link nearDuplicates} for texts that do not fit into memory, one at a time: by locality-sensitive hashing of
 * signatures (20 bands of 5; Leskovec, Rajaraman & Ullman, ch. 3). It keeps 400 bytes for each text that is new, up to
 * `most` texts, then forgets the oldest; the bands take 160 to 320 bytes a text. A text that comes again is found
 * unless others took all 20 of its slots; near the threshold the estimate decides. The first of a kind counts, so that
 * order matters.
 */
export function duplicateFilter(threshold = NEAR_DUPLICATE, most = 100_000): DuplicateFilter {
  const slotsOfBand = 2 ** Math.ceil(Math.log2(2 * most));
  const slots = new Int32Array(BANDS * slotsOfBand).fill(EMPTY);
  const signatures: Uint32Array[] = [];
  const numbers: number[] = [];
  let read = 0;
  let kept = 0;
  return {
    get forgotten() {
      return Math.max(0, kept - most);
    },
    earlier(text) {
      const number = read++;
      const signature = signatureOf(shinglesOf(text));
      const places = placesOf(signature, slotsOfBand);
      for (const place of places) {
        const at = slots[place] ?? EMPTY;
        const other = at === EMPTY || at < kept - most ? undefined : signatures[at % most];
        if (other !== undefined && estimatedJaccard(signature, other) >= threshold)
          return numbers[at % most] ?? null;
      }
      for (const place of places) slots[place] = kept;
      signatures[kept % most] = signature;
      numbers[kept % most] = number;
      kept += 1;
      return null;
    },
  };
}

/** The slot of each band of a signature. A newer text takes the slot of an older one, which has 19 more. */
function placesOf(signature: Uint32Array, slotsOfBand: number): readonly number[] {
  return Array.from({ length: BANDS }, (_, band) => {
    let hash = band;
    for (let row = 0; row < ROWS_OF_BAND; row += 1)
      hash = mixed(Math.imul(hash, 0x9e3779b1) + (signature[band * ROWS_OF_BAND + row] ?? 0));
    return band * slotsOfBand + (hash % slotsOfBand);
  });
}
