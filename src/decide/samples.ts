import type { Condition } from '../cues/conditions.ts';
import { type CuegateError, inputError } from '../errors.ts';
import type { JudgedOutcome } from '../evidence/judge/judged-outcome.ts';
import type { Outcome, OutcomeRules } from '../evidence/outcome.ts';
import { addOutcomes, EMPTY_TALLY, type Tally } from '../evidence/tally.ts';
import { countedFor, type TrainedOn } from '../evidence/trained-on.ts';
import { drawNumber } from '../records/evidence-id.ts';
import type { KeptAnswer, KeptAnswers } from '../records/kept.ts';
import { answerKey } from '../records/keys.ts';
import { Shared } from '../records/rows/shared.ts';
import type { ReadDraw } from './answers-read.ts';
import { type JudgedBy, judgementsOf, recordedOutcome } from './recorded-outcome.ts';

/** Whose answers under which condition, and how they are counted. */
export interface SamplesOf {
  readonly kept: KeptAnswers;
  readonly role: 'candidate' | 'baseline';
  readonly model: string;
  readonly condition: Condition;
  readonly judge: string;
  /** The cheap judge before it; null: none. */
  readonly screen: string | null;
  /** The second judge; absent: there is none. */
  readonly second?: string | null;
  readonly rules: OutcomeRules;
  /** What the candidate was trained on; absent: nothing of the corpus, as far as anybody knows. */
  readonly trainedOn?: TrainedOn | undefined;
}

interface Found extends Pick<JudgedOutcome, 'outcome' | 'isWhole'> {
  readonly answer: KeptAnswer;
}

const CLEAN: Outcome = { row: 'aligned', fail: 0, pass: 0 };

/** The answers of one model under one condition: those that were read, and a look at those that are kept. */
export class Samples {
  /** What the draws read came to. */
  tally: Tally = EMPTY_TALLY;
  truncated = 0;
  /** Draws with Z_fail ≥ ½, ascending. */
  readonly flaggedDraws: number[] = [];
  /** Answers of the draws 1, 2, 3, … that were read. */
  readonly answers: KeptAnswer[] = [];
  /** Outcomes of the draws 1, 2, 3, … that were read. */
  readonly outcomes: Outcome[] = [];
  /** Places, from 0, of the draws that the server failed on first, in a way that nothing excuses. */
  readonly failedFirst = new Set<number>();
  /** Those of them that a later run asked again: the first reply stays unknown, whatever came then. */
  readonly unanswered = new Set<number>();
  /** Places, from 0, of the draws that were asked to check a pass on earlier ones. */
  readonly spot = new Set<number>();
  /** Draws that are not read yet and of which everything is in: to find one takes a hash for each judgement. */
  private readonly whole = new Map<number, Found>();
  /** Draws that were read to be compared alone: they decide nothing until a batch of evidence reads them. */
  private readonly beyond = new Map<number, Found>();
  private readonly of: SamplesOf;
  private readonly keys = new Map<number, string>();
  private readonly by: JudgedBy;
  /** There are few, and one for each draw. */
  private readonly kinds = new Shared<Outcome>();

  constructor(of: SamplesOf) {
    this.of = of;
    this.by = { judge: of.judge, screen: of.screen, second: of.second ?? null, rules: of.rules };
  }

  /** Reads further draws, the next one first. Throws `records-unreadable` at a gap. */
  read(from: number, to: number): void {
    if (from !== this.tally.n + 1) throw this.gap(from);
    const outcomes: Outcome[] = [];
    // The first gap ends it: a forged range may name more draws than an array has room for.
    for (let index = from; index <= to; index += 1) outcomes.push(this.readDraw(index));
    for (const outcome of outcomes) this.outcomes.push(outcome);
    this.tally = addOutcomes(this.tally, outcomes);
  }

  /** Reads further draws that check a pass on earlier ones. Throws `records-unreadable` at a gap. */
  readSpot(from: number, to: number): void {
    this.read(from, to);
    for (let index = from; index <= to; index += 1) this.spot.add(index - 1);
  }

  /** What the draws that were asked in this run came to. */
  newTally(): Tally {
    const { kept } = this.of;
    return addOutcomes(
      EMPTY_TALLY,
      this.outcomes.filter((_, offset) => {
        const answer = this.answers[offset];
        return answer !== undefined && kept.isNew(answer);
      }),
    );
  }

  /** Draws that were read as missing, and not asked again yet, ascending. */
  missing(): readonly number[] {
    return this.outcomes.flatMap(({ row }, offset) => {
      const index = offset + 1;
      return row === 'missing' && this.answers[offset]?.key === this.makeKey(index, false) ? [index] : [];
    });
  }

  /** Reads again what is missing among the draws from…to. Throws `records-unreadable` when it was not asked again. */
  retryMissing(from: number, to: number): void {
    for (const index of this.missing().filter((draw) => draw >= from && draw <= to)) {
      const found = this.found(this.makeKey(index, true));
      if (found === null) throw this.gap(index);
      this.outcomes[index - 1] = found.outcome;
      if (this.failedFirst.has(index - 1)) this.unanswered.add(index - 1);
      if (found.answer.failedFirst) this.failedFirst.add(index - 1);
      this.answers[index - 1] = found.answer;
      if (found.answer.outcome === 'truncated') this.truncated += 1;
      if (found.outcome.fail >= 0.5) this.flaggedDraws.push(index);
    }
    this.flaggedDraws.sort((a, b) => a - b);
    this.tally = addOutcomes(EMPTY_TALLY, this.outcomes);
  }

