/** Places of the table at most: of 12 bytes each. */
const MOST_PLACES = 2 ** 20;
const FIRST_PLACES = 2 ** 10;
/** Of the places that may be taken before the table grows, or forgets. */
const FULLEST = 0.75;
/** Of the most places that keep a count when it forgets. */
const KEPT = 0.25;
const TWO_32 = 2 ** 32;

/** How often each of very many things was seen, in bounded memory. */
export interface Copies {
  /** Counts one, and returns how often it was seen by now. `key`: a digest in hexadecimal, of which 16 digits tell. */
  add(key: string, times?: number): number;
  /** How often it was seen; 0: never, or forgotten. */
  of(key: string): number;
  /** By how much a count can be too low; 0: all are exact. */
  readonly missed: number;
  /** Says that counts which were added had themselves missed so many. */
  miss(times: number): void;
  /** What is counted, as 16 digits and how often. */
  entries(): Iterable<readonly [key: string, times: number]>;
}

/**
 * Counts of a stream of digests. Up to 786,432 different ones (3/4 of `mostPlaces`) are counted exactly. Beyond, the
 * count of the (k + 1)-th largest is taken off all, k = `mostPlaces`/4, and what is left with nothing is forgotten:
 * the frequent items of Misra & Gries (1982), pruned as Agarwal et al. merge them ("Mergeable summaries", 2013). Each
 * such step takes its amount off more than k counts, so that in N rows no count is more than `missed` ≤ N / (k + 1) too
 * low, and none too high; what stands in more than N / (k + 1) rows is never forgotten. Two digests that agree in
 * 64 bits count as one.
 */
export function copies(mostPlaces = MOST_PLACES): Copies {
  let places = Math.min(FIRST_PLACES, mostPlaces);
  let [high, low, counts] = tableOf(places);
  let [held, missed] = [0, 0];

  /** Where a digest stands, or would stand. */
  function placeOf(one: number, two: number): number {
    let at = two & (places - 1);
    while (counts[at] !== 0 && (high[at] !== one || low[at] !== two)) at = (at + 1) & (places - 1);
    return at;
  }
  function put(one: number, two: number, times: number): void {
    const at = placeOf(one, two);
    high[at] = one;
    low[at] = two;
    counts[at] = times;
    held += 1;
  }
  /** The table anew, with so many places and each count less by an amount. */
  function rebuilt(size: number, less: number): void {
    const old = { high, low, counts };
    [high, low, counts] = tableOf(size);
    [places, held] = [size, 0];
    for (const [at, count] of old.counts.entries())
      if (count > less) put(old.high[at] ?? 0, old.low[at] ?? 0, count - less);
  }
  function makeRoom(): void {
    if (held < places * FULLEST) return;
    if (places < mostPlaces) rebuilt(places * 2, 0);
    else {
      const less = counts.slice().sort()[places - 1 - Math.floor(places * KEPT)] ?? 0;
      missed += less;
      rebuilt(places, less);
    }
  }

  return {
    add(key, times = 1) {
      const [one, two] = halvesOf(key);
      const at = placeOf(one, two);
      const before = counts[at] ?? 0;
      if (before > 0) {
        counts[at] = before + times;
        return before + times;
      }
      put(one, two, times);
      makeRoom();
      return times;
    },
    of: (key) => counts[placeOf(...halvesOf(key))] ?? 0,
    get missed() {
      return missed;
    },
    miss(times) {
      missed += times;
    },
    *entries() {
      for (const [at, count] of counts.entries())
        if (count > 0) yield [hex(high[at] ?? 0) + hex(low[at] ?? 0), count];
    },
  };
}

/** The counts of several streams as those of one: what one pass over all of them counts, if all are exact. */
export function mergedCopies(parts: readonly Copies[]): Copies {
  const all = copies();
  for (const part of parts) {
    for (const [key, times] of part.entries()) all.add(key, times);
    all.miss(part.missed);
  }
  return all;
}

function tableOf(places: number): [Uint32Array, Uint32Array, Uint32Array] {
  return [new Uint32Array(places), new Uint32Array(places), new Uint32Array(places)];
}

function halvesOf(key: string): [number, number] {
  return [Number.parseInt(key.slice(0, 8), 16), Number.parseInt(key.slice(8, 16), 16)];
}

function hex(half: number): string {
  return half.toString(16).padStart(8, '0');
}

/** The place of a digest in [0, 1), by its first 12 digits: even over all digests. */
export function fractionOf(key: string): number {
  return Number.parseInt(key.slice(0, 8), 16) / TWO_32 + Number.parseInt(key.slice(8, 12), 16) / 2 ** 48;
}
