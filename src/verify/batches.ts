import type { BatchRecord, PlanRecord } from '../records/schema.ts';
import { type Finding, finding } from './finding.ts';
import type { Line, Lines } from './journal.ts';
import type { Replayed } from './replay.ts';
import { cutTo, nextBatch, totalOf } from './schedule.ts';

/** What a condition that a batch line names is called by the newest plan. */
export type NameNow = (line: number, id: string) => string;

/**
 * Evidence belongs to a cue's text: a renamed cue keeps its draws, another text under an old name has none. A
 * text that the newest plan does not ask keeps a name of its own.
 */
export function namesNow({ plans }: Lines, newest: PlanRecord): NameNow {
  return (line, id) => {
    const then = plans
      .findLast((plan) => plan.line < line)
      ?.record.conditions.find((condition) => condition.id === id);
    if (then === undefined) return id;
    return newest.conditions.find(({ cue }) => cue === then.cue)?.id ?? `(${then.cue})`;
  };
}

/** Whether batches are numbered, name known conditions, and their ranges join without gap or overlap. */
export function checkRanges({ plans, batches }: Lines, nameNow: NameNow): readonly Finding[] {
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
      const name = nameNow(line, condition);
      const expected = (taken.get(name) ?? 0) + 1;
      if (from !== expected || to < from) {
        findings.push(finding('batch-range', { line, batch, condition, from, to, expected }));
      }
      taken.set(name, to);
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
  nameNow: NameNow,
): readonly Finding[] {
  const { batch } = record;
  const failed = conditions.find(({ state }) => state === 'fail');
  if (failed !== undefined) return [finding('batch-after-fail', { line, batch, condition: failed.id })];
  const taken = new Map(
    Object.entries(record.take).map(([id, [from, to]]) => [nameNow(line, id), Math.max(0, to - from + 1)]),
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
