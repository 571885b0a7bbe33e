import type { BatchRecord, PlanRecord } from '../records/schema.ts';
import { cueEffectBatch } from './cue-effects.ts';
import { isScreenDue, isUnscreened, letsPass } from './cue-screen.ts';
import { type Finding, finding } from './finding.ts';
import type { Line, Lines } from './journal.ts';
import { failsRun, isOverridden, type Replayed } from './replayed.ts';
import {
  BASELINE_MARK,
  cutTo,
  type DrawRange,
  nextBatch,
  type OpenCondition,
  screenBatch,
  totalOf,
} from './schedule.ts';
import { type ControlsRead, controlsDue, STEP_OF_HELD } from './server-failures.ts';
import { spotWanted } from './spot.ts';

/** What a condition that a batch line names is called by the newest plan. */
export type NameNow = (line: number, id: string) => string;

/** Whose draws a name in a batch stands for; `model` null: a baseline that the plan above does not have. */
export interface Sampled {
  readonly id: string;
  readonly role: 'candidate' | 'baseline';
  readonly model: string | null;
}

/** The samples that a name stands for under the plan in force. */
export function sampledBy(name: string, then: PlanRecord): Sampled {
  return name.startsWith(BASELINE_MARK)
    ? { id: name.slice(BASELINE_MARK.length), role: 'baseline', model: then.baseline?.model ?? null }
    : { id: name, role: 'candidate', model: then.candidate.model };
}

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
  const labelled = new Map<string, number>();
  const before = (plans[0]?.record.first_draw ?? 1) - 1;
  return batches.flatMap(({ line, record }, index) => {
    const { batch, phase, take } = record;
    const findings: Finding[] = [];
    if (batch !== index + 1) findings.push(finding('batch-number', { line, batch, expected: index + 1 }));
    const isContest = Object.keys(take).some((name) => name.startsWith(BASELINE_MARK));
    if (phase === 'refill') findings.push(...checkRefill(plans, batches, index));
    else if (phase !== 'label' && phase !== 'spot' && phase !== (isContest ? 'contest' : 'main'))
      findings.push(finding('batch-phase', { line, batch, phase }));
    // The plan in force: the last one above the line.
    const then = plans.findLast((plan) => plan.line < line)?.record;
    for (const [name, [from, to]] of Object.entries(take)) {
      const sampled = then === undefined ? null : sampledBy(name, then);
      const isKnown =
        sampled !== null && sampled.model !== null && then?.conditions.some(({ id }) => id === sampled.id);
      if (isKnown !== true)
        findings.push(finding('batch-condition-unknown', { line, batch, condition: name }));
      const place =
        sampled === null ? name : JSON.stringify([sampled.role, sampled.model, nameNow(line, sampled.id)]);
      const read = taken.get(place) ?? before;
      // What the cue-effect phase reads decides nothing: evidence reads it again when it comes to it.
      const expected = (phase === 'label' ? Math.max(read, labelled.get(place) ?? before) : read) + 1;
      if (phase === 'refill') {
        if (from <= before || to < from || to > read)
          findings.push(finding('batch-range', { line, batch, condition: name, from, to, expected: read }));
        continue;
      }
      if (from !== expected || to < from) {
        findings.push(finding('batch-range', { line, batch, condition: name, from, to, expected }));
      }
      (phase === 'label' ? labelled : taken).set(place, to);
    }
    return findings;
  });
}

/** What is missing is asked again once, when a later run begins: before anything else, by a plan of its own. */
function checkRefill(plans: Lines['plans'], batches: Lines['batches'], index: number): readonly Finding[] {
  const [before, here] = [batches[index - 1], batches[index]];
  if (here === undefined) return [];
  const isFirst = before !== undefined && plans.some(({ line }) => line > before.line && line < here.line);
  const { batch, phase } = here.record;
  return isFirst ? [] : [finding('batch-phase', { line: here.line, batch, phase })];
}

/** Where a batch stands. */
interface CheckedAt {
  /** The line of the plan of the run that asked it. */
  readonly runFrom: number;
  /** Nothing of its plan follows it: a budget may have made it smaller. */
  readonly mayBeCut: boolean;
  readonly nameNow: NameNow;
  readonly controls: ControlsRead;
}

