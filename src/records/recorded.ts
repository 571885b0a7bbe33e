import type { KeptAnswer, KeptControl, KeptJudgement } from './kept.ts';
import type { AnswerRecord, BatchRecord, PlanRecord } from './schema.ts';
import { NO_ROLE_SPENT, type SpentByRole } from './spent.ts';

/** A batch, and the plan that was in force when it was read. */
export interface RecordedBatch {
  readonly batch: BatchRecord;
  readonly plan: PlanRecord;
}

/** What a journal holds, by key, without the texts of what is settled. */
export interface Recorded {
  /** Every plan, one for each run, the newest last; empty for an empty journal. */
  readonly plans: readonly PlanRecord[];
  readonly batches: readonly RecordedBatch[];
  readonly answers: ReadonlyMap<string, KeptAnswer>;
  readonly judgements: ReadonlyMap<string, KeptJudgement>;
  readonly controls: ReadonlyMap<string, KeptControl>;
  /** Answers that still have to be judged, whole, by key: at most what was in flight when a run ended. */
  readonly unjudged: ReadonlyMap<string, AnswerRecord>;
  /** What all runs so far took. */
  readonly spent: SpentByRole;
  /** Lines without the seal that belongs to them. If there are any, nothing else is here: none of it is believed. */
  readonly refused: number;
}

export const NOTHING_RECORDED: Recorded = {
  plans: [],
  batches: [],
  answers: new Map(),
  judgements: new Map(),
  controls: new Map(),
  unjudged: new Map(),
  spent: NO_ROLE_SPENT,
  refused: 0,
};
