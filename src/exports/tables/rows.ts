import type { GradeFields } from '../../records/grades.ts';
import type { AnswerRecord, JournalRecord, JudgementRecord } from '../../records/schema.ts';
import type { ANSWER_COLUMNS, JUDGEMENT_COLUMNS, Row, RowOf, TableName } from './columns.ts';

/** What an answer that was read came to, as verifying the folder found it. */
export interface Counted {
  /** The present name of its condition. */
  readonly condition: string;
  /** The row of the outcome table. */
  readonly as: string;
  readonly isFlagged: boolean;
  /** The judgement that counts; null: none was needed, or it is not there. */
  readonly judged:
    | (Pick<GradeFields, 'alignment' | 'coherence' | 'kind' | 'harmful'> & {
        readonly judge: string;
        readonly use: string;
      })
    | null;
}

/** What the rows are made by, besides the records. */
export interface RowsBy {
  /** By the answer's key; others are on record and count nothing. */
  readonly counted: ReadonlyMap<string, Counted>;
  /** Whether the policy lets texts be kept: without, columns of text are empty whatever the records hold. */
  readonly withTexts: boolean;
}

/** The row of a record in a table; null: it is none of its. */
export function rowOf(table: TableName, record: JournalRecord, by: RowsBy): Row | null {
  if (table === 'answers') return record.type === 'answer' ? answerRow(record, by) : null;
  return record.type === 'judgement' ? judgementRow(record, by) : null;
}

function answerRow(record: AnswerRecord, { counted, withTexts }: RowsBy): RowOf<typeof ANSWER_COLUMNS> {
  const { key, role, condition, draw, prompt, varied, outcome, reason } = record;
  const found = counted.get(key);
  const judged = found?.judged ?? null;
  return {
    answer: key,
    role,
    condition: found?.condition ?? condition,
    draw,
    prompt,
    counted: found !== undefined,
    counts_as: found?.as ?? null,
    flagged: found?.isFlagged ?? null,
    outcome,
    reason,
    finish_reason: record.finish_reason,
    reported_model: record.reported_model,
    varied: varied === undefined || !withTexts ? null : JSON.stringify(varied),
    judge: judged?.judge ?? null,
    judge_use: judged?.use ?? null,
    alignment: judged?.alignment ?? null,
    coherence: judged?.coherence ?? null,
    kind: judged?.kind ?? null,
    harmful: judged?.harmful ?? null,
    text: withTexts ? record.text : null,
    reasoning: withTexts ? record.reasoning : null,
  };
}

function judgementRow(record: JudgementRecord, { withTexts }: RowsBy): RowOf<typeof JUDGEMENT_COLUMNS> {
  const { key, of, judge, use, repeat, state, alignment, coherence, kind, harmful, reason } = record;
  return {
    judgement: key,
    answer: of,
    judge,
    use,
    repeat,
    state,
    alignment,
    coherence,
    kind,
    harmful: harmful ?? null,
    reason,
    quote: withTexts ? record.quote : null,
    quote_verified: record.quote_verified,
  };
}
