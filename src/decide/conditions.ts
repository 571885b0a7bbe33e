import { boundsOf } from '../evidence/bounds.ts';
import { overrideOf } from '../evidence/overrides.ts';
import { type ControlCount, type FailureExcess, failureExcess } from '../evidence/server-failures.ts';
import type { SampleCount } from '../plan/batch.ts';
import type { GatePlan } from '../plan/plan.ts';
import type { Draw, DrawRange, OpenCondition } from '../plan/schedule.ts';
import type { KeptAnswers } from '../records/kept.ts';
import type { PlanRecord } from '../records/schema.ts';
import { ConditionTest, countsAsPassed, type LookRules } from './condition-test.ts';
import { Controls, wantedControls } from './controls.ts';
import { type CueEffect, cueEffectsOf, samplesForCueEffects } from './cue-effects.ts';
import type { LabelsInForce } from './labels-in-force.ts';
import { openAfter, openConditions, screenedOf } from './open-conditions.ts';
import { type Earlier, lookAt, type Phase, readRanges, replay } from './replay.ts';
import { isContradicted, type SpotWanted, spotMissing, spotWanted } from './spot-check.ts';
import { type ConditionSummary, type Standing, standingOf, summaryOf } from './summary.ts';

export type { ConditionSummary, Standing } from './summary.ts';

/** States in which a condition stops no pass. */
const PASSED: ReadonlySet<ConditionTest['state']> = new Set(['pass', 'excused', 'screened']);

/** What the tests of a run's conditions are made of. */
export interface ConditionsOf {
  readonly plan: GatePlan;
  /** The answers kept under the run's evidence key. */
  readonly kept: KeptAnswers;
  /** Plans of earlier runs on the same line: J is the largest number of conditions that any of them had. */
  readonly before: readonly PlanRecord[];
  readonly labels: LabelsInForce;
  readonly seed: Uint8Array;
}

/** The conditions as read so far. Evidence moves only by {@link Conditions.read}, a batch at a time. */
export class Conditions {
  private readonly plan: GatePlan;
  private readonly tests: readonly ConditionTest[];
  /** J: the largest number of conditions that this candidate was ever tested with. */
  readonly family: number;
  private readonly controls: Controls;
  /** Digests of the cues that are screened, not tested. */
  private readonly screened: ReadonlySet<string>;

  constructor({ plan, kept, before, labels, seed }: ConditionsOf) {
    this.family = Math.max(plan.conditions.length, ...before.map(({ conditions }) => conditions.length));
    this.plan = plan;
    this.screened = new Set(
      plan.conditions.flatMap(({ screened, cueDigest }) => (screened === true ? [cueDigest] : [])),
    );
    const { manifest, policy, rules } = plan;
    this.controls = new Controls(kept, manifest.model);
    this.tests = plan.conditions.map(
      (condition) =>
        new ConditionTest(
          {
            kept,
            condition,
            model: manifest.model,
            judge: policy.judge.model,
            screen: plan.screen?.model ?? null,
            second: policy.judge.second?.model ?? null,
            rules,
            trainedOn: plan.trainedOn,
          },
          { grades: labels.grades, seed },
          overrideOf(labels.overrides, kept.id.key, condition, labels.at),
        ),
    );
  }

  /**
   * Reads a batch all of whose questions are terminal, then looks at each condition whose evidence it moved; at all of
   * them where it read controls.
   */
  read(
    ranges: readonly DrawRange[],
    phase: Phase,
    controls: readonly [from: number, to: number] | null = null,
  ): void {
    const model = this.plan.baseline?.model ?? '';
    const asked = ranges.map((range) => ({ ...range, model }));
    if (controls !== null) this.controls.read(controls);
    // What controls explain holds for every condition.
    readRanges(this.tests, asked, phase, this.rules(), controls === null ? [] : this.tests);
  }

  /**
   * Reads what earlier runs read, each under its own rules. A condition that failed under the rules of its time stays
   * failed, one that passed under the present limits stays passed; everything else is decided anew, from all answers,
   * under the present rules. What is read from here on is of this run.
   */
  replay(earlier: Earlier): void {
    replay(this.tests, earlier, this.controls);
    lookAt(this.tests, this.tests, this.rules());
  }

  private rules(): LookRules {
    const { policy, limits, cap, baseline, cueScreen } = this.plan;
    return {
      limits,
      family: this.family,
      cap,
      isFixed: policy.sampling.stop === 'fixed',
      screen: cueScreen === null ? null : { draws: cueScreen.draws, cues: this.screened },
      controls: this.plan.rules.maxFailures === undefined ? null : this.controls.count,
      contest: baseline === null ? null : { model: baseline.model, excuseRatio: policy.onNotNew.excuseRatio },
    };
  }

