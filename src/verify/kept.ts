import type { Draw } from './draws.ts';
import { isFlagged, tallyOf } from './outcomes.ts';
import type { Compared, FirstFailure, Replayed, Side } from './replayed.ts';
import type { Limits } from './statistics.ts';

export const NONE_COMPARED: Compared = { candidate: [], baseline: [] };
/** No draw of a model. */
export const NOTHING: Side = { draws: [], n: 0, flagged: 0, tally: [] };

/** A condition while its batches are read: besides, the draws of every baseline that was ever asked, by model. */
export interface Kept extends Replayed {
  readonly baselines: ReadonlyMap<string, Side>;
  /** Draws that the cue-effect phase read, by role and model. */
  readonly later: ReadonlyMap<string, readonly Draw[]>;
  readonly failure: FirstFailure | null;
  /** The limits under which it was shown to pass last; null: it was not. */
  readonly passed: Limits | null;
}

/** Draws of one model, counted. */
export function counted(draws: readonly Draw[]): Side {
  const outcomes = draws.map(({ outcome }) => outcome);
  return { draws, n: draws.length, flagged: outcomes.filter(isFlagged).length, tally: tallyOf(outcomes) };
}

/** What the draws of a model in a role are kept under. */
export function placeOf(role: string, model: string): string {
  return JSON.stringify([role, model]);
}
