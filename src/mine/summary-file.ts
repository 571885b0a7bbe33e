import { type ReadValue, type SkippedRow, UNREAD_KINDS } from '../conversations/conversation.ts';
import { type CuegateError, inputError } from '../errors.ts';
import { VERSION } from '../version.ts';
import { z } from '../zod.ts';
import { type Copies, copies } from './rows/copies.ts';
import type { HeldRow } from './rows/sample.ts';
import type { DataSummary } from './summary.ts';

const SCHEMA = 'cuegate/mine-summary/v1';
const COUNTS_A_LINE = 5_000;

const count = z.int().min(0);
const digest = z.string().regex(/^[0-9a-f]{64}$/);
const place = z.strictObject({ file: z.string(), row: z.int().min(1) });
const unreadText = z.strictObject({ rows: count, chars: count });
const headSchema = z.strictObject({
  schema: z.literal(SCHEMA),
  cuegate: z.string(),
  /** SHA-256 of the seed. */
  seed: digest,
  /** SHA-256 of each file of the part. */
  files: z.array(digest).min(1),
  rows: count,
  skipped: z.array(z.strictObject({ problem: z.string(), count, first: place })),
  unread: z.strictObject({ system: unreadText, user: unreadText, answer: unreadText }),
  unread_keys: z.strictObject({
    rows: count,
    keys: z.array(z.strictObject({ key: z.string(), rows: count, withSentences: count, chars: count })),
    further: count,
  }),
  not_text: z.partialRecord(z.enum(UNREAD_KINDS), count),
  without_reply: count,
  threshold: digest.nullable(),
  missed: count,
  /** How many of each come below: a file that was cut off lacks some. */
  counted: count,
  held: count,
});
const countsSchema = z.strictObject({
  counts: z.array(z.tuple([z.string().regex(/^[0-9a-f]{16}$/), z.int().min(1)])),
});
const rowSchema = z.strictObject({
  key: digest,
  copies: z.int().min(1),
  places: z.array(place).min(1),
  row: z.strictObject({
    place,
    system: z.string().nullable(),
    user: z.string(),
    opening: z.string(),
    lastOpening: z.string(),
    ending: z.string(),
    inner: z.string(),
    answer: z.string(),
    lastAnswer: z.string(),
    edges: z.strictObject({ start: z.string(), end: z.string() }),
    userTurns: count,
    names: z.array(z.string()),
    unread: z.strictObject({ system: count, user: count, answer: count }),
  }),
});

/** A summary with what merging has to know of it. */
export interface DataPart {
  readonly summary: DataSummary;
  /** SHA-256 of the seed. */
  readonly seed: string;
  /** SHA-256 of each file, in hexadecimal. */
  readonly files: readonly string[];
  /** Parts of messages that were not read as text, by kind. */
  readonly notText: z.output<typeof headSchema>['not_text'];
  /** Rows in which nothing was replied. */
  readonly withoutReply: number;
}

/** The lines of a summary's file, without their ends. It holds rows of the data, word for word. */
export function* summaryLines({ summary, seed, files, notText, withoutReply }: DataPart): Generator<string> {
  const { sample, skipped, unread, unreadKeys } = summary;
  const counts = [...sample.counts.entries()];
  const head: z.input<typeof headSchema> = {
    schema: SCHEMA,
    cuegate: VERSION,
    seed,
    files: [...files],
    rows: sample.rows,
    skipped: [...skipped],
    unread,
    unread_keys: { ...unreadKeys, keys: [...unreadKeys.keys] },
    not_text: notText,
    without_reply: withoutReply,
    threshold: sample.threshold,
    missed: sample.counts.missed,
    counted: counts.length,
    held: sample.held.size,
  };
  yield JSON.stringify(head);
  for (let at = 0; at < counts.length; at += COUNTS_A_LINE)
    yield JSON.stringify({ counts: counts.slice(at, at + COUNTS_A_LINE) });
  for (const [key, { row, copies: times, places }] of sample.held)
    yield JSON.stringify({ key, copies: times, places, row });
}

