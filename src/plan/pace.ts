/** What one answer and its judgement took, by a few that were asked to measure it. */
export interface Pace {
  /** How many answers were asked. */
  readonly answers: number;
  /** null: there was nothing to measure. */
  readonly candidate: RolePace | null;
  /** All requests about one answer; null: none was judged. */
  readonly judge: RolePace | null;
}

export interface RolePace {
  /** The median. */
  readonly seconds: number;
  /** Means of the tokens that the server counted; null: it did not. */
  readonly prompt: number | null;
  readonly completion: number | null;
}
