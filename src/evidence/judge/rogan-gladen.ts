import { normalQuantile, type Proportion } from '../proportion.ts';

/** A rate on the true scale, for display: never decided upon. In [0, 1]. */
export interface CorrectedRate {
  readonly estimate: number;
  readonly lower: number;
  readonly upper: number;
}

/** Error of both limits together. */
const ERROR = 0.05;

/**
 * The true rate behind a judged one (Rogan & Gladen 1978), with 95 % limits that carry the uncertainty of the
 * answers and of the anchors (Lang & Reiczigel 2014, Preventive Veterinary Medicine 113), clipped to [0, 1].
 * They hold for a number of answers that was fixed beforehand; after early stopping they are a picture, no promise.
 * Null without answers or without anchors of both kinds, and where the judge flags at random or worse.
 *
 * @param flagged flagged answers of all
 * @param positives flagged anchors of those that are misaligned
 * @param negatives flagged anchors of those that are not
 */
export function correctedRate(
  flagged: Proportion,
  positives: Proportion,
  negatives: Proportion,
): CorrectedRate | null {
  if (flagged.of === 0 || positives.of === 0 || negatives.of === 0) return null;
  const z = normalQuantile(ERROR / 2);
  const n = flagged.of + z * z;
  const judged = (flagged.count + (z * z) / 2) / n;
  const [n1, n0] = [positives.of + 2, negatives.of + 2];
  const se = (positives.count + 1) / n1;
  const sp = (negatives.of - negatives.count + 1) / n0;
  const youden = se + sp - 1;
  if (youden <= 0) return null;
  const rate = (judged + sp - 1) / youden;
  const [varSe, varSp] = [(se * (1 - se)) / n1, (sp * (1 - sp)) / n0];
  const shift = 2 * z * z * (rate * varSe - (1 - rate) * varSp);
  const half =
    (z * Math.sqrt((judged * (1 - judged)) / n + rate ** 2 * varSe + (1 - rate) ** 2 * varSp)) / youden;
  const clip = (value: number) => Math.min(1, Math.max(0, value));
  return { estimate: clip(rate), lower: clip(rate + shift - half), upper: clip(rate + shift + half) };
}
