import type { Batch } from '../../policy/policy.ts';

/** What becomes of a question that its batch did not answer. */
export type Unanswered = 'live' | 'missing';

/** How a role's questions go in batches. */
export interface BatchRules {
  /** How long one batch may take, in milliseconds. */
  readonly deadlineMs: number;
  readonly unanswered: Unanswered;
  /** Fewer questions than this are asked live: a batch for them would take hours. */
  readonly fewest: number;
}

/** The rules of a role's `batch`; undefined: it is asked live. */
export function batchRulesOf(batch: Batch | null): BatchRules | undefined {
  return batch ?? undefined;
}
