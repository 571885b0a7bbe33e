import { scaleSqrt } from 'd3-scale';

/** Rates that may be labelled, in [0, 1]; squares, more or less, so that they stand at even distances. */
const RATE_TICKS = [0, 0.01, 0.04, 0.1, 0.2, 0.35, 0.5, 0.75, 1] as const;
/** The smallest top of an axis of rates. */
const MIN_TOP = 0.1;

/** The top of an axis of rates: the first labelled rate that holds all of these, in [0, 1]; 0.1 for none. */
export function topRate(rates: readonly number[]): number {
  const most = Math.max(MIN_TOP, ...rates);
  return RATE_TICKS.find((tick) => tick >= most) ?? 1;
}

/** The labelled rates of an axis up to its top. */
export function rateTicks(top: number): readonly number[] {
  return RATE_TICKS.filter((tick) => tick <= top);
}

/**
 * Places of rates in [0, 1] on an axis: the distance from 0 grows with the square root, so that 1 in 100 can be seen. What is
 * above the top stands at the top.
 *
 * @param range where 0 and the top stand, in pixels
 */
export function rateScale(
  top: number,
  range: readonly [zero: number, top: number],
): (rate: number) => number {
  const scale = scaleSqrt([0, top], range);
  return (rate) => scale(Math.min(rate, top));
}
