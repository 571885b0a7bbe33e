import { type Features, type Gram, gramsOf } from './features.ts';
import type { Linear } from './logistic.ts';

/** Grams shown. */
const MOST = 16;
/** Grams looked at for them: many say the same. */
const LOOKED_AT = 400;
/**
 * A gram is shown only where this many texts of a sample hold it, so that what one person wrote is not told of them by a
 * comparison.
 */
const FEWEST_HOLDERS = 5;

/** A gram that tells two samples apart. Its text is the data's own, and untrusted. */
export interface Telling {
  readonly gram: string;
  readonly kind: Gram['kind'];
  /** Shares of the texts of each sample that hold it, in [0, 1]. */
  readonly first: number;
  readonly second: number;
}

/**
 * The grams by which a rule tells two samples apart: those that add most to the difference between the mean scores of the
 * two, weight times difference of means. Of a gram and one that is part of it the more telling is shown, and of characters
 * only those that are no part of a word.
 */
export function tellingGrams(
  texts: readonly { readonly text: string; readonly isSecond: boolean }[],
  { rows, buckets }: Features,
  { weights }: Linear,
): readonly Telling[] {
  const sizes = [texts.filter(({ isSecond }) => !isSecond).length, texts.filter((t) => t.isSecond).length];
  const differences = new Float64Array(buckets.length);
  for (const [index, { places, values }] of rows.entries()) {
    const isSecond = texts[index]?.isSecond === true;
    const share = (isSecond ? 1 : -1) / (sizes[isSecond ? 1 : 0] ?? 1);
    for (let at = 0; at < places.length; at += 1) {
      const place = places[at] ?? 0;
      differences[place] = (differences[place] ?? 0) + share * (values[at] ?? 0);
    }
  }
  const adds = (place: number) => (weights[place] ?? 0) * (differences[place] ?? 0);
  const ranked = buckets
    .map((bucket, place) => ({ bucket, adds: adds(place) }))
    .sort((a, b) => b.adds - a.adds || a.bucket - b.bucket)
    .slice(0, LOOKED_AT);
  const held = holdersOf(texts, new Set(ranked.map(({ bucket }) => bucket)));
  const shown: Telling[] = [];
  for (const { bucket } of ranked) {
    const gram = held.get(bucket);
    if (gram === undefined || shown.length === MOST) continue;
    const text = gram.text.trim();
    const isSaid = shown.some((other) => holds(other.gram, text) || holds(text, other.gram));
    if (text === '' || isPartOfWords(gram) || isSaid || Math.max(gram.first, gram.second) < FEWEST_HOLDERS)
      continue;
    shown.push({
      gram: text,
      kind: gram.kind,
      first: gram.first / (sizes[0] ?? 1),
      second: gram.second / (sizes[1] ?? 1),
    });
  }
  return shown;
}

/** Whether one is part of the other, word by word. */
function holds(whole: string, part: string): boolean {
  return ` ${whole} `.includes(` ${part} `);
}

/** Characters are shown where none is a letter: marks, formats. A part of a word tells nobody anything. */
function isPartOfWords({ kind, text }: Pick<Gram, 'kind' | 'text'>): boolean {
  return kind === 'characters' && /[\p{L}\p{N}\p{M}]/u.test(text);
}

interface Held {
  readonly text: string;
  readonly kind: Gram['kind'];
  first: number;
  second: number;
}

/** Which gram each bucket stands for, by the first text that has one in it, and how many texts of each sample hold it. */
function holdersOf(
  texts: readonly { readonly text: string; readonly isSecond: boolean }[],
  buckets: ReadonlySet<number>,
): ReadonlyMap<number, Held> {
  const held = new Map<number, Held>();
  for (const { text, isSecond } of texts) {
    const own = new Map(gramsOf(text).map((gram) => [gram.bucket, gram]));
    for (const [bucket, gram] of own) {
      if (!buckets.has(bucket)) continue;
      const of = held.get(bucket) ?? { text: gram.text, kind: gram.kind, first: 0, second: 0 };
      if (isSecond) of.second += 1;
      else of.first += 1;
      held.set(bucket, of);
    }
  }
  return held;
}