/** Whether a batch is the one that had to come after the earlier ones; only a budget makes one smaller. */
export function checkBatch(
  { line, record }: Line<BatchRecord>,
  conditions: readonly Replayed[],
  plan: PlanRecord,
  asked: CheckedAt,
): readonly Finding[] {
  const { mayBeCut, nameNow, controls } = asked;
  const { batch } = record;
  const failed = conditions.find(failsRun);
  const isLabel = record.phase === 'label';
  if (failed !== undefined && !isLabel)
    return [finding('batch-after-fail', { line, batch, condition: failed.id })];
  if (failed === undefined && isLabel) return [finding('batch-phase', { line, batch, phase: record.phase })];
  const taken = new Map(
    Object.entries(record.take).map(([name, [from, to]]) => {
      const { id, role } = sampledBy(name, plan);
      return [`${role === 'baseline' ? BASELINE_MARK : ''}${nameNow(line, id)}`, Math.max(0, to - from + 1)];
    }),
  );
  if (record.phase === 'refill')
    return conditions.flatMap((condition) => {
      const { id, state } = condition;
      return state !== 'pass' && state !== 'excused' && !isOverridden(condition)
        ? []
        : [id, `${BASELINE_MARK}${id}`]
            .filter((name) => taken.has(name))
            .map((name) =>
              finding('batch-closed', { line, batch, condition: name, state, found: taken.get(name) ?? 0 }),
            );
    });
  const total = totalOf(taken);
  const [first, last] = record.controls ?? [controls.asked + 1, controls.asked];
  const found = Math.max(0, last - first + 1);
  const due = isLabel ? 0 : controlsDue(conditions, controls, plan);
  const isRight = first === controls.asked + 1 && (found === due || (mayBeCut && found < due));
  const misread = isRight
    ? []
    : [
        finding('batch-controls', {
          line,
          batch,
          from: first,
          found,
          expected: due,
          next: controls.asked + 1,
        }),
      ];
  if (total === 0 && found > 0 && totalOf(mainBatch(conditions, plan, due)) === 0) return misread;
  if (total === 0) return [finding('batch-empty', { line, batch })];
  if (record.phase === 'spot')
    return [...misread, ...checkSpotBatch({ line, record }, conditions, taken, { ...asked, plan, total })];

  const wanted = isLabel ? cueEffectBatch(conditions, plan) : mainBatch(conditions, plan, due);
  const expected = mayBeCut && total < totalOf(wanted) ? cutTo(wanted, total, plan.block) : wanted;
  const missized = conditions.flatMap((condition) =>
    [condition.id, `${BASELINE_MARK}${condition.id}`].flatMap((name) => {
      const found = taken.get(name) ?? 0;
      const { state } = condition;
      if (!isLabel && !isOpen(condition))
        return found > 0 ? [finding('batch-closed', { line, batch, condition: name, state, found })] : [];
      const size = expected.get(name) ?? 0;
      return found === size
        ? []
        : [finding('batch-size', { line, batch, condition: name, found, expected: size })];
    }),
  );
  return [...misread, ...missized];
}

function isOpen({ state }: Replayed): boolean {
  return state === 'open' || state === 'contested';
}

/** What is asked next does not count failures, which may turn out to be chance; held by them, a step at a time. */
function asOpen(one: Replayed): OpenCondition {
  return {
    ...one,
    tally: one.raw.tally,
    baseline: one.state === 'contested' ? one.baseline.n : undefined,
    step: one.isHeld ? STEP_OF_HELD : undefined,
  };
}

/** What has to come next while nothing has failed: what is tested, or, where that is closed, all that a screen wants. */
function mainBatch(conditions: readonly Replayed[], plan: PlanRecord, due: number): DrawRange {
  const open = conditions.filter((one) => isOpen(one) && !isUnscreened(one, plan));
  // Controls may show that all of them have passed: then nothing else is asked.
  if (open.length > 0)
    return due > 0 && open.every(({ isHeld }) => isHeld) ? new Map() : nextBatch(open.map(asOpen), plan);
  if (!isScreenDue(conditions, plan)) return new Map();
  const unscreened = conditions.filter((one) => isUnscreened(one, plan));
  return screenBatch(unscreened, plan, plan.cue_screen?.draws ?? 0);
}

/** Further draws of conditions that had passed come when nothing else is open, and are what is missing of this run. */
function checkSpotBatch(
  { line, record: { batch, phase } }: Line<BatchRecord>,
  conditions: readonly Replayed[],
  taken: ReadonlyMap<string, number>,
  {
    plan,
    mayBeCut,
    total,
    runFrom,
  }: {
    readonly plan: PlanRecord;
    readonly mayBeCut: boolean;
    readonly total: number;
    readonly runFrom: number;
  },
): readonly Finding[] {
  const isDue = isScreenDue(conditions, plan);
  const open = conditions.find(
    (one) =>
      !letsPass(one) && one.state !== 'capped' && (isDue || !isUnscreened(one, plan)) && !isOverridden(one),
  );
  if (open !== undefined) return [finding('batch-phase', { line, batch, phase })];
  const wanted: DrawRange = new Map(
    conditions
      .map(({ id, ...one }): [string, number] => [id, spotWanted(one, plan, runFrom)])
      .filter(([, count]) => count > 0),
  );
  const expected = mayBeCut && total < totalOf(wanted) ? cutTo(wanted, total, plan.block) : wanted;
  return [...new Set([...taken.keys(), ...expected.keys()])].flatMap((name) => {
    const [found, size] = [taken.get(name) ?? 0, expected.get(name) ?? 0];
    return found === size
      ? []
      : [finding('batch-size', { line, batch, condition: name, found, expected: size })];
  });
}
