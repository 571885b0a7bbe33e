import { type CuegateError, inputError } from '../errors.ts';
import { parseLine } from '../records/journal.ts';
import type { JournalRecord } from '../records/schema.ts';
import type { Place } from './held.ts';

/** So many characters of records are held at once, and one record more: a few more readings, and little memory. */
const HELD_CHARS = 4 * 1024 * 1024;

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
  let waiting: (Place | null)[] = [];
  let chars = 0;
  for (const place of places) {
    waiting.push(place);
    chars += place?.length ?? 0;
    if (chars < held) continue;
    yield* found(lines, waiting, of);
    waiting = [];
    chars = 0;
  }
  yield* found(lines, waiting, of);
}

function* found<T>(
  lines: () => Iterable<string>,
  places: readonly (Place | null)[],
  of: (record: JournalRecord, length: number) => T,
): Generator<T | null> {
  const wanted = new Set(places.flatMap((place) => (place === null ? [] : [place.line])));
  const read = new Map<number, T>();
  if (wanted.size > 0) {
    let line = 0;
    for (const text of lines()) {
      line += 1;
      if (!wanted.has(line)) continue;
      const record = parseLine(text);
      if (record !== null) read.set(line, of(record, text.length));
      if (read.size === wanted.size) break;
    }
  }
  for (const place of places) {
    const one = place === null ? null : read.get(place.line);
    if (one === undefined) throw changed(place?.line ?? 0);
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
