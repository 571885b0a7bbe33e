import { hmac } from '../digest.ts';
import { normalQuantile } from '../evidence/proportion.ts';
import { areaInterval, aucOf } from './auc.ts';
import { type Features, featuresOf } from './features.ts';
import { fitLogistic, scoreOf } from './logistic.ts';
import { nearDuplicates } from './near-duplicates.ts';
import { type Telling, tellingGrams } from './telling.ts';

const FOLDS = 5;
/** Fewer different texts than this of either sample tell nothing. */
export const FEWEST_TEXTS = 30;
/** Texts of one sample that are compared; of more, a sample by the seed. */
export const MOST_TEXTS = 2000;
const TAIL = 0.025;

/** How well a classifier tells two samples of texts apart. */
export interface TwoSample {
  /** 0.5: no better than chance; 1: always. */
  readonly auc: number;
  /** 95 % limits. */
  readonly lower: number;
  readonly upper: number;
  /** Texts of each that were compared, near-duplicates counted once. */
  readonly first: number;
  readonly second: number;
  /** What it tells them by, most telling first. */
  readonly telling: readonly Telling[];
}

/**
 * A classifier two-sample test (Lopez-Paz & Oquab 2017): logistic regression on hashed word and character grams, trained
 * on four fifths and asked about the fifth left out, five times. Of texts that are near-duplicates of each other one a
 * sample counts, and those of both samples are left out together, so that nothing is recognised because it was learnt by
 * heart.
 *
 * The area is the mean over the five; the limits are {@link areaInterval}'s, with the variance times 1 + 5/4, since the
 * five share what they were trained on (Nadeau & Bengio 2003, Machine Learning 52:239). That texts come in another order
 * changes nothing.
 *
 * @returns null where a sample holds fewer than 30 different texts
 */
export function twoSample(
  first: readonly string[],
  second: readonly string[],
  seed: string,
): TwoSample | null {
  const texts = samplesOf(first, second, seed);
  const isSecond = texts.map(({ isSecond }) => isSecond);
  const sizes = [isSecond.filter((is) => !is).length, isSecond.filter(Boolean).length] as const;
  if (Math.min(...sizes) < FEWEST_TEXTS) return null;
  const features = featuresOf(texts.map(({ text }) => text));
  const auc = crossValidated(features, texts);
  const inflation = 1 + FOLDS / (FOLDS - 1);
  const limits = areaInterval({ auc, lower: sizes[0], higher: sizes[1], inflation }, normalQuantile(TAIL));
  const rule = fitLogistic(features.rows, isSecond, features.buckets.length);
  return { auc, ...limits, first: sizes[0], second: sizes[1], telling: tellingGrams(texts, features, rule) };
}

/** A text of one of two samples. */
export interface OfSample {
  readonly text: string;
  readonly isSecond: boolean;
  readonly fold: number;
}

/** One text of each group of near-duplicates from each sample, in an order and in folds that the seed alone decides. */
function samplesOf(first: readonly string[], second: readonly string[], seed: string): readonly OfSample[] {
  const key = Buffer.from(seed, 'utf8');
  const chosen = (texts: readonly string[]) =>
    [...new Set(texts)]
      .map((text) => ({ text, order: hmac(key, text).toString('hex') }))
      .sort((a, b) => (a.order < b.order ? -1 : 1))
      .slice(0, MOST_TEXTS)
      .map(({ text }) => text);
  const [ofFirst, ofSecond] = [chosen(first), chosen(second)];
  const all = [...ofFirst, ...ofSecond];
  const groupOf = new Map<number, number>();
  for (const [at, group] of nearDuplicates(all).entries()) for (const index of group) groupOf.set(index, at);
  const kinds = new Map<string | number, { readonly text: string; readonly isSecond: boolean }[]>();
  for (const [index, text] of all.entries()) {
    const isSecond = index >= ofFirst.length;
    const name = groupOf.get(index) ?? `single ${index}`;
    const members = kinds.get(name) ?? [];
    if (members.some((member) => member.isSecond === isSecond)) continue;
    kinds.set(name, [...members, { text, isSecond }]);
  }
  // First, second and both are dealt out in turn, so that every fold holds its share of each.
  const dealt = new Map<string, number>();
  return [...kinds.values()].flatMap((members) => {
    const kind = members.map(({ isSecond }) => isSecond).join();
    const turn = dealt.get(kind) ?? 0;
    dealt.set(kind, turn + 1);
    return members.map((member) => ({ ...member, fold: turn % FOLDS }));
  });
}

function crossValidated({ rows, buckets }: Features, texts: readonly OfSample[]): number {
  const areas = Array.from({ length: FOLDS }, (_, fold) => {
    const trained = texts.flatMap((text, index) => (text.fold === fold ? [] : [index]));
    const rule = fitLogistic(
      trained.map((index) => rows[index] ?? EMPTY_ROW),
      trained.map((index) => texts[index]?.isSecond === true),
      buckets.length,
    );
    const scores = (isSecond: boolean) =>
      texts.flatMap((text, index) =>
        text.fold === fold && text.isSecond === isSecond ? [scoreOf(rows[index] ?? EMPTY_ROW, rule)] : [],
      );
    return aucOf(scores(false), scores(true));
  });
  return areas.reduce((sum, area) => sum + area, 0) / FOLDS;
}

const EMPTY_ROW = { places: new Int32Array(), values: new Float64Array() };
