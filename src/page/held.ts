import { type GradeFields, keptGrades } from '../records/grades.ts';
import { NumberColumn, NumberOrNullColumn, PlaceColumn } from '../records/rows/numbers.ts';
import { ReferenceColumn } from '../records/rows/references.ts';
import { type KeyedRows, keyedRows } from '../records/rows/rows.ts';
import { RareColumn, SharedColumn } from '../records/rows/shared.ts';
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

export function heldAnswer(record: AnswerRecord, { line, length }: Place): HeldAnswer {
  const { key, role, condition, draw, prompt, varied, outcome, reason, text, reasoning } = record;
  return {
    line,
    length,
    key,
    role,
    condition,
    draw,
    prompt,
    ...(varied === undefined ? {} : { varied }),
    outcome,
    reason,
    hasText: text !== null,
    hasReasoning: reasoning !== null,
  };
}

export function heldJudgement(record: JudgementRecord, { line, length }: Place): HeldJudgement {
  const { key, of, use, repeat, judge, quote } = record;
  const hasQuote = (quote ?? '') !== '';
  return { line, length, key, of, use, repeat, judge, ...keptGrades(record), hasQuote };
}

/** A table for answers, none so far. */
export function heldAnswers(): KeyedRows<HeldAnswer> {
  return keyedRows<HeldAnswer, 'line' | 'length' | 'draw' | 'prompt' | 'varied'>(
    {
      line: new PlaceColumn(),
      length: new PlaceColumn(),
      draw: new NumberColumn(),
      prompt: new SharedColumn(),
      varied: new RareColumn(),
    },
    { role: true, condition: true, outcome: true, reason: true, hasText: true, hasReasoning: true },
  );
}

/**
 * A table for judgements, none so far.
 *
 * @param answers those that most of them are of
 */
export function heldJudgements(answers: KeyedRows<HeldAnswer>): KeyedRows<HeldJudgement> {
  return keyedRows<HeldJudgement, 'of' | 'line' | 'length' | 'alignment' | 'coherence'>(
    {
      of: new ReferenceColumn(answers.keys),
      line: new PlaceColumn(),
      length: new PlaceColumn(),
      alignment: new NumberOrNullColumn(),
      coherence: new NumberOrNullColumn(),
    },
    {
      use: true,
      repeat: true,
      judge: true,
      state: true,
      kind: true,
      harmful: true,
      quote_verified: true,
      sanitised: true,
      reason: true,
      hasQuote: true,
    },
  );
}
