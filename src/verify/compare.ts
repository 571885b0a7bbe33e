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

/** Outcomes with, last, how often each occurred. */
export type Cells = readonly (readonly number[])[];

/**
 * Whether both hold the same outcomes equally often, in any order. Outcomes that only rounding tells apart are one:
 * what is stated is rounded, what is replayed is not, and a mean of three times 0.1 is not 0.1.
 */
export function cellsAlike(a: Cells, b: Cells): boolean {
  return alike(gathered(a), gathered(b));
}

/** By their numbers, those that are close taken together. */
function gathered(cells: Cells): Cells {
  const found: { readonly outcome: readonly number[]; times: number }[] = [];
  for (const cell of cells) {
    const outcome = cell.slice(0, -1);
    const known = found.find((one) => alike(one.outcome, outcome));
    if (known === undefined) found.push({ outcome, times: cell.at(-1) ?? 0 });
    else known.times += cell.at(-1) ?? 0;
  }
  return found
    .map(({ outcome, times }) => [...outcome, times])
    .toSorted((a, b) => {
      const at = a.findIndex((value, index) => !close(value, b[index] ?? Number.NaN));
      return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
    });
}