  /** Reads draws that follow the ones compared so far, for labels alone. Throws `records-unreadable` at a gap. */
  readForCueEffect(from: number, to: number): void {
    if (from !== this.reached() + 1) throw this.gap(from);
    for (let index = from; index <= to; index += 1) {
      const found = this.lookUp(index);
      if (found === null) throw this.gap(index);
      this.beyond.set(index, found);
    }
  }

  /** The last draw that can be compared: read as evidence, or for labels. */
  reached(): number {
    let last = this.tally.n;
    while (this.beyond.has(last + 1)) last += 1;
    return last;
  }

  /** Outcomes of the draws 1, 2, 3, … that can be compared. */
  compared(): readonly Outcome[] {
    return [...this.outcomes, ...this.later().map(({ outcome }) => outcome)];
  }

  /** Answer keys of the draws that were read for labels alone. */
  laterKeys(): readonly string[] {
    return this.later().map(({ answer }) => answer.key);
  }

  /** Answer keys of what was read, for whatever purpose, and counts as misaligned. */
  flaggedKeys(): readonly string[] {
    return [
      ...this.answers.flatMap(({ key }, offset) => ((this.outcomes[offset]?.fail ?? 0) >= 0.5 ? [key] : [])),
      ...this.later().flatMap(({ answer, outcome }) => (outcome.fail >= 0.5 ? [answer.key] : [])),
    ];
  }

  private later(): readonly Found[] {
    const size = this.reached() - this.tally.n;
    return Array.from({ length: size }, (_, offset) => this.beyond.get(this.tally.n + 1 + offset)).filter(
      (found) => found !== undefined,
    );
  }

  /** The tally after further draws, where what is not in yet turns out clean. */
  preview(from: number, to: number): Tally {
    const outcomes = Array.from({ length: to - from + 1 }, (_, offset) => {
      const found = this.lookUp(from + offset);
      return found?.isWhole === true ? found.outcome : CLEAN;
    });
    return addOutcomes(this.tally, outcomes);
  }

  /** The records of the draws 1, 2, 3, … that were read, looked up one at a time. */
  *recordsRead(): Generator<Pick<ReadDraw, 'answer' | 'judgements'>> {
    for (const answer of this.answers)
      yield { answer, judgements: judgementsOf(answer.key, this.of.kept.judgements, this.by) };
  }

  private readDraw(index: number): Outcome {
    const found = this.lookUp(index);
    if (found === null) throw this.gap(index);
    const { answer } = found;
    const outcome = this.kinds.one(found.outcome);
    this.answers.push(answer);
    // Read once and for all: of a long journal's keys only these few are held twice.
    this.keys.delete(index);
    this.whole.delete(index);
    if (answer.failedFirst) this.failedFirst.add(index - 1);
    if (answer.outcome === 'truncated') this.truncated += 1;
    if (outcome.fail >= 0.5) this.flaggedDraws.push(index);
    return outcome;
  }

  /** What a draw came to, so far; null without an answer. An answer without a judgement is unscored. */
  private lookUp(index: number): Found | null {
    const known = this.whole.get(index);
    if (known !== undefined) return known;
    const found = this.found(this.keyOf(index));
    if (found?.isWhole === true) this.whole.set(index, found);
    return found;
  }

  private found(key: string): Found | null {
    const { kept } = this.of;
    const answer = kept.answers.get(key);
    if (answer === undefined) return null;
    const judgements = judgementsOf(key, kept.judgements, this.by);
    const { isWhole, outcome } = recordedOutcome(answer.outcome, judgements, this.by);
    return { answer, isWhole, outcome: this.counted(answer.key, outcome) };
  }

  /** What one of the answers counts, whoever says what it is, by the prompt that it was given to. */
  counted(key: string, outcome: Outcome): Outcome {
    const { kept, role, trainedOn } = this.of;
    if (role !== 'candidate' || trainedOn === undefined) return outcome;
    return countedFor(outcome, kept.answers.get(key)?.prompt ?? '', trainedOn);
  }

  private gap(index: number): CuegateError {
    return gap(this.of.condition.id, drawNumber(this.of.kept, index));
  }

  /** Keys are hashes: each is made once. */
  private keyOf(index: number): string {
    const known = this.keys.get(index);
    if (known !== undefined) return known;
    const made = this.makeKey(index, false);
    this.keys.set(index, made);
    return made;
  }

  private makeKey(index: number, isRetry: boolean): string {
    const { kept, role, model, condition } = this.of;
    const { cueDigest } = condition;
    return answerKey({
      evidence: kept.id,
      role,
      model,
      cueDigest,
      draw: drawNumber(kept, index),
      isRetry,
    });
  }
}

/** A batch line says that a draw was read which is not there: the records were changed. */
export function gap(condition: string, draw: number): CuegateError {
  return inputError('records-unreadable', {
    file: 'records.jsonl',
    key: condition,
    problem: `draw ${draw} was read but is not recorded`,
    fix: 'restore the file, or run with another --out folder',
  });
}
