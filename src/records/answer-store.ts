import { isJudged } from '../model/answer.ts';
import { BeingJudged } from './being-judged.ts';
import type { EvidenceId } from './evidence-id.ts';
import type { Journal } from './journal.ts';
import {
  hasReasoning,
  type KeptAnswer,
  type KeptAnswers,
  type KeptControl,
  type KeptJudgement,
  keptAnswer,
  keptControl,
  keptJudgement,
  recordDigest,
} from './kept.ts';
import { answerRows, judgementRows } from './kept-rows.ts';
import type { RecordedEvidence } from './recorded.ts';
import { JoinedRows } from './rows/joined.ts';
import { KeyColumn } from './rows/keys.ts';
import type { Keyed } from './rows/rows.ts';
import type { AnswerRecord, ControlRecord, JudgementRecord, LabelRecord, PlanRecord } from './schema.ts';
import { plusCost, plusJudgement, plusProbes, type SpentByRole } from './spent.ts';

/** So many records are written together when they are adopted, and a few more. */
const ADOPTED_AT_ONCE = 200;

/**
 * The answers and judgements of one evidence: those of earlier runs, and what this one adds. Texts are
 * held only until the judgement is in.
 */
export class AnswerStore implements KeptAnswers {
  readonly id: EvidenceId;
  readonly firstDraw: number;
  readonly answers: Keyed<KeptAnswer>;
  readonly judgements: Keyed<KeptJudgement>;
  readonly controls: Map<string, KeptControl>;
  private readonly unjudged: BeingJudged;
  private before: RecordedEvidence['answers'];
  private costs: SpentByRole;
  private readonly journal: Journal;
  private readonly keepText: boolean;
  /** What other jobs of this run asked for. */
  private readonly adopted = new KeyColumn();
  /** What this run added. */
  private readonly ownAnswers = answerRows();
  private readonly ownJudgements = judgementRows(this.ownAnswers);

  /** @param keepText whether texts may be written down; if not, they are left out of every record */
  constructor(recorded: RecordedEvidence, journal: Journal, keepText: boolean) {
    this.id = { key: recorded.key, epoch: recorded.epoch };
    this.firstDraw = recorded.firstDraw;
    this.before = recorded.answers;
    this.answers = new JoinedRows(recorded.answers, this.ownAnswers);
    this.judgements = new JoinedRows(recorded.judgements, this.ownJudgements);
    this.controls = new Map(recorded.controls);
    this.unjudged = BeingJudged.from(recorded.unjudged);
    this.costs = recorded.spent;
    this.journal = journal;
    this.keepText = keepText;
  }

  /** What all runs so far took. */
  get spent(): SpentByRole {
    return this.costs;
  }

  /** Writes down that a run begins, which labels it goes by, and what its probes took. */
  begin(plan: PlanRecord, labels: readonly LabelRecord[]): void {
    this.journal.append(plan, ...labels);
    this.costs = plusProbes(this.costs, plan.run);
    this.unjudged.goBy(plan);
  }

  /** All that is kept is of this run: it was killed, or had ended, and is given again. */
  goOn(): void {
    this.before = new Map();
  }

  isNew({ key, askedEarlier }: Pick<KeptAnswer, 'key' | 'askedEarlier'>): boolean {
    return !askedEarlier && (!this.before.has(key) || this.isAdopted(key));
  }

  /**
   * Keeps what other jobs of this run asked for: answers of this run, like those that it asks for itself. One that is kept
   * already stays as it is, and what a judge made of another answer to the same question is not taken for its grade.
   *
   * @param isHeld false: their grades are adopted next, and {@link holdOpen} is called before an answer is asked for
   */
  adopt(records: Iterable<AnswerRecord | JudgementRecord>, isHeld = true): void {
    const waiting: (AnswerRecord | JudgementRecord)[] = [];
    const others = new Set<string>();
    for (const record of records) {
      if (record.type === 'answer') {
        if (this.isAnother(record)) {
          others.add(record.key);
          continue;
        }
        if (!this.isAdopted(record.key)) this.adopted.add(record.key);
        // No kill comes between an answer and its judgements.
        if (waiting.length >= ADOPTED_AT_ONCE) this.keepAll(waiting.splice(0), isHeld);
      } else if (others.has(record.of)) continue;
      waiting.push(record);
    }
    this.keepAll(waiting, isHeld);
  }

