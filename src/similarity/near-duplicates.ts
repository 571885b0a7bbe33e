import { disjoint } from './disjoint.ts';
import { hash32, wordGramHashes, wordsOf } from './grams.ts';

/** Words in a row that make a shingle. */
const SHINGLE_WORDS = 3;
/** Two texts that share this much of their shingles are near-duplicates, unless said otherwise. */
export const NEAR_DUPLICATE = 0.8;

/**
 * The hashed shingles of a text: every three words in a row, in scripts without spaces every three characters. A text
 * of fewer words is one shingle, one without letters and digits the shingle of its characters, an empty one has none.
 */
export function shinglesOf(text: string): ReadonlySet<number> {
  const words = wordsOf(text);
  if (words.length > 0) return new Set(wordGramHashes(words, SHINGLE_WORDS));
  const rest = text.trim();
  return new Set(rest === '' ? [] : [hash32(rest)]);
}

/** |A ∩ B| / |A ∪ B| (Jaccard 1901), in [0, 1]; 1 for two empty sets. */
export function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const one of few) if (many.has(one)) shared += 1;
  const union = a.size + b.size - shared;
  return union === 0 ? 1 : shared / union;
}

/**
 * Texts that are near-duplicates of each other, exactly: the groups that pairs of a Jaccard index of at least
 * `threshold` link, directly or by way of others. Which texts are together does not depend on their order.
 *
 * Only pairs that share one of their rarest shingles are compared: two sets that share t of their union share an
 * element of the first |x| − ⌈t|x|⌉ + 1 of each in any one order of all elements (Chaudhuri, Ganti & Kaushik 2006).
 *
 * @param threshold in (0, 1]
 * @returns groups of at least two indices, each ascending, in the order of their first; none without texts
 */
export function nearDuplicates(
  texts: readonly string[],
  threshold = NEAR_DUPLICATE,
): readonly (readonly number[])[] {
  return grouped(texts.map(shinglesOf), threshold);
}

function grouped(all: readonly ReadonlySet<number>[], threshold: number): readonly (readonly number[])[] {
  const groups = disjoint(all.length);
  const distinct = new Map<string, number>();
  const counts = new Map<number, number>();
  for (const [index, shingles] of all.entries()) {
    const key = [...shingles].sort((a, b) => a - b).join();
    const same = distinct.get(key);
    if (same !== undefined) {
      groups.join(same, index);
      continue;
    }
    distinct.set(key, index);
    for (const shingle of shingles) counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  const seen = new Map<number, number[]>();
  for (const index of distinct.values()) {
    const shingles = all[index] ?? new Set();
    for (const other of sharingRare(shingles, threshold, counts, seen, index)) {
      const together = all[other] ?? new Set();
      if (groups.of(other) !== groups.of(index) && jaccard(shingles, together) >= threshold)
        groups.join(other, index);
    }
  }
  return groups.all();
}

/** Earlier sets that share one of the rarest shingles of this one, which is noted under its own. */
function sharingRare(
  shingles: ReadonlySet<number>,
  threshold: number,
  counts: ReadonlyMap<number, number>,
  seen: Map<number, number[]>,
  index: number,
): ReadonlySet<number> {
  const rarest = [...shingles].sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || a - b);
  const needed = rarest.length - Math.ceil(threshold * rarest.length) + 1;
  const others = new Set<number>();
  for (const shingle of rarest.slice(0, needed)) {
    const holders = seen.get(shingle);
    if (holders === undefined) seen.set(shingle, [index]);
    else {
      for (const holder of holders) others.add(holder);
      holders.push(index);
    }
  }
  return others;
}
