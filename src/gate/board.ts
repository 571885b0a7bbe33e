import type { Condition } from '../cues/conditions.ts';
import { type CuegateError, inputError } from '../errors.ts';
import { boundsOf } from '../evidence/bounds.ts';
import { logEFail, logEPass } from '../evidence/e-process.ts';
import {
  type ConditionState,
  drawsToPass,
  failBoundary,
  failsAt,
  look,
  passBoundary,
} from '../evidence/look.ts';
import { type Outcome, outcomeOf } from '../evidence/outcome.ts';
import { addOutcomes, EMPTY_TALLY, eligibleOf, flaggedOf, type Tally } from '../evidence/tally.ts';
import type { OpenCondition, Take } from '../plan/schedule.ts';
import type { RecordedBatch } from '../records/journal.ts';
import { answerKey, judgementKey } from '../records/keys.ts';
import type { PlanRecord } from '../records/schema.ts';
import { type Evidence, judgementOf } from './evidence.ts';
import type { GatePlan } from './plan.ts';

/** Where a condition stands, with every number a report shows. */
export interface Standing {
  readonly condition: Condition;
  readonly tally: Tally;
  readonly state: ConditionState;
  readonly n: number;
  readonly flagged: number;
  readonly eligible: number;
  readonly truncated: number;
  readonly lower: number;
  readonly upper: number;
  readonly logEFail: number;
  readonly logEPass: number;
  /** What `logEFail` and `logEPass` must reach: ln(J/α) and ln(1/β). */
  readonly failAt: number;
  readonly passAt: number;
  readonly toPass: number | null;
  /** The fewest flagged among the n answers read that would fail it; null when not even all would. */
  readonly flaggedToFail: number | null;
  /** Draws with Z_fail ≥ ½, ascending. */
  readonly flaggedDraws: readonly number[];
  /** Answer keys of the draws 1, 2, 3, … that were read. */
  readonly readKeys: readonly string[];
}

interface Square {
  readonly condition: Condition;
  tally: Tally;
  state: ConditionState;
  truncated: number;
  readonly flaggedDraws: number[];
  readonly readKeys: string[];
}

/** How far ahead "PASS at n answers" looks, in caps. */
const FAR_CAPS = 20;

/** The conditions as read so far. Evidence moves only by {@link Board.read}, a batch at a time. */
export class Board {
  private readonly plan: GatePlan;
  private readonly evidence: Evidence;
  private readonly squares: readonly Square[];
  /** J: the largest number of conditions that this candidate was ever tested with. */
  private readonly family: number;

  /** @param before plans of earlier runs on the same evidence */
  constructor(plan: GatePlan, evidence: Evidence, before: readonly PlanRecord[] = []) {
    this.family = Math.max(plan.conditions.length, ...before.map(({ conditions }) => conditions.length));
    this.plan = plan;
    this.evidence = evidence;
    this.squares = plan.conditions.map((condition) => ({
      condition,
      tally: EMPTY_TALLY,
      state: 'open',
      truncated: 0,
      flaggedDraws: [],
      readKeys: [],
    }));
  }

  /** Reads a batch all of whose draws are terminal, then looks at each condition it holds. */
  read(takes: readonly Take[]): void {
    for (const square of this.taken(takes)) this.settle(square);
  }

  /**
   * Reads what earlier runs read. A condition that failed under the limits of its time stays failed; everything
   * else is decided anew, from all answers, under the present limits.
   */
  replay(batches: readonly RecordedBatch[]): void {
    let family = 0;
    for (const { batch, plan } of batches) {
      family = Math.max(family, plan.conditions.length);
      const { tolerated, must_catch, false_block, false_pass } = plan.limits;
      const limits = { tolerated, mustCatch: must_catch, falseBlock: false_block, falsePass: false_pass };
      // Evidence belongs to a cue's text: a renamed cue keeps it, another text under an old name does not get it.
      const takes = Object.entries(batch.take).map(([id, [from, to]]) => ({
        condition: this.nameNow(plan, id),
        from,
        to,
      }));
      for (const square of this.taken(takes))
        if (look(square.tally, limits, family, plan.cap) === 'fail') square.state = 'fail';
    }
    for (const square of this.squares) this.settle(square);
  }

