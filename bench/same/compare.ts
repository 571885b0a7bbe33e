/** Names of the other checkout → names here, where a name was improved on purpose. */
export type Renamed = Readonly<Record<string, string>>;

type Value = null | string | number | boolean | readonly Value[] | { readonly [name: string]: Value };
type Named = { readonly [name: string]: Value };

/** What two runs of one plan may differ in: clock, calls, costs. */
const PER_RUN = 'run';
const CUT_CHARS = 60;

/** The first difference of two `result.json` without `run`, as path and both values; null when they are equal. */
export function resultDifference(
  here: string | null,
  there: string | null,
  renamed: Renamed = {},
): string | null {
  if (here === null || there === null)
    return here === there ? null : `result.json only ${here === null ? 'there' : 'here'}`;
  const [a, b] = [here, there].map((text) => withoutRun(JSON.parse(text) as Named));
  return firstDifference(a ?? null, translated(b ?? null, renamed), '');
}

/**
 * The first difference of two `records.jsonl`, whatever the order of their lines; null when they are equal. What was
 * asked ahead and never read depends on the clock: of it only the records that both have must be equal.
 */
export function recordsDifference(
  here: string | null,
  there: string | null,
  renamed: Renamed = {},
): string | null {
  if (here === null || there === null)
    return here === there ? null : `records.jsonl only ${here === null ? 'there' : 'here'}`;
  const a = recordsOf(here, {});
  const b = recordsOf(there, renamed);
  for (const [mine, others, side] of [
    [a, b, 'here'],
    [b, a, 'there'],
  ] as const)
    for (const [id, { record, isRead }] of mine) {
      const other = others.get(id);
      if (other === undefined && isRead) return `${id} only ${side}`;
      const found = other === undefined ? null : firstDifference(record, other.record, '');
      if (found !== null) return `${id}: ${found}`;
    }
  return null;
}

/** Lines of two comments that differ, in pairs; the last line, which holds the run's time and costs, is left out. */
export function commentDifferences(
  here: string | null,
  there: string | null,
): readonly (readonly [here: string, there: string])[] {
  const [a, b] = [here, there].map((text) => (text ?? '').trimEnd().split('\n').slice(0, -1));
  const [onlyHere, onlyThere] = [linesOnlyIn(a ?? [], b ?? []), linesOnlyIn(b ?? [], a ?? [])];
  return Array.from({ length: Math.max(onlyHere.length, onlyThere.length) }, (_, index) => [
    onlyHere[index] ?? '',
    onlyThere[index] ?? '',
  ]);
}

function linesOnlyIn(lines: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others];
  return lines.filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

interface Compared {
  readonly record: Named;
  readonly isRead: boolean;
}

function recordsOf(text: string, renamed: Renamed): ReadonlyMap<string, Compared> {
  const records = text
    .trim()
    .split('\n')
    .map((line) => translated(withoutRun(JSON.parse(line) as Named), renamed) as Named);
  const wasRead = readDraws(records);
  const readAnswers = new Set(records.filter(wasRead).map(({ key }) => key));
  const all = new Map<string, Compared>();
  for (const record of records) {
    const isRead =
      record.type === 'answer'
        ? wasRead(record)
        : record.type !== 'judgement' || readAnswers.has(record.of ?? null);
    const name = idOf(record);
    let id = name;
    for (let time = 2; all.has(id); time += 1) id = `${name} (${time})`;
    all.set(id, { record, isRead });
  }
  return all;
}

/** What a record is called in a difference: of a batch its number, of an answer or a judgement its key. */
function idOf(record: Named): string {
  const { type, key, batch, condition, draw, answer, kind } = record;
  return [type, batch, condition, draw, kind, typeof key === 'string' ? key.slice(0, 12) : answer]
    .filter((part) => part !== undefined && part !== null)
    .join(' ');
}

/** Whether a record is an answer that some batch read. */
function readDraws(records: readonly Named[]): (record: Named) => boolean {
  const ranges = new Map<string, (readonly [number, number])[]>();
  for (const { type, take } of records)
    if (type === 'batch')
      for (const [of, range] of Object.entries((take ?? {}) as Record<string, readonly [number, number]>))
        ranges.set(of, [...(ranges.get(of) ?? []), range]);
  return ({ type, role, condition, draw }) => {
    if (type !== 'answer') return false;
    const of = role === 'baseline' ? `baseline:${condition}` : String(condition);
    return (ranges.get(of) ?? []).some(([from, to]) => Number(draw) >= from && Number(draw) <= to);
  };
}

function withoutRun(value: Named): Named {
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== PER_RUN));
}

function translated(value: Value, renamed: Renamed): Value {
  if (typeof value === 'string') return renamed[value] ?? value;
  if (isList(value)) return value.map((each) => translated(each, renamed));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [renamed[name] ?? name, translated(each, renamed)]),
  );
}

const isList = (value: Value): value is readonly Value[] => Array.isArray(value);

function firstDifference(here: Value, there: Value, path: string): string | null {
  const areObjects = [here, there].every((value) => value !== null && typeof value === 'object');
  if (!areObjects || isList(here) !== isList(there))
    return here === there ? null : `${path || 'all'}: ${cut(here)} here, ${cut(there)} there`;
  const [a, b] = [here as Named, there as Named];
  for (const name of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const at = path === '' ? name : `${path}.${name}`;
    if (!Object.hasOwn(a, name)) return `${at} only there`;
    if (!Object.hasOwn(b, name)) return `${at} only here`;
    const found = firstDifference(a[name] ?? null, b[name] ?? null, at);
    if (found !== null) return found;
  }
  return null;
}

function cut(value: Value): string {
  const text = JSON.stringify(value);
  return text.length > CUT_CHARS ? `${text.slice(0, CUT_CHARS)}…` : text;
}
