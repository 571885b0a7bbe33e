import { canonicalJson } from '../digest.ts';
import type { PlanRecord } from '../records/schema.ts';

interface PlanLine {
  readonly line: number;
  readonly record: PlanRecord;
}

/**
 * The line below which answers are of the run of the newest of these plans; 0 where there is none. A merge that was given
 * again with the very same shards, killed or not, is one run.
 */
export function runFromOf(plans: readonly PlanLine[]): number {
  const newest = plans.at(-1);
  if (newest === undefined) return 0;
  const { shards } = newest.record;
  if (shards === undefined) return newest.line;
  const before = plans.findLastIndex(({ record }) => !isSame(record, newest.record));
  return plans[before + 1]?.line ?? newest.line;
}

function isSame(one: PlanRecord, other: PlanRecord): boolean {
  const mergeOf = ({ evidence_key, epoch, shards }: PlanRecord) =>
    canonicalJson([evidence_key, epoch ?? 1, shards ?? null]);
  return mergeOf(one) === mergeOf(other);
}
