import type { ReadValue, SkippedRow } from '../conversations/conversation.ts';
import { isMapping } from '../input/misplaced.ts';
import { LOG_FORMATS } from './formats/all.ts';
import type { LogFormat, LogRecord, RecordPart } from './record/format.ts';

/** Logs that can be read more than once, each time in the same order, without being held in memory. */
export interface LogSource {
  values(): AsyncIterable<ReadValue | SkippedRow>;
}

/** A record with the format that reads it. */
export interface KnownRecord {
  readonly place: ReadValue['place'];
  readonly format: LogFormat;
  readonly record: LogRecord;
}

/** Text of records that wait for further parts; then the request that waits longest is taken as it is. */
const MAX_WAITING_CHARS = 64 * 1024 * 1024;
/** Requests that were taken before their last part came; of those taken longest ago nothing is known any more. */
const MAX_TAKEN = 200_000;

/**
 * The records of logs in a known form: those that one row holds each for itself, and those that stand in several rows
 * joined, where their first row stands. Whatever has no known form is a row to skip.
 *
 * @param wanted null: the format is found out for each row
 */
export async function* knownRecords(
  source: LogSource,
  wanted: LogFormat | null,
): AsyncGenerator<KnownRecord | SkippedRow> {
  const waiting = new Waiting();
  for await (const row of source.values()) {
    if ('problem' in row) {
      yield row;
      continue;
    }
    const { place, value } = row;
    // A bare list of messages is a conversation in the plain form.
    const outer = Array.isArray(value) ? { messages: value } : value;
    const format = isMapping(outer) ? (wanted ?? formatOf(outer)) : null;
    if (!isMapping(outer) || format === null) {
      yield { place, problem: isMapping(outer) ? 'no known form of a log' : 'no JSON object' };
      continue;
    }
    const inside = format.expanded?.(outer) ?? [outer];
    if (inside.length === 0) yield { place, problem: 'there are no records in it' };
    for (const record of inside) {
      // One export may hold spans of two conventions.
      const own = wanted === null && format.holdsOthers === true ? (formatOf(record) ?? format) : format;
      const part = own.partOf?.(record) ?? null;
      if (part === null) yield { place, format: own, record };
      else yield* waiting.add({ place, format: own, record }, part);
    }
  }
  yield* waiting.rest();
}

function formatOf(record: LogRecord): LogFormat | null {
  return LOG_FORMATS.find((format) => format.recognises(record)) ?? null;
}

interface Request {
  readonly first: KnownRecord;
  readonly parts: { readonly order: number; readonly record: LogRecord }[];
  chars: number;
}

const TOO_FAR_APART = `a further part of a request that began more than ${MAX_WAITING_CHARS / 1024 / 1024} MiB of such parts before: sort the log by request or time`;

/** Requests of which further parts may come, the longest waiting first. */
class Waiting {
  private readonly requests = new Map<string, Request>();
  private readonly taken = new Set<string>();
  private chars = 0;

  *add(known: KnownRecord, { request, order }: RecordPart): Generator<KnownRecord | SkippedRow> {
    const chars = charsOf(known.record);
    if (chars === null) {
      yield { place: known.place, problem: 'nested too deep' };
      return;
    }
    const key = `${known.format.name} ${request}`;
    if (this.taken.has(key)) {
      // Alone it would be read as a request of its own.
      yield { place: known.place, problem: TOO_FAR_APART };
      return;
    }
    const open = this.requests.get(key) ?? { first: known, parts: [], chars: 0 };
    open.parts.push({ order, record: known.record });
    open.chars += chars;
    this.chars += chars;
    this.requests.set(key, open);
    for (const [oldest, one] of this.requests) {
      if (this.chars <= MAX_WAITING_CHARS) break;
      this.requests.delete(oldest);
      this.taken.add(oldest);
      const [first] = this.taken;
      if (this.taken.size > MAX_TAKEN && first !== undefined) this.taken.delete(first);
      this.chars -= one.chars;
      yield joined(one);
    }
  }

  *rest(): Generator<KnownRecord> {
    for (const request of this.requests.values()) yield joined(request);
    this.requests.clear();
  }
}

/** How long a record is as JSON; null: it is nested so deep that it cannot be written. */
function charsOf(record: LogRecord): number | null {
  try {
    return JSON.stringify(record).length;
  } catch {
    return null;
  }
}

function joined({ first, parts }: Request): KnownRecord {
  const records = parts.toSorted((a, b) => a.order - b.order).map(({ record }) => record);
  return { ...first, record: first.format.joined?.(records) ?? first.record };
}
