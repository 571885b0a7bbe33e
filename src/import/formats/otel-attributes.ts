import { isMapping } from '../../input/misplaced.ts';
import type { LogRecord } from '../record/format.ts';
import { firstOf, own, recordIn } from '../record/held.ts';

/** Values nested deeper than this are left out: no convention nests so. */
const MAX_DEPTH = 40;

/** A value of OTLP's JSON (`{stringValue}`, `{kvlistValue}`, …) as plain JSON; a plain value as it is. */
function plainOf(value: unknown, depth = 0): unknown {
  if (!isMapping(value) || depth > MAX_DEPTH) return value;
  // JSON of Protobuf writes integers of 64 bits as strings.
  if (typeof value.intValue === 'string') return Number(value.intValue);
  const plain = firstOf(value, 'stringValue', 'boolValue', 'intValue', 'doubleValue', 'bytesValue');
  if (plain !== undefined) return plain;
  const list = recordIn(value.arrayValue);
  if (list !== null)
    return Array.isArray(list.values) ? list.values.map((one) => plainOf(one, depth + 1)) : [];
  const pairs = recordIn(value.kvlistValue);
  if (pairs !== null) return named(pairs.values, depth + 1);
  return value;
}

function named(pairs: unknown, depth = 0): LogRecord {
  if (!Array.isArray(pairs)) return {};
  const entries = pairs
    .filter(isMapping)
    .map(({ key, value }) => [String(key), plainOf(value, depth)] as const);
  return Object.fromEntries(entries);
}

/** The attributes of a span or a log record by name; where none stand apart, the record itself. */
export function attributesOf(record: LogRecord): LogRecord {
  const { attributes } = record;
  if (Array.isArray(attributes)) return named(attributes);
  const inner = recordIn(attributes);
  return inner === null ? record : inner;
}

/** The spans and log records of an export in OTLP's JSON, each with its attributes by name; of others the record. */
export function recordsOfOtlp(record: LogRecord): readonly LogRecord[] {
  const spans = inside(record, 'resourceSpans', 'scopeSpans', 'spans');
  const logs = inside(record, 'resourceLogs', 'scopeLogs', 'logRecords');
  if (!('resourceSpans' in record) && !('resourceLogs' in record)) return [record];
  return [...spans, ...logs].map((one) => ({
    ...one,
    attributes: attributesOf(one),
    ...('body' in one ? { body: plainOf(one.body) } : {}),
  }));
}

function inside(record: LogRecord, ...path: readonly string[]): readonly LogRecord[] {
  return path.reduce<readonly LogRecord[]>(
    (records, key) =>
      records.flatMap((one) => {
        const list = own(one, key);
        return Array.isArray(list) ? list.filter(isMapping) : [];
      }),
    [record],
  );
}

/** An index above this is no place in a conversation. */
const MAX_INDEX = 10_000;

/**
 * The objects that flat attributes `PREFIX.N.KEY` spell out, in the order of N; none where there are no such keys.
 * Below KEY the name stays as it is written.
 */
export function indexed(attributes: LogRecord, prefix: string): readonly LogRecord[] {
  const found = new Map<number, [string, unknown][]>();
  for (const [key, value] of Object.entries(attributes)) {
    if (!key.startsWith(`${prefix}.`)) continue;
    const match = /^(\d{1,5})\.(.+)$/s.exec(key.slice(prefix.length + 1));
    const index = Number(match?.[1] ?? MAX_INDEX + 1);
    if (index > MAX_INDEX) continue;
    const members = found.get(index) ?? [];
    members.push([match?.[2] ?? '', value]);
    found.set(index, members);
  }
  return [...found].sort(([a], [b]) => a - b).map(([, members]) => Object.fromEntries(members));
}
