import { characterGrams, hash32, wordGrams, wordsOf } from './grams.ts';

/** Characters of a text that are compared: what follows tells little more and costs as much. */
const MAX_CHARACTERS = 2000;
const BUCKETS = 1 << 20;
const WORD_SIZES = [1, 2];
const CHARACTER_SIZES = [3, 4];
/** A gram of a single text can tell it from no other. */
const FEWEST_TEXTS = 2;

/** The features of one text: places and values, the values of length 1 together. */
export interface SparseRow {
  readonly places: Int32Array;
  readonly values: Float64Array;
}

/** The features of some texts, by which a classifier tells them apart. */
export interface Features {
  readonly rows: readonly SparseRow[];
  /** The bucket of each place. */
  readonly buckets: readonly number[];
}

/** A gram, and the bucket that it falls into. */
export interface Gram {
  readonly kind: 'words' | 'characters';
  readonly text: string;
  readonly bucket: number;
}

/** The grams of a text: one and two words, three and four characters; none of an empty one. */
export function gramsOf(text: string): readonly Gram[] {
  const cut = text.slice(0, MAX_CHARACTERS);
  const words = wordsOf(cut);
  const gram = (kind: Gram['kind'], seed: number) => (gramText: string) => ({
    kind,
    text: gramText,
    bucket: hash32(gramText, seed) % BUCKETS,
  });
  return [
    ...WORD_SIZES.flatMap((size) => wordGrams(words, size).map(gram('words', size))),
    ...CHARACTER_SIZES.flatMap((size) => characterGrams(cut, size).map(gram('characters', 16 + size))),
  ];
}

/**
 * Hashed grams by 1 + ln(count), times their rarity ln((1 + n) / (1 + texts)) + 1, each text to length 1 (tf–idf; Salton
 * & Buckley 1988). Nothing in it knows which sample a text is of. A text with nothing in common with any other has an
 * empty row.
 */
export function featuresOf(texts: readonly string[]): Features {
  const counts = texts.map((text) => {
    const counted = new Map<number, number>();
    for (const { bucket } of gramsOf(text)) counted.set(bucket, (counted.get(bucket) ?? 0) + 1);
    return counted;
  });
  const holders = new Map<number, number>();
  for (const counted of counts)
    for (const bucket of counted.keys()) holders.set(bucket, (holders.get(bucket) ?? 0) + 1);
  const buckets = [...holders].filter(([, of]) => of >= FEWEST_TEXTS).map(([bucket]) => bucket);
  buckets.sort((a, b) => a - b);
  const placeOf = new Map(buckets.map((bucket, place) => [bucket, place]));
  const rows = counts.map((counted): SparseRow => {
    const entries = [...counted]
      .flatMap(([bucket, count]): readonly (readonly [number, number])[] => {
        const place = placeOf.get(bucket);
        if (place === undefined) return [];
        const rarity = Math.log((1 + texts.length) / (1 + (holders.get(bucket) ?? 0))) + 1;
        return [[place, (1 + Math.log(count)) * rarity]];
      })
      .sort(([a], [b]) => a - b);
    const length = Math.hypot(...entries.map(([, value]) => value)) || 1;
    return {
      places: Int32Array.from(entries, ([place]) => place),
      values: Float64Array.from(entries, ([, value]) => value / length),
    };
  });
  return { rows, buckets };
}
