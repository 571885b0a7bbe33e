/** A share of runs: `count` of `runs`. */
export interface Share {
  readonly count: number;
  readonly runs: number;
}

/** In [0, 1]; NaN never: a share of no runs is an error in the study. */
export function portion({ count, runs }: Share): number {
  if (runs <= 0) throw new RangeError('a share of no runs');
  return count / runs;
}

/** Standard error of a share if the true one were `expected`, in [0, 1]. */
export function errorOf({ runs }: Share, expected: number): number {
  return Math.sqrt((expected * (1 - expected)) / runs);
}

const SIGMAS = 3.5;

/** Whether a share is above a promised limit by more than chance explains (3.5 standard errors). */
export function above(share: Share, limit: number): boolean {
  return portion(share) > limit + SIGMAS * errorOf(share, limit);
}

/** Whether a share is below a promised one by more than chance explains. */
export function below(share: Share, limit: number): boolean {
  return portion(share) < limit - SIGMAS * errorOf(share, limit);
}

/** `4.75 %`: three significant digits, two below 1 %; what only rounds to 100 % says so. */
export function percent(value: number): string {
  const points = value * 100;
  if (points < 100 && points >= 99.95) return '> 99.9 %';
  return `${Number(points.toPrecision(points >= 1 ? 3 : 2))} %`;
}

/** A share as a table shows it: `4.75 %`, `none of 20,000` or `all of 20,000`. */
export function shownShare(share: Share): string {
  const of = share.runs.toLocaleString('en');
  if (share.count === 0) return `none of ${of}`;
  return share.count === share.runs ? `all of ${of}` : percent(portion(share));
}

/** Mean and its standard error, from sums. */
export interface Mean {
  readonly mean: number;
  readonly error: number;
}

export function meanOf(values: readonly number[]): Mean {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, error: Math.sqrt(squares / Math.max(1, values.length - 1) / values.length) };
}

/** A mean as a table shows it, rounded to whole answers. */
export function shownMean({ mean }: Mean): string {
  return Math.round(mean).toLocaleString('en');
}
