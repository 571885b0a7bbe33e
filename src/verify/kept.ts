import type { Draw } from './draws.ts';
import type { Compared, FirstFailure, Replayed, Side } from './replayed.ts';
import type { Sampled } from './sampled.ts';
import type { Limits } from './statistics.ts';

export const NONE_COMPARED: Compared = { candidate: [], baseline: [] };
/** No draw of a model. */
export const NOTHING: Side = { draws: [], n: 0, flagged: 0, failed: 0, tally: [] };

/** A condition while its batches are read: besides, the draws of every baseline that was ever asked, by model. */
export interface Kept extends Replayed {
  readonly raw: Sampled;
  readonly baselines: Map<string, Sampled>;
  /** Draws that the cue-effect phase read, by role and model. */
  readonly later: Map<string, Draw[]>;
  readonly failure: FirstFailure | null;
  /** The limits under which it was shown to pass last; null: it was not. */
  readonly passed: Limits | null;
}

/** What the draws of a model in a role are kept under. */
export function placeOf(role: string, model: string): string {
  return JSON.stringify([role, model]);
}