  /** The present name of what an earlier plan called `id`; `''` when it is no longer asked. */
  private nameNow(plan: PlanRecord, id: string): string {
    const then = plan.conditions.find((condition) => condition.id === id);
    return this.squares.find(({ condition }) => condition.cueDigest === then?.cue)?.condition.id ?? '';
  }

  private settle(square: Square): void {
    if (square.state === 'fail') return;
    square.state = look(square.tally, this.plan.policy.limits, this.family, this.plan.cap);
  }

  /** Adds the outcomes of draws to their conditions; those that are no longer asked are passed over. */
  private taken(takes: readonly Take[]): readonly Square[] {
    return takes.flatMap(({ condition: id, from, to }) => {
      const square = this.squares.find(({ condition }) => condition.id === id);
      if (square === undefined) return [];
      if (from !== square.tally.n + 1) throw gap(id, from);
      const outcomes = Array.from({ length: to - from + 1 }, (_, offset) =>
        this.outcomeAt(square, from + offset),
      );
      square.tally = addOutcomes(square.tally, outcomes);
      return [square];
    });
  }

  /** Whether any condition has failed: then the run is decided. */
  failed(): boolean {
    return this.squares.some(({ state }) => state === 'fail');
  }

  /** What the scheduler needs of the conditions that are still open, in policy order. */
  open(): readonly OpenCondition[] {
    const { limits } = this.plan.policy;
    return this.squares
      .filter(({ state }) => state === 'open')
      .map(({ condition, tally }) => ({
        id: condition.id,
        n: tally.n,
        cap: this.plan.cap,
        logEFail: logEFail(tally.cells, limits),
        toPass: drawsToPass(tally, limits, this.plan.cap - tally.n),
      }));
  }

  standings(): readonly Standing[] {
    const { limits } = this.plan.policy;
    return this.squares.map(({ condition, tally, state, truncated, flaggedDraws, readKeys }) => ({
      readKeys,
      condition,
      tally,
      state,
      truncated,
      flaggedDraws,
      n: tally.n,
      flagged: flaggedOf(tally),
      eligible: eligibleOf(tally),
      ...boundsOf(tally, limits, this.family),
      logEFail: logEFail(tally.cells, limits),
      logEPass: logEPass(tally.cells, limits),
      failAt: failBoundary(limits, this.family),
      passAt: passBoundary(limits),
      toPass: drawsToPass(tally, limits, FAR_CAPS * this.plan.cap),
      flaggedToFail: failsAt(tally, limits, this.family, tally.n),
    }));
  }

  private outcomeAt(square: Square, index: number): Outcome {
    const { key, answers, judgements } = this.evidence;
    const { cueDigest, id } = square.condition;
    const answer = answers.get(answerKey(key, 'candidate', this.plan.manifest.model, cueDigest, index));
    if (answer === undefined) throw gap(id, index);
    square.readKeys.push(answer.key);
    if (answer.outcome === 'truncated') square.truncated += 1;
    const judged = judgements.get(judgementKey(answer.key, this.plan.policy.judge.model, 'first', 0));
    const outcome = outcomeOf(
      answer.outcome,
      judged === undefined ? null : judgementOf(judged),
      this.plan.rules,
    );
    if (outcome.fail >= 0.5) square.flaggedDraws.push(index);
    return outcome;
  }
}

/** A batch line says that a draw was read which is not there: the records were changed. */
function gap(condition: string, draw: number): CuegateError {
  return inputError('records-unreadable', {
    file: 'records.jsonl',
    key: condition,
    problem: `draw ${draw} was read but is not recorded`,
    fix: 'restore the file, or run with another --out folder',
  });
}
