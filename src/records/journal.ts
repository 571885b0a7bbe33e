import { type CuegateError, inputError } from '../errors.ts';
import { evidenceIdOf } from './evidence-id.ts';
import { EvidenceReader } from './evidence-reader.ts';
import { NOTHING_RECORDED, type Recorded } from './recorded.ts';
import type { JournalRecord } from './schema.ts';
import { recordSchema } from './schema.ts';
import { macIn, type Seal } from './seal.ts';

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
  const chain: Chain = { refused: 0, head: null };
  const recorded = readRecords(sealedIn(lines, seal, chain), file);
  const { refused, head } = chain;
  return refused === 0 ? { ...recorded, head } : { ...NOTHING_RECORDED, refused };
}

interface Chain {
  refused: number;
  head: string | null;
}

/** Lines up to the first that is not sealed; the others are counted. */
function* sealedIn(lines: Iterable<string>, seal: Seal, chain: Chain): Generator<string> {
  const isSealed = seal.checker();
  for (const line of lines) {
    if (!isSealed(line)) chain.refused += 1;
    else if (chain.refused === 0) {
      chain.head = macIn(line);
      yield line;
    }
  }
}

/** Records behind a plan are of its evidence, up to the next one. */
function readRecords(lines: Iterable<string>, file: string): Recorded {
  const evidences = new Map<string, EvidenceReader>();
  let current: EvidenceReader | null = null;
  let plans = 0;
  for (const { line, record } of recordsIn(lines, file)) {
    if (record.type === 'plan') {
      const id = evidenceIdOf(record);
      const name = `${id.key} ${id.epoch}`;
      current = evidences.get(name) ?? new EvidenceReader(id);
      evidences.set(name, current);
      plans += 1;
    }
    if (current === null) throw unreadable(file, line, `a ${record.type} before any plan`);
    const problem = current.add(record, plans);
    if (problem !== null) throw unreadable(file, line, problem);
  }
  return {
    evidences: [...evidences.values()].map((evidence) => evidence.recorded()),
    newest: current?.recorded() ?? null,
    refused: 0,
    head: null,
  };
}

/**
 * The records of lines, one at a time, with their numbers from 1 and how many characters each line has.
 *
 * @throws CuegateError `records-unreadable` at the first line that is no record
 */
export function* recordsIn(
  lines: Iterable<string>,
  file: string,
): Generator<{ readonly line: number; readonly length: number; readonly record: JournalRecord }> {
  let line = 0;
  for (const text of lines) {
    line += 1;
    const record = parseLine(text);
    if (record === null) throw unreadable(file, line, 'not a record of this version');
    yield { line, length: text.length, record };
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
