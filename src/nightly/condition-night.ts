import type { TallyCell } from '../evidence/tally.ts';

/** What a condition's draws of one night came to. */
export interface ConditionNight {
  readonly id: string;
  readonly asked: number;
  /** Outcomes of the draws whose first reply was an answer that was judged. */
  readonly cells: readonly TallyCell[];
}