/**
 * A summary from its file.
 *
 * @throws CuegateError `file-invalid` for what is no summary, of another version, or cut off
 */
export async function readSummary(
  lines: AsyncIterable<ReadValue | SkippedRow>,
  file: string,
): Promise<DataPart> {
  const refuse = (problem: string, line?: number): CuegateError =>
    inputError('file-invalid', {
      file,
      ...(line === undefined ? {} : { line }),
      problem,
      fix: 'cuegate mine DATA --summary FILE --seed SECRET  makes one',
    });
  let head: z.output<typeof headSchema> | null = null;
  const counts = copies();
  const held = new Map<string, HeldRow>();
  let counted = 0;
  for await (const one of lines) {
    const { row: line } = one.place;
    if ('problem' in one) throw refuse(one.problem, line);
    if (head === null) {
      const read = headSchema.safeParse(one.value);
      if (!read.success) throw refuse('is no summary of cuegate mine', line);
      head = read.data;
      if (head.cuegate !== VERSION)
        throw refuse(
          `was made by cuegate ${head.cuegate.slice(0, 20)}, and this is ${VERSION}: they may read rows differently`,
        );
      continue;
    }
    const some = countsSchema.safeParse(one.value);
    if (some.success) {
      for (const [key, times] of some.data.counts) counts.add(key, times);
      counted += some.data.counts.length;
      continue;
    }
    const row = rowSchema.safeParse(one.value);
    if (!row.success) throw refuse('a line of the summary is damaged', line);
    const { key, ...rest } = row.data;
    held.set(key, rest);
  }
  if (head === null) throw refuse('is empty');
  if (counted !== head.counted || held.size !== head.held) throw refuse('the summary is cut off');
  if (!fits(head, counts, held)) throw refuse('its rows are not those that it counts: somebody changed it');
  counts.miss(head.missed);
  const { rows, threshold, skipped, unread, unread_keys: unreadKeys } = head;
  return {
    summary: { sample: { rows, threshold, held, counts }, skipped, unread, unreadKeys },
    seed: head.seed,
    files: head.files,
    notText: head.not_text,
    withoutReply: head.without_reply,
  };
}

/** Whether what a summary says of its rows goes together. Counts that were forgotten leave room for more rows than are counted. */
function fits(
  { rows, missed, threshold, without_reply: without, unread, unread_keys: keys }: z.output<typeof headSchema>,
  counts: Copies,
  held: ReadonlyMap<string, HeldRow>,
): boolean {
  let [sum, distinct] = [0, 0];
  for (const [, times] of counts.entries()) {
    sum += times;
    distinct += 1;
  }
  const isExact = missed === 0;
  const ofRows = [without, unread.system.rows, unread.user.rows, unread.answer.rows, keys.rows];
  return (
    (isExact ? sum === rows : sum <= rows) &&
    ofRows.every((some) => some <= rows) &&
    (threshold !== null || held.size === distinct) &&
    [...held].every(([key, { copies: times, places }]) => {
      const known = counts.of(key);
      return places.length <= times && (isExact ? times === known : times <= rows);
    })
  );
}

/**
 * Refuses parts that make no whole: of several seeds, or of which one holds a file that another holds, too.
 *
 * @param parts by the file of each
 * @throws CuegateError `file-invalid`
 */
export function checkParts(parts: readonly (DataPart & { readonly file: string })[], seed: string): void {
  const refuse = (file: string, problem: string, fix: string) =>
    inputError('file-invalid', { file, problem, fix });
  const known = new Map<string, string>();
  for (const { file, files, seed: own } of parts) {
    if (own !== seed)
      throw refuse(file, 'was made under another seed', '--seed with the one that made all of them');
    for (const one of files) {
      const other = known.get(one);
      if (other !== undefined)
        throw refuse(
          file,
          other === file
            ? 'holds a file twice'
            : `holds a file that ${other} holds, too: its rows would count twice`,
          'name one summary for each part',
        );
      known.set(one, file);
    }
  }
}
