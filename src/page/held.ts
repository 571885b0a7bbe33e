import { type GradeFields, keptGrades } from '../records/grades.ts';
import type { Intern } from '../records/intern.ts';
import type { AnswerRecord, JudgementRecord } from '../records/schema.ts';

/** Where a record stands among the lines, from 1, and how many characters of it a page takes. */
export interface Place {
  readonly line: number;
  readonly length: number;
}

/** What a page holds of an answer while it is made: no text. */
export interface HeldAnswer
  extends Place,
    Pick<AnswerRecord, 'key' | 'role' | 'condition' | 'draw' | 'prompt' | 'varied' | 'outcome' | 'reason'> {
  readonly hasText: boolean;
  readonly hasReasoning: boolean;
}

/** What a page holds of a judgement while it is made: no quote. */
export interface HeldJudgement
  extends Place,
    Pick<JudgementRecord, 'key' | 'of' | 'use' | 'repeat' | 'judge'>,
    GradeFields {
  readonly hasQuote: boolean;
}

export function heldAnswer(record: AnswerRecord, { line, length }: Place, intern: Intern): HeldAnswer {
  const { key, role, condition, draw, prompt, varied, outcome, reason, text, reasoning } = record;
  return {
    line,
    length,
    key,
    role: intern(role),
    condition: intern(condition),
    draw,
    prompt: intern(prompt),
    ...(varied === undefined ? {} : { varied }),
    outcome: intern(outcome),
    reason: intern(reason),
    hasText: text !== null,
    hasReasoning: reasoning !== null,
  };
}

/** @param of the key of its answer, as it is in memory already */
export function heldJudgement(
  record: JudgementRecord,
  { line, length }: Place,
  of: string,
  intern: Intern,
): HeldJudgement {
  const { key, use, repeat, judge, quote } = record;
  return {
    line,
    length,
    key,
    of,
    use: intern(use),
    repeat,
    judge: intern(judge),
    ...keptGrades(record, intern),
    hasQuote: (quote ?? '') !== '',
  };
}
