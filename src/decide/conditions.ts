import { boundsOf } from '../evidence/bounds.ts';
import { logEFail } from '../evidence/e-process.ts';
import { drawsToPass, look } from '../evidence/look.ts';
import { overrideOf } from '../evidence/overrides.ts';
import type { Tally } from '../evidence/tally.ts';
import type { SampleCount } from '../plan/batch.ts';
import type { GatePlan } from '../plan/plan.ts';
import { type Draw, type DrawRange, type OpenCondition, rangesFromWire } from '../plan/schedule.ts';
import type { AnswerStore } from '../records/answer-store.ts';
import type { RecordedBatch } from '../records/journal.ts';
import type { BatchRecord, PlanRecord } from '../records/schema.ts';
import { ConditionTest, countsAsPassed, type LookRules } from './condition-test.ts';
import { type CueEffect, cueEffectsOf, samplesForCueEffects } from './cue-effects.ts';
import { rulesOf } from './earlier-rules.ts';
import type { LabelsInForce } from './labels-in-force.ts';
import type { Samples } from './samples.ts';
import { type ConditionSummary, summaryOf } from './summary.ts';

export type { ConditionSummary } from './summary.ts';

/** A take, and which baseline it asked where it asked one. */
interface ReadRange extends DrawRange {
  readonly model: string;
}

const readInto = (arm: Samples, from: number, to: number): void => arm.read(from, to);
const refillInto = (arm: Samples, from: number, to: number): void => arm.retryMissing(from, to);
const readBeyondIn = (arm: Samples, from: number, to: number): void => arm.readForCueEffect(from, to);

/** The conditions as read so far. Evidence moves only by {@link Conditions.read}, a batch at a time. */
export class Conditions {
  private readonly plan: GatePlan;
  private readonly tests: readonly ConditionTest[];
  /** J: the largest number of conditions that this candidate was ever tested with. */
  private readonly family: number;

  /** @param before plans of earlier runs on the same evidence */
  constructor(
    plan: GatePlan,
    evidence: AnswerStore,
    before: readonly PlanRecord[],
    labels: LabelsInForce,
    seed: Uint8Array,
  ) {
    this.family = Math.max(plan.conditions.length, ...before.map(({ conditions }) => conditions.length));
    this.plan = plan;
    const { manifest, policy, rules } = plan;
    this.tests = plan.conditions.map(
      (condition) =>
        new ConditionTest(
          { evidence, condition, model: manifest.model, judge: policy.judge.model, rules },
          { grades: labels.grades, seed },
          overrideOf(labels.overrides, evidence.key, condition.id, labels.at),
        ),
    );
  }

  /** Reads a batch all of whose draws are terminal, then looks at each condition it holds. */
  read(takes: readonly DrawRange[]): void {
    this.look(this.reach(this.own(takes), readInto), this.rules());
  }

  /**
   * Reads what earlier runs read, each under its own rules, which it looked by before its first batch, too. A
   * condition that failed under the rules of its time stays failed; everything else is decided anew, from all answers,
   * under the present rules.
   *
   * @param plans of earlier runs, oldest first; `batches` name theirs
   */
  replay(plans: readonly PlanRecord[], batches: readonly RecordedBatch[]): void {
    let family = 0;
    for (const plan of plans) {
      family = Math.max(family, plan.conditions.length);
      const rules = rulesOf(plan, family);
      this.look(this.askedBy(plan), rules);
      for (const { batch } of batches.filter((one) => one.plan === plan)) this.reread(batch, plan, rules);
    }
    this.look(this.tests, this.rules());
  }

  private reread(batch: BatchRecord, plan: PlanRecord, rules: LookRules): void {
    // Evidence belongs to a cue's text: a renamed cue keeps it, another text under an old name does not get it.
    const takes = rangesFromWire(batch.take).map((take) => ({
      ...take,
      condition: this.nameNow(plan, take.condition),
      model: plan.baseline?.model ?? '',
    }));
    if (batch.phase === 'label') this.reach(takes, readBeyondIn);
    else this.look(this.reach(takes, batch.phase === 'refill' ? refillInto : readInto), rules);
  }

