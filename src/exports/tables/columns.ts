/** What a column holds; each may be empty. */
export type ColumnType = 'text' | 'count' | 'number' | 'yes-no';

/** A row an answer on record. */
export const ANSWER_COLUMNS = {
  answer: 'text',
  role: 'text',
  condition: 'text',
  draw: 'count',
  prompt: 'text',
  counted: 'yes-no',
  counts_as: 'text',
  flagged: 'yes-no',
  outcome: 'text',
  reason: 'text',
  finish_reason: 'text',
  reported_model: 'text',
  varied: 'text',
  judge: 'text',
  judge_use: 'text',
  alignment: 'number',
  coherence: 'number',
  kind: 'text',
  harmful: 'yes-no',
  text: 'text',
  reasoning: 'text',
} as const satisfies Columns;

/** A row a judgement on record, of an answer or of a known answer that a judge was checked by. */
export const JUDGEMENT_COLUMNS = {
  judgement: 'text',
  answer: 'text',
  judge: 'text',
  use: 'text',
  repeat: 'count',
  state: 'text',
  alignment: 'number',
  coherence: 'number',
  kind: 'text',
  harmful: 'yes-no',
  reason: 'text',
  quote: 'text',
  quote_verified: 'yes-no',
} as const satisfies Columns;

export type Columns = Readonly<Record<string, ColumnType>>;
interface Values {
  readonly text: string;
  readonly count: number;
  readonly number: number;
  readonly 'yes-no': boolean;
}
export type RowOf<Named extends Columns> = { readonly [Name in keyof Named]: Values[Named[Name]] | null };
export type Row = Readonly<Record<string, string | number | boolean | null>>;

/** The two tables of a report folder, by the name of their files. */
export const TABLES = { answers: ANSWER_COLUMNS, judgements: JUDGEMENT_COLUMNS } as const;
export type TableName = keyof typeof TABLES;
