import { boundsOf } from '../evidence/bounds.ts';
import { logEFail } from '../evidence/e-process.ts';
import { drawsToPass, look } from '../evidence/look.ts';
import { overrideOf } from '../evidence/overrides.ts';
import type { Tally } from '../evidence/tally.ts';
import type { Arm as CountedArm } from '../plan/batch.ts';
import { type Draw, type OpenCondition, type Take, takesOf } from '../plan/schedule.ts';
import type { RecordedBatch } from '../records/journal.ts';
import type { BatchRecord, PlanRecord } from '../records/schema.ts';
import type { Arm } from './arm.ts';
import { rulesOf } from './earlier-rules.ts';
import type { Evidence } from './evidence.ts';
import { armsToLabel, type Gap, gapsOf } from './labelling.ts';
import type { LabelsInForce } from './labels-in-force.ts';
import type { GatePlan } from './plan.ts';
import { countsAsPassed, type LookRules, Square } from './square.ts';
import { type Standing, standingOf } from './standing.ts';

export type { Standing } from './standing.ts';

/** A take, and which baseline it asked where it asked one. */
interface ReadTake extends Take {
  readonly model: string;
}

const readInto = (arm: Arm, from: number, to: number): void => arm.read(from, to);
const refillInto = (arm: Arm, from: number, to: number): void => arm.refill(from, to);
const readBeyondIn = (arm: Arm, from: number, to: number): void => arm.readBeyond(from, to);

/** The conditions as read so far. Evidence moves only by {@link Board.read}, a batch at a time. */
export class Board {
  private readonly plan: GatePlan;
  private readonly squares: readonly Square[];
  /** J: the largest number of conditions that this candidate was ever tested with. */
  private readonly family: number;

  /** @param before plans of earlier runs on the same evidence */
  constructor(
    plan: GatePlan,
    evidence: Evidence,
    before: readonly PlanRecord[],
    labels: LabelsInForce,
    seed: Uint8Array,
  ) {
    this.family = Math.max(plan.conditions.length, ...before.map(({ conditions }) => conditions.length));
    this.plan = plan;
    const { manifest, policy, rules } = plan;
    this.squares = plan.conditions.map(
      (condition) =>
        new Square(
          { evidence, condition, model: manifest.model, judge: policy.judge.model, rules },
          { readings: labels.readings, seed },
          overrideOf(labels.overrides, evidence.key, condition.id, labels.at),
        ),
    );
  }

  /** Reads a batch all of whose draws are terminal, then looks at each condition it holds. */
  read(takes: readonly Take[]): void {
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
    this.look(this.squares, this.rules());
  }

  private reread(batch: BatchRecord, plan: PlanRecord, rules: LookRules): void {
    // Evidence belongs to a cue's text: a renamed cue keeps it, another text under an old name does not get it.
    const takes = takesOf(batch.take).map((take) => ({
      ...take,
      condition: this.nameNow(plan, take.condition),
      model: plan.baseline?.model ?? '',
    }));
    if (batch.phase === 'label') this.reach(takes, readBeyondIn);
    else this.look(this.reach(takes, batch.phase === 'refill' ? refillInto : readInto), rules);
  }

  /** The present conditions that an earlier plan had, too. */
  private askedBy({ conditions }: PlanRecord): readonly Square[] {
    const cues = new Set(conditions.map(({ cue }) => cue));
    return this.squares.filter(({ condition }) => cues.has(condition.cueDigest));
  }

  /** Does something to the arms that takes name; those of conditions that are no longer asked are passed over. */
  private reach(
    takes: readonly ReadTake[],
    act: (arm: Arm, from: number, to: number) => void,
  ): ReadonlySet<Square> {
    const touched = new Set<Square>();
    for (const { condition: id, role, model, from, to } of takes) {
      const square = this.squares.find(({ condition }) => condition.id === id);
      if (square === undefined) continue;
      act(role === undefined ? square.candidate : square.baseline(model), from, to);
      touched.add(square);
    }
    return touched;
  }

  /** The takes of this run, whose baseline is the plan's. */
  private own(takes: readonly Take[]): readonly ReadTake[] {
    const model = this.plan.baseline?.model ?? '';
    return takes.map((take) => ({ ...take, model }));
  }

  /** Looks at conditions; where the sample is fixed, at all of them, once, when they are at the cap. */
  private look(touched: Iterable<Square>, rules: LookRules): void {
    if (rules.isFixed && this.squares.some(({ candidate }) => candidate.tally.n < rules.cap)) return;
    for (const square of rules.isFixed ? this.squares : touched) square.look(rules);
  }