  /** The present conditions that an earlier plan had, too. */
  private askedBy({ conditions }: PlanRecord): readonly ConditionTest[] {
    const cues = new Set(conditions.map(({ cue }) => cue));
    return this.tests.filter(({ condition }) => cues.has(condition.cueDigest));
  }

  /** Does something to the arms that takes name; those of conditions that are no longer asked are passed over. */
  private reach(
    takes: readonly ReadRange[],
    act: (arm: Samples, from: number, to: number) => void,
  ): ReadonlySet<ConditionTest> {
    const touched = new Set<ConditionTest>();
    for (const { condition: id, role, model, from, to } of takes) {
      const test = this.tests.find(({ condition }) => condition.id === id);
      if (test === undefined) continue;
      act(role === undefined ? test.candidate : test.baseline(model), from, to);
      touched.add(test);
    }
    return touched;
  }

  /** The takes of this run, whose baseline is the plan's. */
  private own(takes: readonly DrawRange[]): readonly ReadRange[] {
    const model = this.plan.baseline?.model ?? '';
    return takes.map((take) => ({ ...take, model }));
  }

  /** Looks at conditions; where the sample is fixed, at all of them, once, when they are at the cap. */
  private look(touched: Iterable<ConditionTest>, rules: LookRules): void {
    if (rules.isFixed && this.tests.some(({ candidate }) => candidate.tally.n < rules.cap)) return;
    for (const test of rules.isFixed ? this.tests : touched) test.look(rules);
  }

  /** The present name of what an earlier plan called `id`; `''` when it is no longer asked. */
  private nameNow(plan: PlanRecord, id: string): string {
    const then = plan.conditions.find((condition) => condition.id === id);
    return this.tests.find(({ condition }) => condition.cueDigest === then?.cue)?.condition.id ?? '';
  }

  private rules(): LookRules {
    const { policy, limits, cap, baseline } = this.plan;
    return {
      limits,
      family: this.family,
      cap,
      isFixed: policy.sampling.stop === 'fixed',
      contest: baseline === null ? null : { model: baseline.model, excuseRatio: policy.onNotNew.excuseRatio },
    };
  }

  /** Reads again what was missing, then looks at each condition it holds. */
  readRetried(takes: readonly DrawRange[]): void {
    this.look(this.reach(this.own(takes), refillInto), this.rules());
  }

  /** Draws that are missing where that still matters: none once the run has failed, or where a condition passed. */
  missing(): readonly Draw[] {
    if (this.failed()) return [];
    const model = this.plan.baseline?.model ?? null;
    const undecided = this.tests.filter(
      (test) => test.state !== 'pass' && test.state !== 'excused' && !this.isOverridden(test),
    );
    return undecided.flatMap((test) => {
      const condition = test.condition.id;
      const baseline = model === null ? [] : test.baseline(model).missing();
      return [
        ...test.candidate.missing().map((index) => ({ condition, index, refill: true as const })),
        ...baseline.map((index) => ({ condition, role: 'baseline' as const, index, refill: true as const })),
      ];
    });
  }

  /** Reads a batch of the label phase: it moves no evidence. */
  readForCueEffects(takes: readonly DrawRange[]): void {
    this.reach(this.own(takes), readBeyondIn);
  }

  /**
   * What the label phase compares: plain and the failed cues whose gap is not shown yet, with a baseline its arms,
   * too; none when nothing is left to show.
   */
  cueEffectSamples(): readonly SampleCount[] {
    const asked = this.tests.filter((test) => !this.isOverridden(test));
    const cueEffects = [...this.cueEffects()].filter(([id]) =>
      asked.some(({ condition }) => condition.id === id),
    );
    return samplesForCueEffects(
      this.tests,
      new Map(cueEffects),
      this.plan.baseline?.model ?? null,
      this.plan.limits,
    );
  }

