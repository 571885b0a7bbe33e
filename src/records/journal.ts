import { type CuegateError, inputError } from '../errors.ts';
import type { AnswerRecord, BatchRecord, JournalRecord, JudgementRecord, PlanRecord } from './schema.ts';
import { recordSchema } from './schema.ts';

/** Where records are kept: append-only, in the order of completion. */
export interface Journal {
  /** Appends records in one write: all of them or, if the process dies, none. */
  append(...records: readonly JournalRecord[]): void;
}

/** A batch, and the plan that was in force when it was read. */
export interface RecordedBatch {
  readonly batch: BatchRecord;
  readonly plan: PlanRecord;
}

/** Everything a journal holds, by key. */
export interface Recorded {
  /** Every plan, one for each run, the newest last; empty for an empty journal. */
  readonly plans: readonly PlanRecord[];
  readonly batches: readonly RecordedBatch[];
  readonly answers: ReadonlyMap<string, AnswerRecord>;
  readonly judgements: ReadonlyMap<string, JudgementRecord>;
}

export const NOTHING_RECORDED: Recorded = {
  plans: [],
  batches: [],
  answers: new Map(),
  judgements: new Map(),
};

/**
 * Reads `records.jsonl`. A last line without its line feed was being written when the run was killed and is
 * left out; anything else that is not a record, or a key that occurs twice, is an error: evidence is never
 * guessed.
 *
 * @throws CuegateError `records-unreadable` with file and line
 */
export function readJournal(text: string, file: string): Recorded {
  const plans: PlanRecord[] = [];
  const batches: RecordedBatch[] = [];
  const answers = new Map<string, AnswerRecord>();
  const judgements = new Map<string, JudgementRecord>();
  for (const [index, line] of completeLines(text).entries()) {
    const refuse = (problem: string): CuegateError =>
      inputError('records-unreadable', {
        file,
        line: index + 1,
        problem,
        fix: 'restore the file, or run with another --out folder',
      });
    const record = parseLine(line);
    if (record === null) throw refuse('not a record of this version');
    if (record.type === 'plan') plans.push(record);
    else if (record.type === 'batch') {
      const plan = plans.at(-1);
      if (plan === undefined) throw refuse('a batch before any plan');
      batches.push({ batch: record, plan });
    } else {
      const records: Map<string, AnswerRecord | JudgementRecord> =
        record.type === 'answer' ? answers : judgements;
      if (records.has(record.key))
        throw refuse(`the ${record.type} ${record.key.slice(0, 12)} is recorded twice`);
      records.set(record.key, record);
    }
  }
  return { plans, batches, answers, judgements };
}

/** Lines that end in a line feed; what follows the last one is torn. */
export function completeLines(text: string): readonly string[] {
  return text
    .slice(0, text.lastIndexOf('\n') + 1)
    .split('\n')
    .slice(0, -1);
}

/** One line as a record, or null when it is none. */
export function parseLine(line: string): JournalRecord | null {
  try {
    const parsed = recordSchema.safeParse(JSON.parse(line));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
