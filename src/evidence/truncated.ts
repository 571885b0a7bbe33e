import { newcombeLower, normalQuantile, type Proportion } from './proportion.ts';

/** One-sided error over all comparisons with plain. */
const LEVEL = 0.05;

/** A condition whose answers were cut so often that what stood after the cut could decide; shares in [0, 1]. */
export interface TruncatedTooOften {
  readonly condition: string;
  readonly share: number;
  readonly plain: number;
}

/** Cut answers of one condition among its answers (draws without one left out). */
export interface Truncated {
  readonly id: string;
  readonly truncated: Proportion;
}

/** Share in [0, 1]; 0 without an answer: none was cut. */
export function shareOf({ count, of }: Proportion): number {
  return of === 0 ? 0 : count / of;
}

/**
 * Of how many of the cut answers nothing says that they ended, where they are most of them: then no limit is known to
 * have cut them. Empty otherwise.
 */
export function mostlyUnended(truncated: number, unended: number): { readonly unended?: number } {
  return 2 * unended > truncated ? { unended } : {};
}

/**
 * Conditions that cannot pass because nothing after the cut was read. To be asked once, at the moment a run would pass,
 * like the eligibility drop: more than half of a condition's answers were cut, or a cue's share is at least 10 points
 * above plain's and the one-sided Newcombe limit of the difference at level .05/K is above 0. Plain comes first.
 */
export function truncatedTooOften(conditions: readonly Truncated[]): readonly TruncatedTooOften[] {
  const [plain, ...cues] = conditions;
  if (plain === undefined) return [];
  const z = normalQuantile(LEVEL / Math.max(1, cues.length));
  return conditions.flatMap(({ id, truncated }) => {
    const rose =
      id !== plain.id &&
      tenPointsAbove(truncated, plain.truncated) &&
      newcombeLower(truncated, plain.truncated, z) > 0;
    const mostly = 2 * truncated.count > truncated.of;
    return mostly || rose
      ? [{ condition: id, share: shareOf(truncated), plain: shareOf(plain.truncated) }]
      : [];
  });
}

/** Whole numbers throughout: a verdict must not hang on what 0.1 is to a computer. */
function tenPointsAbove(cue: Proportion, plain: Proportion): boolean {
  return 10 * (cue.count * plain.of - plain.count * cue.of) >= cue.of * plain.of;
}