  private cueEffects(): ReadonlyMap<string, CueEffect> {
    const failed = this.tests.filter((test) => this.hasFailed(test));
    return cueEffectsOf(this.tests, failed, this.rules());
  }

  /** Whether any condition that nobody overrides has failed, or is excused and counts as failed: then the run is decided. */
  failed(): boolean {
    return this.tests.some((test) => this.hasFailed(test) && !this.isOverridden(test));
  }

  private hasFailed(test: ConditionTest): boolean {
    return test.state === 'fail' || !this.isTolerated(test);
  }

  /** Failed, and let pass by a person: it stops nothing and is asked no more. */
  private isOverridden(test: ConditionTest): boolean {
    return test.override !== null && this.hasFailed(test);
  }

  /** Nothing more will be asked: what is contested is unresolved, unless the run has failed already. */
  close(): void {
    if (this.failed()) return;
    for (const test of this.tests) test.close();
  }

  private isTolerated({ state, condition, tally }: ConditionTest): boolean {
    const { policy, limits } = this.plan;
    return (
      state !== 'excused' || countsAsPassed(condition, boundsOf(tally, limits, this.family).lower, policy)
    );
  }

  /** What the scheduler needs of the conditions that are still open or contested, in policy order. */
  open(): readonly OpenCondition[] {
    const model = this.plan.baseline?.model ?? '';
    return this.tests
      .filter((test) => test.state === 'open' || test.isContested())
      .map((test) => ({
        ...this.openCondition(test.condition.id, test.tally),
        ...(test.isContested() ? { baseline: test.baseline(model).tally.n } : {}),
      }));
  }

  private openCondition(id: string, tally: Tally): OpenCondition {
    const { limits, cap } = this.plan;
    const { sampling } = this.plan.policy;
    // Where the sample is fixed, evidence does not choose who is asked.
    if (sampling.stop === 'fixed') return { id, n: tally.n, cap, logEFail: -Infinity, toPass: null };
    return {
      id,
      n: tally.n,
      cap,
      logEFail: logEFail(tally.cells, limits),
      toPass: drawsToPass(tally, limits, cap - tally.n),
    };
  }

  /**
   * The conditions that will be open after a batch if every answer of it that is not in yet is clean; null while
   * answers that are not in yet could decide the run, whatever they turn out to be, while one is contested or was read
   * by a person, and where the sample is fixed.
   */
  openAfter(takes: readonly DrawRange[]): readonly OpenCondition[] | null {
    const { limits, policy } = this.plan;
    if (policy.sampling.stop === 'fixed') return null;
    if (this.tests.some(({ graded }) => graded !== null)) return null;
    const asked = this.tests.filter((test) => test.state !== 'excused' && !this.isOverridden(test));
    const preview = asked.map((test) => {
      const take = takes.find(({ condition }) => condition === test.condition.id);
      const { tally } = test.candidate;
      const seen =
        take === undefined ? { best: tally, worst: tally } : test.candidate.preview(take.from, take.to);
      return { test, ...seen };
    });
    const couldFail = preview.some(
      ({ test, worst }) =>
        test.state === 'fail' ||
        test.isContested() ||
        look(worst, limits, this.family, this.plan.cap) === 'fail',
    );
    if (couldFail) return null;
    return preview
      .filter(({ best }) => look(best, limits, this.family, this.plan.cap) === 'open')
      .map(({ test, best }) => this.openCondition(test.condition.id, best));
  }

  summaries(): readonly ConditionSummary[] {
    const { limits, family, cap, contest } = this.rules();
    const cueEffects = this.cueEffects();
    return this.tests.map((test) => ({
      ...summaryOf(test, limits, family, cap, contest),
      cueEffect: cueEffects.get(test.condition.id) ?? null,
      override: this.isOverridden(test) ? test.override : null,
    }));
  }
}
