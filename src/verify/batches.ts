import type { BatchRecord, PlanRecord } from '../records/schema.ts';
import { type Finding, finding } from './finding.ts';
import type { Line, Lines } from './journal.ts';
import type { Replayed } from './replay.ts';
import { cutTo, nextBatch, totalOf } from './schedule.ts';

/** Whether batches are numbered, name known conditions, and their ranges join without gap or overlap. */
export function checkRanges({ plans, batches }: Lines): readonly Finding[] {
  const taken = new Map<string, number>();
  return batches.flatMap(({ line, record }, index) => {
    const { batch, phase, take } = record;
    const findings: Finding[] = [];
    if (batch !== index + 1) findings.push(finding('batch-number', { line, batch, expected: index + 1 }));
    if (phase !== 'main') findings.push(finding('batch-phase', { line, batch, phase }));
    // The plan in force: the last one above the line.
    const known = plans.findLast((plan) => plan.line < line)?.record.conditions ?? [];
    for (const [condition, [from, to]] of Object.entries(take)) {
      if (!known.some(({ id }) => id === condition)) {
        findings.push(finding('batch-condition-unknown', { line, batch, condition }));
      }
      const expected = (taken.get(condition) ?? 0) + 1;
      if (from !== expected || to < from) {
        findings.push(finding('batch-range', { line, batch, condition, from, to, expected }));
      }
      taken.set(condition, to);
    }
    return findings;
  });
}

/** Whether a batch is the one that had to come after the earlier ones; only a budget makes one smaller. */
export function checkBatch(
  { line, record }: Line<BatchRecord>,
  conditions: readonly Replayed[],
  plan: PlanRecord,
  mayBeCut: boolean,
): readonly Finding[] {
  const { batch } = record;
  const failed = conditions.find(({ state }) => state === 'fail');
  if (failed !== undefined) return [finding('batch-after-fail', { line, batch, condition: failed.id })];
  const taken = new Map(
    Object.entries(record.take).map(([id, [from, to]]) => [id, Math.max(0, to - from + 1)]),
  );
  const total = totalOf(taken);
  if (total === 0) return [finding('batch-empty', { line, batch })];

  const wanted = nextBatch(
    conditions.filter(({ state }) => state === 'open'),
    plan,
  );
  const expected = mayBeCut && total < totalOf(wanted) ? cutTo(wanted, total, plan.block) : wanted;
  return conditions.flatMap(({ id, state }) => {
    const found = taken.get(id) ?? 0;
    if (state !== 'open')
      return found > 0 ? [finding('batch-closed', { line, batch, condition: id, state, found })] : [];
    const size = expected.get(id) ?? 0;
    return found === size
      ? []
      : [finding('batch-size', { line, batch, condition: id, found, expected: size })];
  });
}
