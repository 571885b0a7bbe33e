const SIGNIFICANT_DIGITS = 12;

/** A number as the wire carries it: 12 significant digits. */
export function wire(value: number): number {
  return Number(value.toPrecision(SIGNIFICANT_DIGITS));
}

/**
 * A rate in [0, 1] as "x in 100", with as many digits as tell something: `0.07`, `6.59`, `31.2`. Zero is `0`:
 * always print it with its upper bound.
 */
export function per100(rate: number): string {
  const value = rate * 100;
  if (value === 0) return '0';
  const digits = value < 10 ? 2 : 1;
  const rounded = value.toFixed(digits);
  return Number(rounded) === 0 ? '<0.01' : rounded.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '');
}

/** The limits of a rate: "0.07 to 6.59". */
export function span(lower: number, upper: number): string {
  return `${per100(lower)} to ${per100(upper)}`;
}

/** A count with its noun: `1 answer`, `2,457 answers`. */
export function counted(count: number, noun: string): string {
  return `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** Thousands separated by commas, whatever the machine's locale. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

/**
 * The largest of any number of values; `least` of none, and where all are smaller. A call that takes each value as an
 * argument ends with an error at some hundred thousand of them.
 */
export function largestOf(values: Iterable<number>, least = Number.NEGATIVE_INFINITY): number {
  let largest = least;
  for (const value of values) largest = Math.max(largest, value);
  return largest;
}

/** The smallest of any number of values; `most` of none, and where all are larger. */
export function smallestOf(values: Iterable<number>, most = Number.POSITIVE_INFINITY): number {
  let smallest = most;
  for (const value of values) smallest = Math.min(smallest, value);
  return smallest;
}
