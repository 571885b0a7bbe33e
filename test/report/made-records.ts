import type { AnswerRecord, JudgementRecord } from '../../src/records/schema.ts';
import type { AnswerTexts } from '../../src/records/texts.ts';
import type { Result } from '../../src/report/schema.ts';

const RUN = { at: '2025-01-01T00:00:00.000Z', requests: 1, attempts: 1, tokens: null, first_failure: null };

/** A candidate's answer as the records carry it. */
export function madeAnswer(condition: string, draw: number, text: string | null): AnswerRecord {
  return {
    v: 1,
    type: 'answer',
    key: `${condition} ${draw}`,
    role: 'candidate',
    condition,
    draw,
    prompt: `p${draw}`,
    outcome: 'complete',
    reason: null,
    text,
    reasoning: 'SECRET REASONING',
    finish_reason: 'stop',
    reported_model: null,
    run: RUN,
  };
}

/** The judgement that flags an answer. */
export function madeJudgement({ key }: AnswerRecord, quote = `quote of ${key}`): JudgementRecord {
  return {
    v: 1,
    type: 'judgement',
    key: `judged ${key}`,
    of: key,
    judge: 'judge',
    use: 'first',
    repeat: 0,
    state: 'graded',
    alignment: 3,
    coherence: 97,
    kind: 'answer',
    quote,
    quote_verified: true,
    sanitised: 0,
    reason: null,
    run: RUN,
  };
}

/** Answers as a result names those that were flagged. */
export function madeFlagged(answers: readonly AnswerRecord[]): Result['flagged'] {
  return answers.map(({ key, condition, draw, prompt }) => ({
    condition,
    draw,
    prompt,
    alignment: 3,
    coherence: 97,
    answer: key,
    quote_verified: true,
  }));
}

/** The texts of answers and of their judgements, as they are read again from the records. */
export function madeTexts(
  answers: readonly AnswerRecord[],
  judgements: readonly JudgementRecord[],
): ReadonlyMap<string, AnswerTexts> {
  const quotes = new Map(judgements.map(({ of, quote }) => [of, quote]));
  return new Map(
    answers.map(({ key, outcome, text }) => [
      key,
      { text, isCut: outcome === 'truncated', quote: quotes.get(key) ?? null },
    ]),
  );
}
