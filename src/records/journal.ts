import { type CuegateError, inputError } from '../errors.ts';
import { interner } from './intern.ts';
import {
  type KeptAnswer,
  type KeptControl,
  type KeptJudgement,
  keptAnswer,
  keptControl,
  keptJudgement,
} from './kept.ts';
import { isFirstJudgement } from './keys.ts';
import { NOTHING_RECORDED, type Recorded, type RecordedBatch } from './recorded.ts';
import type { AnswerRecord, JournalRecord, PlanRecord } from './schema.ts';
import { recordSchema } from './schema.ts';
import type { Seal } from './seal.ts';
import { plusCost, plusProbes } from './spent.ts';

/** Where records are kept: append-only, in the order of completion. */
export interface Journal {
  /** Appends records in one write: all of them or, if the process dies, none. */
  append(...records: readonly JournalRecord[]): void;
}

/**
 * Reads the complete lines of `records.jsonl`, one at a time. Anything that is not a record, or a key that
 * occurs twice, is an error: evidence is never guessed. Where lines are sealed, those that are not are counted, and
 * then nothing is believed: what somebody else wrote may also have taken the place of what is missing.
 *
 * @param seal what the lines are sealed with; null: they are not
 * @throws CuegateError `records-unreadable` with file and line
 */
export function readJournal(lines: Iterable<string>, file: string, seal: Seal | null = null): Recorded {
  if (seal === null) return readRecords(lines, file);
  const refused = { count: 0 };
  const recorded = readRecords(sealedIn(lines, seal, refused), file);
  return refused.count === 0 ? recorded : { ...NOTHING_RECORDED, refused: refused.count };
}

/** Lines up to the first that is not sealed; the others are counted. */
function* sealedIn(lines: Iterable<string>, seal: Seal, refused: { count: number }): Generator<string> {
  for (const line of lines) {
    if (!seal.isSealed(line)) refused.count += 1;
    else if (refused.count === 0) yield line;
  }
}

function readRecords(lines: Iterable<string>, file: string): Recorded {
  const plans: PlanRecord[] = [];
  const batches: RecordedBatch[] = [];
  const answers = new Map<string, KeptAnswer>();
  const judgements = new Map<string, KeptJudgement>();
  const controls = new Map<string, KeptControl>();
  const unjudged = new Map<string, AnswerRecord>();
  let spent = NOTHING_RECORDED.spent;
  const intern = interner();
  for (const { line, record } of recordsIn(lines, file)) {
    if (record.type === 'plan') {
      plans.push(record);
      spent = plusProbes(spent, record.run);
    } else if (record.type === 'batch') {
      const plan = plans.at(-1);
      if (plan === undefined) throw unreadable(file, line, 'a batch before any plan');
      batches.push({ batch: record, plan });
    } else if (record.type === 'label') {
      // A run goes by the labels it is given: what an earlier one went by is for whoever verifies it.
      if (plans.length === 0) throw unreadable(file, line, 'a label before any plan');
    } else if (record.type === 'control') {
      if (controls.has(record.key))
        throw unreadable(file, line, `the control ${record.index} is recorded twice`);
      controls.set(record.key, keptControl(record));
      spent = { ...spent, candidate: plusCost(spent.candidate, record.run) };
    } else {
      if ((record.type === 'answer' ? answers : judgements).has(record.key))
        throw unreadable(file, line, `the ${record.type} ${record.key.slice(0, 12)} is recorded twice`);
      if (record.type === 'answer') {
        answers.set(record.key, keptAnswer(record, intern));
        spent = { ...spent, [record.role]: plusCost(spent[record.role], record.run) };
        if (record.outcome === 'complete' || record.outcome === 'truncated') unjudged.set(record.key, record);
      } else {
        const of = answers.get(record.of)?.key ?? record.of;
        judgements.set(record.key, keptJudgement(record, of, intern));
        spent = { ...spent, judge: plusCost(spent.judge, record.run) };
        if (isFirstJudgement(record)) unjudged.delete(record.of);
      }
    }
  }
  return { plans, batches, answers, judgements, controls, unjudged, spent, refused: 0 };
}

/**
 * The records of lines, one at a time, with their numbers from 1.
 *
 * @throws CuegateError `records-unreadable` at the first line that is no record
 */
export function* recordsIn(
  lines: Iterable<string>,
  file: string,
): Generator<{ readonly line: number; readonly record: JournalRecord }> {
  let line = 0;
  for (const text of lines) {
    line += 1;
    const record = parseLine(text);
    if (record === null) throw unreadable(file, line, 'not a record of this version');
    yield { line, record };
  }
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

/** Records that cannot be continued; `line` counts from 1. */
function unreadable(file: string, line: number, problem: string): CuegateError {
  return inputError('records-unreadable', {
    file,
    line,
    problem,
    fix: 'restore the file, or run with another --out folder',
  });
}
