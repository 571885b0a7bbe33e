import type { Batch } from '../../policy/policy.ts';
import type { BatchRules } from './batches.ts';

/** The rules of a role's `batch`; undefined: it is asked live. */
export function batchRulesOf(batch: Batch | null): BatchRules | undefined {
  return batch ?? undefined;
}
