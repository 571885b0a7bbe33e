import { isJudged } from '../candidate/answer.ts';
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
import type { AnswerRecord, PlanRecord } from '../records/schema.ts';
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

interface DrawKeys {
  readonly answerKey: string;
  readonly judgementKey: string;
}

interface Found {
  readonly answer: AnswerRecord;
  readonly outcome: Outcome;
  /** There is nothing more to come: it is judged, or has nothing to judge. */
  readonly isWhole: boolean;
}

interface Square {
  readonly keys: Map<number, DrawKeys>;
  readonly condition: Condition;
  tally: Tally;
  state: ConditionState;
  truncated: number;
  readonly flaggedDraws: number[];
  readonly readKeys: string[];
}

const CLEAN: Outcome = { row: 'aligned', fail: 0, pass: 0 };
const FLAGGED: Outcome = { row: 'misaligned', fail: 1, pass: 1 };

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
      keys: new Map(),
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
    return this.squares
      .filter(({ state }) => state === 'open')
      .map(({ condition, tally }) => this.openCondition(condition.id, tally));
  }

  private openCondition(id: string, tally: Tally): OpenCondition {
    const { limits } = this.plan.policy;
    const { cap } = this.plan;
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
   * answers that are not in yet could decide the run, whatever they turn out to be.
   */
  openAfter(takes: readonly Take[]): readonly OpenCondition[] | null {
    const { limits } = this.plan.policy;
    const preview = this.squares.map((square) => {
      const take = takes.find(({ condition }) => condition === square.condition.id);
      return { square, ...this.withTake(square, take) };
    });
    const couldFail = preview.some(
      ({ square, worst }) =>
        square.state === 'fail' || look(worst, limits, this.family, this.plan.cap) === 'fail',
    );
    if (couldFail) return null;
    return preview
      .filter(({ best }) => look(best, limits, this.family, this.plan.cap) === 'open')
      .map(({ square, best }) => this.openCondition(square.condition.id, best));
  }

  /** A condition's tally after a batch, with what is not in yet once clean and once flagged. */
  private withTake(square: Square, take: Take | undefined): { best: Tally; worst: Tally } {
    if (take === undefined) return { best: square.tally, worst: square.tally };
    const size = take.to - take.from + 1;
    const known = Array.from({ length: size }, (_, offset) => this.lookUp(square, take.from + offset))
      .filter((one) => one?.isWhole === true)
      .flatMap((one) => (one === null ? [] : [one.outcome]));
    const tally = addOutcomes(square.tally, known);
    const unknown = size - known.length;
    return {
      best: addOutcomes(tally, Array<Outcome>(unknown).fill(CLEAN)),
      worst: addOutcomes(tally, Array<Outcome>(unknown).fill(FLAGGED)),
    };
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
    const found = this.lookUp(square, index);
    if (found === null) throw gap(square.condition.id, index);
    const { answer, outcome } = found;
    square.readKeys.push(answer.key);
    if (answer.outcome === 'truncated') square.truncated += 1;
    if (outcome.fail >= 0.5) square.flaggedDraws.push(index);
    return outcome;
  }

  /** What a draw came to, so far; null without an answer. An answer without a judgement is unscored. */
  private lookUp(square: Square, index: number): Found | null {
    const { answers, judgements } = this.evidence;
    const { answerKey, judgementKey } = this.keysOf(square, index);
    const answer = answers.get(answerKey);
    if (answer === undefined) return null;
    const judged = judgements.get(judgementKey);
    const judgement = judged === undefined ? null : judgementOf(judged);
    return {
      answer,
      outcome: outcomeOf(answer.outcome, judgement, this.plan.rules),
      isWhole: judged !== undefined || !isJudged(answer.outcome),
    };
  }

  /** Keys are hashes: each is made once. */
  private keysOf({ condition, keys }: Square, index: number): DrawKeys {
    const known = keys.get(index);
    if (known !== undefined) return known;
    const { manifest, policy } = this.plan;
    const key = answerKey(this.evidence.key, 'candidate', manifest.model, condition.cueDigest, index);
    const made = { answerKey: key, judgementKey: judgementKey(key, policy.judge.model, 'first', 0) };
    keys.set(index, made);
    return made;
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