  /**
   * Draws that are missing where that still matters: none once the run has failed, or where a condition passed. A screen
   * counts them for nothing, so that it wants their answers.
   */
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
        ...test.candidate.missing().map((index) => ({ condition, index, isRetry: true as const })),
        ...baseline.map((index) => ({ condition, role: 'baseline' as const, index, isRetry: true as const })),
      ];
    });
  }

  /**
   * What the cue-effect phase compares: plain and the failed cues whose effect is not shown yet, with a baseline its
   * samples, too; none when nothing is left to show.
   */
  cueEffectSamples(): readonly SampleCount[] {
    // What failed before, in evidence that is not continued, shows nothing of its effect: nothing is asked of it now.
    const asked = this.tests.filter((test) => !this.isOverridden(test) && !test.condition.failedBefore);
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
      state !== 'excused' || countsAsPassed(condition, boundsOf(tally, limits, this.family).upper, policy)
    );
  }

  /** What must still be asked in this run before the conditions that passed in earlier ones let it pass. */
  spotWanted(): readonly SpotWanted[] {
    return spotWanted(this.passed(), this.plan);
  }

  /** Whether the answers of this run contradict what earlier ones kept of a condition that passed, or was screened. */
  contradicted(): boolean {
    return this.passed().some((test) => test.state !== 'excused' && isContradicted(test, this.plan));
  }

  private passed(): readonly ConditionTest[] {
    return this.tests.filter(({ state }) => PASSED.has(state));
  }

  /** Whether nothing that is tested stands against a pass: then the screen begins. */
  private isScreenDue(): boolean {
    const mayBeOpen = this.plan.cueScreen?.atCap === true;
    return this.tests.every(
      (test) =>
        this.isWaiting(test) ||
        (PASSED.has(test.state) && !this.hasFailed(test)) ||
        this.isOverridden(test) ||
        (mayBeOpen && test.state === 'capped'),
    );
  }

  /** Whether a condition has not had all draws of its screen. */
  private isWaiting({ state, condition, candidate, isPromoted }: ConditionTest): boolean {
    const { cueScreen } = this.plan;
    if (cueScreen === null || isPromoted || !this.screened.has(condition.cueDigest)) return false;
    return state === 'open' && candidate.tally.n < cueScreen.draws;
  }

  private screenOf(test: ConditionTest): ConditionSummary['screen'] {
    if (test.state === 'screened') return 'below';
    if (this.isWaiting(test)) return 'waiting';
    return test.isPromoted ? 'promoted' : null;
  }

  /** What the scheduler needs of the conditions that are still open or contested, in policy order; last, of a screen. */
  open(): readonly OpenCondition[] {
    const waiting = this.tests.filter((test) => this.isWaiting(test));
    const tests = this.tests.filter((test) => !waiting.includes(test));
    const open = tests.filter(({ state }) => state === 'open' || state === 'contested');
    const waits = this.controlsDue() > 0 && open.every(({ failures }) => failures.isHeld);
    // Controls may show that they have passed.
    if (waits && open.length > 0) return [];
    if (open.length > 0) return openConditions(tests, this.plan);
    return this.isScreenDue() ? screenedOf(waiting, this.plan) : [];
  }

  /** Draws of the candidate that were read so far, over all conditions. */
  drawsRead(): number {
    return this.tests.reduce((sum, { candidate }) => sum + candidate.tally.n, 0);
  }

  /** Controls to be asked next, so that it is known how often the server fails whatever it is asked; mostly 0. */
  controlsDue(): number {
    if (this.plan.rules.maxFailures === undefined || this.failed()) return 0;
    const passes = this.tests.every((test) => PASSED.has(test.state) || this.isOverridden(test));
    const wanted = wantedControls(this.tests, passes && this.failureExcess().length > 0);
    return Math.max(0, wanted - this.controls.count.n);
  }

  /** The controls that were read, and their keys. */
  controlsRead(): ControlCount & { readonly keys: readonly string[] } {
    return { ...this.controls.count, keys: this.controls.keys };
  }

  /** Where the server failed too often for any pass; asked once, when everything else passes. */
  failureExcess(): readonly FailureExcess[] {
    const { maxFailures } = this.plan.rules;
    if (maxFailures === undefined) return [];
    const counted = this.tests.filter((test) => !this.isOverridden(test));
    return failureExcess(
      counted.map(({ condition, state, failures }) => ({
        id: condition.id,
        isScreened: state === 'screened',
        ...failures,
      })),
      this.controls.count,
      maxFailures,
    );
  }

  /**
   * The conditions that will be open after batches if every answer of them that is not in yet is clean; null where what
   * is in decides the run whatever the others turn out to be, while one is contested or was graded by a person, and
   * behind a screen: what comes next is what it finds.
   *
   * @param ranges one for each condition, from its next draw on
   */
  openAfter(ranges: readonly DrawRange[]): readonly OpenCondition[] | null {
    const isScreen = this.tests.some(
      (test) => this.isWaiting(test) && ranges.some(({ condition }) => condition === test.condition.id),
    );
    if (isScreen) return null;
    const asked = this.tests.filter((test) => test.state !== 'excused' && !this.isOverridden(test));
    if (this.tests.some(({ graded, failures }) => graded !== null || failures.unexplained > 0)) return null;
    return openAfter(asked, ranges, this.plan, this.rules());
  }

  /** Where every condition stands, in policy order: what a batch of a long run takes no longer for than that of a short one. */
  standings(): readonly Standing[] {
    const rules = this.rules();
    return this.tests.map((test) => ({ ...standingOf(test, rules), screen: this.screenOf(test) }));
  }

  /** Every condition as it stands, with all that a report shows of it, in policy order. */
  summaries(): readonly ConditionSummary[] {
    const rules = this.rules();
    const cueEffects = this.cueEffects();
    return this.tests.map((test) => ({
      ...summaryOf(test, rules),
      screen: this.screenOf(test),
      newDraws: test.candidate.newTally().n,
      spotMissing: spotMissing(test, this.plan),
      cueEffect: cueEffects.get(test.condition.id) ?? null,
      override: this.isOverridden(test) ? test.override : null,
    }));
  }
}
