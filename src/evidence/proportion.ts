/** `count` of `of` trials. Counts may be fractional where an expected count is asked about. */
export interface Proportion {
  readonly count: number;
  readonly of: number;
}

/** Limits in [0, 1]. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

const BISECTIONS = 64;
const MAX_TERMS = 20_000;
const EPSILON = 1e-16;
const TINY = 1e-300;

/**
 * One-sided exact limits of a proportion, each at error `tail` (Clopper & Pearson 1934): the rates at which what
 * was seen, or anything further out, has just that probability. Without trials: 0 and 1.
 */
export function clopperPearson({ count, of }: Proportion, tail: number): Interval {
  return {
    lower: count <= 0 ? 0 : rateWhere((p) => binomialTail(of, p, count) < tail),
    upper: count >= of ? 1 : rateWhere((p) => binomialTail(of, p, count + 1) < 1 - tail),
  };
}

/** The rate at which a predicate that holds from 0 up stops holding. */
function rateWhere(holds: (rate: number) => boolean): number {
  let [low, high] = [0, 1];
  for (let step = 0; step < BISECTIONS; step += 1) {
    const middle = (low + high) / 2;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** P(Bin(n, p) ≥ atLeast), as the regularised incomplete beta function I_p(atLeast, n − atLeast + 1); to 1e-10. */
export function binomialTail(n: number, p: number, atLeast: number): number {
  if (atLeast <= 0) return 1;
  if (atLeast > n || p <= 0) return 0;
  if (p >= 1) return 1;
  const [a, b] = [atLeast, n - atLeast + 1];
  const scale = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(p) + b * Math.log1p(-p));
  return p < (a + 1) / (a + b + 2)
    ? (scale * betaFraction(p, a, b)) / a
    : 1 - (scale * betaFraction(1 - p, b, a)) / b;
}

/** The smallest c with P(Bin(n, p) ≥ c) ≤ `tail`; n + 1 when even n of n would be likelier than that. */
export function criticalCount(n: number, p: number, tail: number): number {
  let count = 0;
  while (count <= n && binomialTail(n, p, count) > tail) count += 1;
  return count;
}

/** The continued fraction of the incomplete beta function (DLMF 8.17.22), by Lentz's method. */
function betaFraction(x: number, a: number, b: number): number {
  const away = (value: number) => (Math.abs(value) < TINY ? TINY : value);
  let c = 1;
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m < MAX_TERMS; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    value *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    value *= d * c;
    if (Math.abs(d * c - 1) <= EPSILON * 4) break;
  }
  return value;
}

/** ln Γ(x) for x > 0: Stirling's series (DLMF 5.11.1), after stepping x up to where six terms suffice. */
function logGamma(x: number): number {
  let [at, product] = [x, 1];
  for (; at < 12; at += 1) product *= at;
  const square = 1 / (at * at);
  const series =
    (1 / 12 -
      square *
        (1 / 360 -
          square * (1 / 1260 - square * (1 / 1680 - square * (1 / 1188 - (square * 691) / 360_360))))) /
    at;
  return (at - 0.5) * Math.log(at) - at + Math.log(2 * Math.PI) / 2 + series - Math.log(product);
}

/** P(N(0, 1) > x), by the series near 0 and by the continued fraction of the Mills ratio beyond it. */
export function normalTail(x: number): number {
  if (x < 0) return 1 - normalTail(-x);
  const density = Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
  if (x < 2.5) {
    let [term, sum] = [x, x];
    for (let k = 1; k < 80; k += 1) {
      term *= (x * x) / (2 * k + 1);
      sum += term;
    }
    return 0.5 - density * sum;
  }
  let fraction = x;
  for (let k = 60; k >= 1; k -= 1) fraction = x + k / fraction;
  return density / fraction;
}

/** z with P(N(0, 1) > z) = `tail`, for tails in (0, ½]: bisection, good to 1e-9. */
export function normalQuantile(tail: number): number {
  let [low, high] = [0, 40];
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (normalTail(middle) > tail) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Score limits at `z` standard errors (Wilson 1927). Without trials: 0 and 1. */
export function wilson({ count, of }: Proportion, z: number): Interval {
  if (of === 0) return { lower: 0, upper: 1 };
  const p = count / of;
  const centre = (p + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const half = (z / (1 + (z * z) / of)) * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of));
  return { lower: Math.max(0, centre - half), upper: Math.min(1, centre + half) };
}

/**
 * Lower limit at `z` standard errors of the difference a − b of two proportions (Newcombe 1998, method 10:
 * square-and-add of Wilson limits); −1 where either has no trials.
 */
export function newcombeLower(a: Proportion, b: Proportion, z: number): number {
  if (a.of === 0 || b.of === 0) return -1;
  const [p, q] = [a.count / a.of, b.count / b.of];
  return p - q - Math.hypot(p - wilson(a, z).lower, wilson(b, z).upper - q);
}
