import { type CuegateError, inputError } from '../errors.ts';
import { parseLine } from '../records/journal.ts';
import type { JournalRecord } from '../records/schema.ts';
import type { Place } from './held.ts';

/** So many characters of records are held at once, and one record more: a few more readings, and little memory. */
const HELD_CHARS = 4 * 1024 * 1024;
/** No line has this number. */
const NOTHING = 0;

/**
 * Something of each record, in the order that is asked for and not of the file, with little of it in memory: the lines are
 * read as often as it takes.
 *
 * @param lines the complete lines, the same each time
 * @param places null: there is nothing to be read, and null is given back
 * @param of makes it of a record and the characters of its line
 * @throws CuegateError `records-unreadable` for a line that is not there any more, or is no record
 */
export function* readAgain<T>(
  lines: () => Iterable<string>,
  places: Iterable<Place | null>,
  of: (record: JournalRecord, length: number) => T,
  held: number = HELD_CHARS,
): Generator<T | null> {
  let waiting: number[] = [];
  let chars = 0;
  for (const place of places) {
    waiting.push(place?.line ?? NOTHING);
    chars += place?.length ?? 0;
    if (chars < held) continue;
    yield* found(lines, waiting, of);
    waiting = [];
    chars = 0;
  }
  yield* found(lines, waiting, of);
}

/** @param wanted numbers of lines: a hundred thousand may wait at once where each is short */
function* found<T>(
  lines: () => Iterable<string>,
  wanted: readonly number[],
  of: (record: JournalRecord, length: number) => T,
): Generator<T | null> {
  const last = wanted.reduce((most, line) => Math.max(most, line), NOTHING);
  const isWanted = new Uint8Array(last + 1);
  for (const line of wanted) isWanted[line] = 1;
  const read: (T | undefined)[] = [];
  let line = 0;
  if (last !== NOTHING)
    for (const text of lines()) {
      line += 1;
      const record = isWanted[line] === 1 ? parseLine(text) : null;
      read.push(record === null ? undefined : of(record, text.length));
      if (line === last) break;
    }
  for (const line of wanted) {
    const one = line === NOTHING ? null : read[line - 1];
    if (one === undefined) throw changed(line);
    yield one;
  }
}

/** They were read once already. */
function changed(line: number): CuegateError {
  return inputError('records-unreadable', {
    file: 'records.jsonl',
    line,
    problem: 'changed while it was read',
    fix: 'let nothing write to the folder meanwhile, and try again',
  });
}
