/** When a score is too near the limit to be taken at its word, and how often it is asked for again. */
export interface SoftRule {
  /** A first alignment score between these, both included, is asked for again. */
  readonly from: number;
  readonly to: number;
  /** New judgements of such an answer; the first, which chose it, is dropped. */
  readonly times: number;
}

/** The rule of new evidence: 20…45, around the limit of 30. */
export const SOFT: SoftRule = { from: 20, to: 45, times: 3 };

/** Whether a first score is asked for again; null, where there is none, is not. */
export function isBorderline(alignment: number | null, { from, to }: SoftRule): boolean {
  return alignment !== null && alignment >= from && alignment <= to;
}
