import type { Asker } from '../ask/asker.ts';
import type { Budget } from '../ask/budget.ts';
import type { Scheduler } from '../ask/scheduler.ts';
import type { Conditions } from '../decide/conditions.ts';
import type { GatePlan } from '../plan/plan.ts';
import type { AnswerStore } from '../records/answer-store.ts';
import type { Journal } from '../records/journal.ts';
import type { BatchRecord } from '../records/schema.ts';

/** One run of the gate: what was planned, what is known so far, and what asks for more. */
export interface Run {
  readonly plan: GatePlan;
  readonly seed: Uint8Array;
  readonly store: AnswerStore;
  readonly conditions: Conditions;
  readonly budget: Budget;
  /** Calls that the check of the judge is still going to take. */
  readonly callsDue: () => number;
  readonly scheduler: Scheduler;
  readonly asker: Asker;
  readonly journal: Journal;
  /** Read in this run so far. */
  readonly batches: BatchRecord[];
}
