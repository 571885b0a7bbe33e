import { canonicalJson } from '../digest.ts';
import type { PlanRecord } from '../records/schema.ts';

interface PlanLine {
  readonly line: number;
  readonly record: PlanRecord;
}

/**
 * The line below which answers are of the run of the newest of these plans; 0 where there is none. Where an evidence
 * holds nothing but a merge of the very same shards, given again, killed or not, that is one run.
 */
export function runFromOf(plans: readonly PlanLine[]): number {
  const newest = plans.at(-1);
  if (newest === undefined) return 0;
  const { shards, evidence_key, epoch = 1 } = newest.record;
  if (shards === undefined) return newest.line;
  const own = plans.filter(
    ({ record }) => record.evidence_key === evidence_key && (record.epoch ?? 1) === epoch,
  );
  const isOneMerge = own.every(
    ({ record }) => canonicalJson(record.shards ?? null) === canonicalJson(shards),
  );
  return isOneMerge ? (own[0]?.line ?? newest.line) : newest.line;
}
