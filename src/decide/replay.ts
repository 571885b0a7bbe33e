import type { DrawRange } from '../plan/schedule.ts';
import { rangesFromWire } from '../plan/schedule.ts';
import type { RecordedBatch } from '../records/recorded.ts';
import type { BatchRecord, PlanRecord } from '../records/schema.ts';
import type { ConditionTest } from './condition-test.ts';
import type { Controls } from './controls.ts';
import { rulesOf } from './earlier-rules.ts';
import type { Samples } from './samples.ts';
import type { LookRules } from './test-state.ts';

export type Phase = BatchRecord['phase'];

/** A range, and which baseline it asked where it asked one. */
export interface ReadRange extends DrawRange {
  readonly model: string;
}

/** How the draws of each phase are read. */
const READ: Readonly<Record<Phase, (samples: Samples, from: number, to: number) => void>> = {
  main: (samples, from, to) => samples.read(from, to),
  contest: (samples, from, to) => samples.read(from, to),
  spot: (samples, from, to) => samples.readSpot(from, to),
  refill: (samples, from, to) => samples.retryMissing(from, to),
  label: (samples, from, to) => samples.readForCueEffect(from, to),
};

/**
 * Reads a batch, then looks at each condition whose evidence it moved. Ranges of conditions that are no longer asked
 * are passed over. What is read for cue effects moves no evidence.
 *
 * @param also conditions that are looked at as well: what controls explain holds for every one
 */
export function readRanges(
  tests: readonly ConditionTest[],
  ranges: readonly ReadRange[],
  phase: Phase,
  rules: LookRules,
  also: readonly ConditionTest[] = [],
): void {
  const touched = new Set<ConditionTest>(also);
  for (const { condition: id, role, model, from, to } of ranges) {
    const test = tests.find(({ condition }) => condition.id === id);
    if (test === undefined) continue;
    READ[phase](role === undefined ? test.candidate : test.baseline(model), from, to);
    touched.add(test);
  }
  if (phase !== 'label') lookAt(tests, touched, rules);
}

/** Looks at conditions; where the sample is fixed, at all of them, once, when they are at the cap. */
export function lookAt(
  tests: readonly ConditionTest[],
  touched: Iterable<ConditionTest>,
  rules: LookRules,
): void {
  if (rules.isFixed && tests.some(({ candidate }) => candidate.tally.n < rules.cap)) return;
  for (const test of rules.isFixed ? tests : touched) test.look(rules);
}

/** What earlier runs on one evidence read. */
export interface Earlier {
  /** Oldest first. */
  readonly plans: readonly PlanRecord[];
  /** They name their plans. */
  readonly batches: readonly RecordedBatch[];
  readonly firstDraw: number;
}

/**
 * Reads what earlier runs read, each under its own rules, which it looked by before its first batch, too. A condition
 * that failed under the rules of its time stays failed.
 */
export function replay(
  tests: readonly ConditionTest[],
  { plans, batches, firstDraw }: Earlier,
  controls: Controls,
): void {
  let family = 0;
  for (const plan of plans) {
    family = Math.max(family, plan.conditions.length);
    const largest = family;
    const rules = () => rulesOf(plan, largest, controls.count);
    // A fixed sample of that time knows nothing of conditions that came later.
    const asked = askedBy(tests, plan);
    lookAt(asked, asked, rules());
    for (const { batch } of batches.filter((one) => one.plan === plan)) {
      if (batch.controls !== undefined) controls.read(batch.controls);
      const ranges = rangesNow(tests, { batch, plan }, firstDraw);
      readRanges(asked, ranges, batch.phase, rules(), batch.controls === undefined ? [] : asked);
    }
  }
}

/** Evidence belongs to a cue's text: a renamed cue keeps it, another text under an old name does not get it. */
function rangesNow(
  tests: readonly ConditionTest[],
  { batch, plan }: RecordedBatch,
  firstDraw: number,
): readonly ReadRange[] {
  return rangesFromWire(batch.take, firstDraw).map((range) => ({
    ...range,
    condition: nameNow(tests, plan, range.condition),
    model: plan.baseline?.model ?? '',
  }));
}

/** The present conditions that an earlier plan had, too. */
function askedBy(tests: readonly ConditionTest[], { conditions }: PlanRecord): readonly ConditionTest[] {
  const cues = new Set(conditions.map(({ cue }) => cue));
  return tests.filter(({ condition }) => cues.has(condition.cueDigest));
}

/** The present name of what an earlier plan called `id`; `''` when it is no longer asked. */
function nameNow(tests: readonly ConditionTest[], plan: PlanRecord, id: string): string {
  const then = plan.conditions.find((condition) => condition.id === id);
  return tests.find(({ condition }) => condition.cueDigest === then?.cue)?.condition.id ?? '';
}
