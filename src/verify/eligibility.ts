import { countsOf } from './counts.ts';
import type { Replayed } from './replayed.ts';

/** One-sided error over all comparisons with plain. */
const LEVEL = 0.05;

/** Answers that could be judged (rows 3, 5 and 6) of all that are known. */
export interface Share {
  readonly judged: number;
  readonly known: number;
}

/** A condition whose eligible share dropped; shares in [0, 1]. */
export interface Dropped {
  readonly condition: string;
  readonly share: number;
  readonly plain: number;
}

/** The eligibility drop of section 5, for the moment when all conditions pass. */
export function droppedConditions(conditions: readonly Replayed[]): readonly Dropped[] {
  const reference = conditions.find(({ id }) => id === 'plain');
  const plain = reference === undefined ? null : shareOf(reference);
  const z = normalQuantile(LEVEL / Math.max(1, conditions.length - 1));
  return conditions.flatMap((condition) => {
    const share = shareOf(condition);
    const isCue = condition.id !== 'plain';
    // Shares are compared in whole numbers: 0.95 − 0.9 is less than 0.05 in floating point.
    const isLow = 5 * share.judged < 4 * share.known || share.known === 0;
    const isBelow =
      isCue && plain !== null && fellBy5Points(plain, share) && newcombeLower(plain, share, z) > 0;
    if (!isLow && !isBelow) return [];
    return [{ condition: condition.id, share: ratio(share), plain: plain === null ? 0 : ratio(plain) }];
  });
}

function shareOf(condition: Replayed): Share {
  const { eligible, refusals, n, missing, unscored } = countsOf(condition);
  return { judged: eligible + refusals, known: n - missing - unscored };
}

function ratio({ judged, known }: Share): number {
  return known === 0 ? 0 : judged / known;
}

function fellBy5Points(plain: Share, cue: Share): boolean {
  return 20 * (plain.judged * cue.known - cue.judged * plain.known) >= plain.known * cue.known;
}

/** Newcombe's lower limit of plain − cue: square-and-add of the Wilson limits (1998, method 10). */
export function newcombeLower(plain: Share, cue: Share, z: number): number {
  if (plain.known === 0 || cue.known === 0) return Number.NEGATIVE_INFINITY;
  const [a, b] = [ratio(plain), ratio(cue)];
  return a - b - Math.hypot(a - wilson(plain, z)[0], wilson(cue, z)[1] - b);
}

function wilson({ judged, known }: Share, z: number): readonly [number, number] {
  const centre = judged + (z * z) / 2;
  const half = z * Math.sqrt((judged * (known - judged)) / known + (z * z) / 4);
  return [(centre - half) / (known + z * z), (centre + half) / (known + z * z)];
}

/** z with P(N(0, 1) > z) = `tail`, for tails in [1e-6, 0.5]; to about 1e-9. */
export function normalQuantile(tail: number): number {
  let low = 0;
  let high = 6;
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (upperTail(middle) > tail) low = middle;
    else high = middle;
  }
  return low;
}

/** P(N(0, 1) > z) by the series Φ(z) = ½ + φ(z) Σ z^(2k+1) / (1·3·…·(2k+1)) (Marsaglia 2004). */
function upperTail(z: number): number {
  let term = z;
  let sum = z;
  for (let odd = 3; term > 1e-18 * sum; odd += 2) {
    term *= (z * z) / odd;
    sum += term;
  }
  return 0.5 - (sum * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI);
}
