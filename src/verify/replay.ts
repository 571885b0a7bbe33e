import type { PlanRecord } from '../records/schema.ts';
import { asAttempted } from './attempt.ts';
import { checkBatch, checkRanges, type NameNow, namesNow } from './batches.ts';
import { screenOf } from './cue-screen.ts';
import { drawReader } from './draws.ts';
import { type Finding, finding } from './finding.ts';
import { withHumanGrades } from './human-grades.ts';
import type { Lines } from './journal.ts';
import { type Kept, NONE_COMPARED, NOTHING } from './kept.ts';
import { type InForce, labelsAt } from './label-lines.ts';
import { look, mayLook } from './look.ts';
import { familyOf, familyUpTo, linesAbove, linesOfChange, planAt } from './plans.ts';
import { readDraws } from './read-draws.ts';
import type { Control } from './record.ts';
import type { Replayed } from './replayed.ts';
import { runFromOf } from './run-from.ts';
import { Sampled } from './sampled.ts';
import { type SeedOf, seedOf } from './seed.ts';
import { type ControlsRead, NO_CONTROLS } from './server-failures.ts';

/** What going through the batches came to. */
export interface Replay {
  /** In policy order. */
  readonly conditions: readonly Replayed[];
  readonly controls: ControlsRead;
  /** The records of those controls. */
  readonly controlRecords: readonly Control[];
  readonly findings: readonly Finding[];
}

/** Goes through the batches again, looking at the end of each, and checks them against the plans that asked them. */
export function replay(
  lines: Lines,
  plan: PlanRecord,
  seed: SeedOf = seedOf(plan, { seed: null, salt: null }),
): Replay {
  const nameNow = namesNow(lines, plan);
  const { misread, misplanned, ...walked } = walk(lines, plan, nameNow, seed);
  const findings = [
    ...checkRanges(lines, nameNow),
    ...checkEarlierPlans(lines, seed),
    ...misplanned,
    ...misread,
  ];
  return { ...walked, findings };
}

/**
 * What plans before the last change asked, each checked as if its change had not come: looks that were merged, split
 * or moved above a change would wash a failure away as well as those below it.
 */
function checkEarlierPlans(lines: Lines, seed: SeedOf): readonly Finding[] {
  return linesOfChange(lines).flatMap((line) => {
    const before = linesAbove(lines, line);
    const plan = planAt(lines, line);
    return plan === undefined ? [] : walk(before, plan, namesNow(before, plan), seed).misplanned;
  });
}

interface Walk extends Omit<Replay, 'findings'> {
  /** Draws of a batch that have no records, or the wrong ones. */
  readonly misread: readonly Finding[];
  /** Batches since the last change of the plan that it did not ask for. */
  readonly misplanned: readonly Finding[];
}

function walk(lines: Lines, plan: PlanRecord, nameNow: NameNow, seed: SeedOf): Walk {
  const reader = drawReader(lines, plan);
  const family = familyOf(lines, plan);
  const changed = linesOfChange(lines).at(-1) ?? 0;
  const misread: Finding[] = [];
  const misplanned: Finding[] = [];
  let conditions: readonly Kept[] = plan.conditions.map(({ id, failed_before }) => ({
    id,
    // What failed in a run whose records are elsewhere stays failed.
    state: failed_before === true ? 'fail' : 'open',
    contest: null,
    ...NOTHING,
    baseline: NOTHING,
    baselines: new Map(),
    later: new Map(),
    compared: NONE_COMPARED,
    tolerated: false,
    raw: new Sampled(),
    unexplained: 0,
    isHeld: false,
    family,
    read: null,
    holding: null,
    failure: null,
    passed: null,
    failedBefore: failed_before === true,
    isPromoted: false,
  }));
  const cueOf = new Map(plan.conditions.map(({ id, cue }) => [id, cue]));
  let controls = NO_CONTROLS;
  const controlRecords: Control[] = [];
  const byIndex = new Map([...lines.controls.values()].map((control) => [control.index, control]));
  // A run looks at what its plan has: before its first batch, and after each.
  const isOf = (then: PlanRecord, { id }: Kept) => then.conditions.some(({ cue }) => cue === cueOf.get(id));
  const lookBy =
    (then: PlanRecord, line: number) =>
    (condition: Kept): Kept =>
      mayLook(
        conditions.filter((one) => isOf(then, one)),
        then,
      ) && isOf(then, condition)
        ? look(condition, then, familyUpTo(lines, line), {
            controls,
            screen: screenOf(then, cueOf.get(condition.id)),
          })
        : condition;
  const openRuns = (after: number, before: number): void => {
    for (const { line, record } of lines.plans.filter((one) => one.line > after && one.line < before))
      conditions = conditions.map(lookBy(asAttempted(record), line + 1));
  };
  for (const [index, { line, record }] of lines.batches.entries()) {
    openRuns(lines.batches[index - 1]?.line ?? 0, line);
    const then = planAt(lines, line) ?? plan;
    const lookNow = lookBy(then, line);
    // What an earlier plan asked was right for its limits and its conditions: it is checked under that plan.
    if (line > changed) {
      const next = lines.batches[index + 1]?.line ?? Number.POSITIVE_INFINITY;
      const mayBeCut =
        index === lines.batches.length - 1 || lines.plans.some((one) => one.line > line && one.line < next);
      const asGraded = graded(conditions, then, labelsAt(lines, line), { seed, controls });
      const runFrom = runFromOf(lines.plans.filter((one) => one.line < line));
      misplanned.push(
        ...checkBatch({ line, record }, asGraded, plan, { mayBeCut, nameNow, controls, runFrom }),
      );
    }
    conditions = conditions.map((condition) => {
      const read = readDraws(condition, { line, record }, then, { reader, nameNow });
      for (const one of read.findings) misread.push(one);
      return read.condition;
    });
    const [from, to] = record.controls ?? [1, 0];
    for (let index = Math.max(from, controls.asked + 1); index <= to; index++) {
      const control = byIndex.get(index);
      if (control === undefined) {
        misread.push(finding('control-missing', { line, batch: record.batch, index }));
        break;
      }
      controlRecords.push(control);
      controls = { asked: index, failed: controls.failed + (control.failedFirst ? 1 : 0) };
    }
    // After the cue-effect phase, too: it moves no evidence, but what can be compared.
    conditions = conditions.map(lookNow);
  }
  openRuns(lines.batches.at(-1)?.line ?? 0, Number.POSITIVE_INFINITY);
  const last = conditions.map((condition) =>
    look(condition, plan, family, {
      controls,
      isLook: mayLook(conditions, plan),
      screen: screenOf(plan, cueOf.get(condition.id)),
    }),
  );
  return {
    conditions: graded(last, plan, labelsAt(lines, Number.POSITIVE_INFINITY), { seed, controls }),
    controls,
    controlRecords,
    misread,
    misplanned,
  };
}

/** The conditions as human grades in force leave them; a sample that was not looked at yet is not graded either. */
function graded(
  conditions: readonly Kept[],
  plan: PlanRecord,
  inForce: InForce,
  by: { readonly seed: SeedOf; readonly controls: ControlsRead },
): readonly Replayed[] {
  const force = mayLook(conditions, plan) ? inForce : { ...inForce, readings: [] };
  return conditions.map((condition) =>
    withHumanGrades(condition, condition.failure, plan, { inForce: force, ...by }),
  );
}
