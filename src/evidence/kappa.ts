/** How often two raters put the same things into one of two classes; counts of things that both rated. */
export interface TwoRaters {
  readonly both: number;
  readonly firstAlone: number;
  readonly secondAlone: number;
  readonly neither: number;
}

/**
 * Agreement beyond chance (Cohen 1960): 1 where it is perfect, 0 where it is what their shares alone would give. null
 * without anything rated, and where both rated everything alike in one class: chance alone explains that.
 */
export function cohensKappa({ both, firstAlone, secondAlone, neither }: TwoRaters): number | null {
  const of = both + firstAlone + secondAlone + neither;
  if (of === 0) return null;
  const observed = (both + neither) / of;
  const [first, second] = [(both + firstAlone) / of, (both + secondAlone) / of];
  const chance = first * second + (1 - first) * (1 - second);
  return chance === 1 ? null : (observed - chance) / (1 - chance);
}