  /** The present name of what an earlier plan called `id`; `''` when it is no longer asked. */
  private nameNow(plan: PlanRecord, id: string): string {
    const then = plan.conditions.find((condition) => condition.id === id);
    return this.squares.find(({ condition }) => condition.cueDigest === then?.cue)?.condition.id ?? '';
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
  readRefill(takes: readonly Take[]): void {
    this.look(this.reach(this.own(takes), refillInto), this.rules());
  }

  /** Draws that are missing where that still matters: none once the run has failed, or where a condition passed. */
  missing(): readonly Draw[] {
    if (this.failed()) return [];
    const model = this.plan.baseline?.model ?? null;
    const undecided = this.squares.filter(
      (square) => square.state !== 'pass' && square.state !== 'excused' && !this.isOverridden(square),
    );
    return undecided.flatMap((square) => {
      const condition = square.condition.id;
      const baseline = model === null ? [] : square.baseline(model).missing();
      return [
        ...square.candidate.missing().map((index) => ({ condition, index, refill: true as const })),
        ...baseline.map((index) => ({ condition, role: 'baseline' as const, index, refill: true as const })),
      ];
    });
  }

  /** Reads a batch of the label phase: it moves no evidence. */
  readLabels(takes: readonly Take[]): void {
    this.reach(this.own(takes), readBeyondIn);
  }

  /**
   * What the label phase compares: plain and the failed cues whose gap is not shown yet, with a baseline its arms,
   * too; none when nothing is left to show.
   */
  labelArms(): readonly CountedArm[] {
    const asked = this.squares.filter((square) => !this.isOverridden(square));
    const gaps = [...this.gaps()].filter(([id]) => asked.some(({ condition }) => condition.id === id));
    return armsToLabel(this.squares, new Map(gaps), this.plan.baseline?.model ?? null, this.plan.limits);
  }

  private gaps(): ReadonlyMap<string, Gap> {
    const failed = this.squares.filter((square) => this.hasFailed(square));
    return gapsOf(this.squares, failed, this.rules());
  }

  /** Whether any condition that nobody overrides has failed, or is excused and counts as failed: then the run is decided. */
  failed(): boolean {
    return this.squares.some((square) => this.hasFailed(square) && !this.isOverridden(square));
  }

  private hasFailed(square: Square): boolean {
    return square.state === 'fail' || !this.isTolerated(square);
  }

  /** Failed, and let pass by a person: it stops nothing and is asked no more. */
  private isOverridden(square: Square): boolean {
    return square.override !== null && this.hasFailed(square);
  }

  /** Nothing more will be asked: what is contested is unresolved, unless the run has failed already. */
  close(): void {
    if (this.failed()) return;
    for (const square of this.squares) square.close();
  }

  private isTolerated({ state, condition, tally }: Square): boolean {
    const { policy, limits } = this.plan;
    return (
      state !== 'excused' || countsAsPassed(condition, boundsOf(tally, limits, this.family).lower, policy)
    );
  }

  /** What the scheduler needs of the conditions that are still open or contested, in policy order. */
  open(): readonly OpenCondition[] {
    const model = this.plan.baseline?.model ?? '';
    return this.squares
      .filter((square) => square.state === 'open' || square.isContested())
      .map((square) => ({
        ...this.openCondition(square.condition.id, square.tally),
        ...(square.isContested() ? { baseline: square.baseline(model).tally.n } : {}),
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
  openAfter(takes: readonly Take[]): readonly OpenCondition[] | null {
    const { limits, policy } = this.plan;
    if (policy.sampling.stop === 'fixed') return null;
    if (this.squares.some(({ labelled }) => labelled !== null)) return null;
    const asked = this.squares.filter((square) => square.state !== 'excused' && !this.isOverridden(square));
    const preview = asked.map((square) => {
      const take = takes.find(({ condition }) => condition === square.condition.id);
      const { tally } = square.candidate;
      const seen =
        take === undefined ? { best: tally, worst: tally } : square.candidate.preview(take.from, take.to);
      return { square, ...seen };
    });
    const couldFail = preview.some(
      ({ square, worst }) =>
        square.state === 'fail' ||
        square.isContested() ||
        look(worst, limits, this.family, this.plan.cap) === 'fail',
    );
    if (couldFail) return null;
    return preview
      .filter(({ best }) => look(best, limits, this.family, this.plan.cap) === 'open')
      .map(({ square, best }) => this.openCondition(square.condition.id, best));
  }

  standings(): readonly Standing[] {
    const { limits, family, cap, contest } = this.rules();
    const gaps = this.gaps();
    return this.squares.map((square) => ({
      ...standingOf(square, limits, family, cap, contest),
      gap: gaps.get(square.condition.id) ?? null,
      override: this.isOverridden(square) ? square.override : null,
    }));
  }
}
