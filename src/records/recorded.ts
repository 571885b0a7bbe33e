import type { Verdict } from '../model/verdict.ts';
import { BeingJudged } from './being-judged.ts';
import type { DrawsFrom, EvidenceId } from './evidence-id.ts';
import type { KeptAnswer, KeptControl, KeptJudgement } from './kept.ts';
import type { Keyed } from './rows/rows.ts';
import type { BatchRecord, PlanRecord } from './schema.ts';
import { NO_ROLE_SPENT, type SpentByRole } from './spent.ts';

/** A batch, and the plan that was in force when it was read. */
export interface RecordedBatch {
  readonly batch: BatchRecord;
  readonly plan: PlanRecord;
}

/** What a journal holds of one evidence, by key, without the texts of what is settled. */
export interface RecordedEvidence extends EvidenceId, DrawsFrom {
  /** Every plan, one for each run, the newest last; at least one. */
  readonly plans: readonly PlanRecord[];
  readonly batches: readonly RecordedBatch[];
  readonly answers: Keyed<KeptAnswer>;
  readonly judgements: Keyed<KeptJudgement>;
  readonly controls: ReadonlyMap<string, KeptControl>;
  /** Answers that may still have to be judged, whole: little more than what was in flight when a run ended. */
  readonly unjudged: BeingJudged;
  /** What all runs so far took. */
  readonly spent: SpentByRole;
  /** The place of its newest plan among all of the journal, from 1; 0: it has none. */
  readonly newestPlan: number;
  /** What its last run came to; null when that run did not come to its end. */
  readonly verdict: Verdict | null;
}

/** What a journal holds: every evidence of its line, in the order in which they began. */
export interface Recorded {
  readonly evidences: readonly RecordedEvidence[];
  /** The one that the newest plan belongs to; null for an empty journal. */
  readonly newest: RecordedEvidence | null;
  /** Lines without the seal that belongs to them there. If there are any, nothing else is here: none of it is believed. */
  readonly refused: number;
  /** The seal of the last line, in hex; null without a salt, and for an empty journal. */
  readonly head: string | null;
}

export const NOTHING_RECORDED: Recorded = { evidences: [], newest: null, refused: 0, head: null };

/** What there is of an evidence that begins. */
export function newEvidence({ key, epoch, firstDraw }: EvidenceId & DrawsFrom): RecordedEvidence {
  return {
    key,
    epoch,
    firstDraw,
    plans: [],
    newestPlan: 0,
    batches: [],
    answers: new Map(),
    judgements: new Map(),
    controls: new Map(),
    unjudged: new BeingJudged(),
    spent: NO_ROLE_SPENT,
    verdict: null,
  };
}
