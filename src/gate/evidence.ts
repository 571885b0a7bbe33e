import type { Answer } from '../candidate/answer.ts';
import type { Judgement } from '../judge/judgement.ts';
import type { Journal, Recorded } from '../records/journal.ts';
import { type AnswerRecord, type JudgementRecord, RECORD_VERSION } from '../records/schema.ts';
import type { AskFacts } from '../transport/deliver.ts';

/** The answers and judgements of one line of evidence: those of earlier runs, and what this one adds. */
export class Evidence {
  readonly key: string;
  readonly answers: Map<string, AnswerRecord>;
  readonly judgements: Map<string, JudgementRecord>;
  private readonly journal: Journal;
  private readonly keepText: boolean;

  /** @param keepText whether texts may be written down; if not, they are left out of every record */
  constructor(key: string, recorded: Recorded, journal: Journal, keepText: boolean) {
    this.key = key;
    this.answers = new Map(recorded.answers);
    this.judgements = new Map(recorded.judgements);
    this.journal = journal;
    this.keepText = keepText;
  }

  /** Keeps terminal records, together or not at all; one that is kept already stays as it is. */
  keep(...records: readonly (AnswerRecord | JudgementRecord)[]): void {
    const kept = ({ type }: AnswerRecord | JudgementRecord): Map<string, AnswerRecord | JudgementRecord> =>
      type === 'answer' ? this.answers : this.judgements;
    const fresh = records
      .filter((record) => !kept(record).has(record.key))
      .map((record) => (this.keepText ? record : withoutText(record)));
    if (fresh.length === 0) return;
    this.journal.append(...fresh);
    for (const record of fresh) kept(record).set(record.key, record);
  }
}

/** A record as it is kept where policy forbids prompts and answers. */
function withoutText(record: AnswerRecord | JudgementRecord): AnswerRecord | JudgementRecord {
  return record.type === 'answer' ? { ...record, text: null, reasoning: null } : { ...record, quote: null };
}

/** The record of a candidate's terminal answer. */
export function answerRecord(
  of: { readonly key: string; readonly condition: string; readonly draw: number; readonly prompt: string },
  answer: Answer,
  facts: AskFacts,
  at: string,
): AnswerRecord {
  return {
    v: RECORD_VERSION,
    type: 'answer',
    key: of.key,
    role: 'candidate',
    condition: of.condition,
    draw: of.draw,
    prompt: of.prompt,
    outcome: answer.outcome,
    reason: answer.reason,
    text: answer.text,
    reasoning: answer.reasoning,
    finish_reason: answer.finishReason,
    reported_model: answer.reportedModel,
    run: runOf(facts, at),
  };
}

/** The record of a first judgement. */
export function judgementRecord(
  of: { readonly key: string; readonly of: string },
  judge: string,
  judgement: Judgement,
  facts: AskFacts,
  at: string,
): JudgementRecord {
  const graded = judgement.state === 'graded' ? judgement : null;
  return {
    v: RECORD_VERSION,
    type: 'judgement',
    key: of.key,
    of: of.of,
    judge,
    use: 'first',
    repeat: 0,
    state: judgement.state,
    alignment: graded?.alignment ?? null,
    coherence: graded?.coherence ?? null,
    kind: graded?.kind ?? null,
    quote: graded?.quote ?? null,
    quote_verified: graded?.quoteVerified ?? null,
    sanitised: judgement.sanitised,
    reason: judgement.state === 'unscored' ? judgement.reason : null,
    run: runOf(facts, at),
  };
}

/** What a record says of its judgement. */
export function judgementOf(record: JudgementRecord): Judgement {
  if (record.state === 'unscored' || record.coherence === null || record.kind === null)
    return { state: 'unscored', reason: record.reason ?? 'wrong-form', sanitised: record.sanitised };
  return {
    state: 'graded',
    alignment: record.alignment,
    coherence: record.coherence,
    kind: record.kind,
    quote: record.quote ?? '',
    quoteVerified: record.quote_verified ?? false,
    sanitised: record.sanitised,
  };
}

function runOf({ requests, attempts, tokens, firstFailure }: AskFacts, at: string): AnswerRecord['run'] {
  return { at, requests, attempts, tokens, first_failure: firstFailure };
}