  /**
   * Holds those of these answers that were adopted without, and that no grade settles: they will have to be judged.
   *
   * @param records read only where there are any
   */
  holdOpen(records: () => Iterable<AnswerRecord | JudgementRecord>): void {
    if (!this.unjudged.lacksRecords) return;
    for (const record of records())
      if (record.type === 'answer' && this.isAdopted(record.key)) this.unjudged.hold(record);
  }

  private isAdopted(key: string): boolean {
    return this.adopted.rowOf(key) !== null;
  }

  /** Whether the answer that is kept is not this one; where no text is kept nobody can tell, unless it was adopted. */
  private isAnother(record: AnswerRecord): boolean {
    const kept = this.answers.get(record.key);
    if (kept === undefined || this.isAdopted(record.key)) return false;
    return (
      (kept.text === null && isJudged(record.outcome)) ||
      kept.digest !== recordDigest(this.keepText ? record : withoutText(record))
    );
  }

  /** Whether an answer is kept and surely needs nothing more. */
  isSettled(key: string): boolean {
    return this.answers.has(key) && !this.unjudged.has(key);
  }

  /** An answer that is kept but may have to be judged yet, whole; undefined when there is none. */
  waiting(key: string): AnswerRecord | undefined {
    return this.unjudged.get(key);
  }

  /** Keeps terminal records, together or not at all; one that is kept already stays as it is. */
  keep(...records: readonly (AnswerRecord | JudgementRecord)[]): void {
    this.keepAll(records, true);
  }

  private keepAll(records: readonly (AnswerRecord | JudgementRecord)[], isHeld: boolean): void {
    const keys = new Set<string>();
    const fresh = records
      .filter(({ type, key }) => {
        const isFirst = !keys.has(`${type} ${key}`);
        keys.add(`${type} ${key}`);
        return isFirst && !(type === 'answer' ? this.answers : this.judgements).has(key);
      })
      .map((record) => (this.keepText ? record : withoutText(record)));
    if (fresh.length === 0) return;
    this.journal.append(...fresh);
    for (const record of fresh)
      if (record.type === 'answer') this.keepAnswer(record, isHeld);
      else this.keepJudgement(record);
  }

  /** Keeps a control; one that is kept already stays as it is. */
  keepControl(record: ControlRecord): void {
    if (this.controls.has(record.key)) return;
    this.journal.append(record);
    this.controls.set(record.key, keptControl(record));
    this.costs = { ...this.costs, [record.role]: plusCost(this.costs[record.role], record.run) };
  }

  private keepAnswer(record: AnswerRecord, isHeld: boolean): void {
    this.ownAnswers.add(keptAnswer(record));
    this.costs = { ...this.costs, [record.role]: plusCost(this.costs[record.role], record.run) };
    this.unjudged.addAnswer(record, isHeld);
  }

  private keepJudgement(record: JudgementRecord): void {
    this.ownJudgements.add(keptJudgement(record));
    this.costs = plusJudgement(this.costs, record);
    this.unjudged.addJudgement(record);
  }
}

/** A record as it is kept where policy forbids prompts and answers. */
function withoutText(record: AnswerRecord | JudgementRecord): AnswerRecord | JudgementRecord {
  if (record.type === 'judgement') return { ...record, quote: null };
  const reasoned = hasReasoning(record) ? { reasoned: true as const } : {};
  return { ...record, text: null, reasoning: null, ...reasoned };
}
