/** The wire carries 12 significant digits; anything further apart than this is another number. */
const TOLERANCE = 1e-9;

/** Bounds come from a bisection. */
const BOUND_TOLERANCE = 1e-6;

/** Equal to a relative 1e-9, or an absolute one near zero. Never for NaN. */
export function close(a: number, b: number): boolean {
  return Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(a), Math.abs(b));
}

/** Equal as bounds of a rate: to an absolute 1e-6. */
export function closeBounds(a: number, b: number): boolean {
  return Math.abs(a - b) <= BOUND_TOLERANCE;
}

/** Numbers, lists of numbers and null, compared by {@link close}. */
export function alike(a: Numbers, b: Numbers): boolean {
  if (typeof a === 'number' && typeof b === 'number') return close(a, b);
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  return a.length === b.length && a.every((value, index) => alike(value, b[index] ?? null));
}

export type Numbers = number | null | readonly Numbers[];
