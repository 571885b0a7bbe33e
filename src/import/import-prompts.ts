import type { SkippedRow, UnreadKind } from '../conversations/conversation.ts';
import { cut, inputError, inputErrors } from '../errors.ts';
import { nearest } from '../input/nearest.ts';
import type { InputProblem } from '../reasons/inputs.ts';
import type { DataKind } from '../redact/found.ts';
import { readingsOf } from '../redact/readings.ts';
import { redacted } from '../redact/redact.ts';
import { hash32 } from '../similarity/grams.ts';
import { signatureOf } from '../similarity/min-hash.ts';
import { shinglesOf } from '../similarity/near-duplicates.ts';
import { corpusLine, idOf, nameOf } from './corpus-line.ts';
import { withoutNearDuplicates } from './near.ts';
import { Pool, priorityOf } from './pool.ts';
import { type LoggedPrompt, promptIn } from './prompt.ts';
import { knownRecords, type LogSource } from './read-records.ts';
import type { LogFormat } from './record/format.ts';
import { type StratumCount, selected, type Wanted } from './select.ts';
import { Skips } from './skips.ts';
import { fieldsIn, fieldTexts, strataOf } from './strata.ts';

export interface ImportOptions {
  /** null: found out for each row. */
  readonly format: LogFormat | null;
  readonly domain: string;
  readonly kind: 'task' | 'advice' | 'open' | null;
  /** Dotted paths of the fields by which rows are told apart. */
  readonly strata: readonly string[];
  readonly wanted: Wanted;
  readonly seed: string;
  /** Whether rows with secrets are left out; otherwise they end the import. */
  readonly skipSecrets: boolean;
  /** Whether near-duplicates stay. */
  readonly keepNear: boolean;
}

/** For each text the kinds of secrets in it, by names of ours; never a part of a secret. */
export type FindSecrets = (texts: readonly string[]) => Promise<readonly (readonly string[])[]>;

/** What an import read, left out and took; every record that was read is in one of these. */
export interface ImportSummary {
  /** Records that were read, those that were skipped with them: a request of which several rows of the log hold a part each is one. */
  readonly records: number;
  readonly formats: ReadonlyMap<string, number>;
  readonly skipped: readonly {
    readonly problem: string;
    readonly count: number;
    readonly first: SkippedRow['place'];
  }[];
  readonly withSecrets: number;
  readonly duplicates: number;
  readonly nearDuplicates: number;
  /** Left out because no more than 100,000 distinct prompts are compared. */
  readonly beyond: number;
  readonly notSampled: number;
  readonly redactions: ReadonlyMap<DataKind, number>;
  readonly unread: ReadonlyMap<UnreadKind, number>;
  readonly strata: readonly StratumCount[];
  readonly written: number;
}

/** Values of all fields together that make strata; more are no strata but names. */
const MAX_STRATA = 200;
/** Secrets that are told one by one. */
const MAX_DESCRIBED = 200;
/** Text that is looked through for secrets at a time. */
const BATCH_CHARS = 64 * 1024;
/** No batch holds more rows, however short they are. */
const BATCH_ROWS = 256;

/**
 * Reads logs twice: once to know what is there, once to write what is taken, so that nothing but hashes is held.
 *
 * @param write takes one line of the corpus, in the order of the logs
 * @throws CuegateError `file-invalid` where a row holds a secret, with all such rows; `input-invalid` where a field has
 * too many values for strata, or nothing is left to write
 */
export async function importPrompts(
  source: LogSource,
  options: ImportOptions,
  findSecrets: FindSecrets,
  write: (line: string) => Promise<void> | void,
): Promise<ImportSummary> {
  const first = await firstPass(source, options, findSecrets);
  const candidates = first.pool.candidates();
  const apart = options.keepNear ? candidates : withoutNearDuplicates(candidates);
  const { taken, strata } = selected(apart, options.wanted);
  if (taken.length === 0)
    throw inputError('input-invalid', {
      file: 'corpus import',
      problem:
        first.skips.count === 0 ? 'the logs hold no row' : `no row holds a prompt: ${first.skips.first()}`,
      fix: 'name another file, another --format, or the columns (--prompt-column); docs/corpus.md shows what each product exports',
    });
  const unit = commonDivisor(taken.map(({ weight }) => weight));
  const byPlace = new Map(taken.map((one) => [one.at, one]));
  const redactions = new Map<DataKind, number>();
  const unread = new Map<UnreadKind, number>();
  let at = -1;
  let written = 0;
  for await (const prompt of promptsOf(source, options.format)) {
    if ('problem' in prompt) continue;
    at += 1;
    const one = byPlace.get(at);
    if (one === undefined) continue;
    const { messages, counts } = redacted(prompt.messages);
    if (idOf(messages) !== one.id) throw changed(prompt.place.file);
    for (const [kind, count] of counts) redactions.set(kind, (redactions.get(kind) ?? 0) + count);
    for (const [kind, count] of Object.entries(prompt.unread))
      unread.set(kind as UnreadKind, (unread.get(kind as UnreadKind) ?? 0) + count);
    const { domain, kind } = options;
    const { id, strata: own, weight } = one;
    await write(
      corpusLine(messages, {
        id,
        domain,
        kind,
        format: prompt.format.name,
        place: prompt.place,
        strata: own,
        weight: weight / unit,
      }),
    );
    written += 1;
  }
  if (written !== taken.length) throw changed('a log');
  return {
    records: first.records,
    formats: first.formats,
    skipped: first.skips.all(),
    withSecrets: first.withSecrets,
    duplicates: first.pool.duplicates,
    nearDuplicates: candidates.length - apart.length,
    beyond: first.pool.beyond,
    notSampled: apart.length - taken.length,
    redactions,
    unread,
    strata,
    written,
  };
}

async function* promptsOf(
  source: LogSource,
  format: LogFormat | null,
): AsyncGenerator<LoggedPrompt | SkippedRow> {
  for await (const known of knownRecords(source, format)) yield 'problem' in known ? known : promptIn(known);
}

async function firstPass(source: LogSource, options: ImportOptions, findSecrets: FindSecrets) {
  const pool = new Pool();
  const skips = new Skips();
  const formats = new Map<string, number>();
  const secrets: InputProblem[] = [];
  const strata = new Set<string>();
  const unseen = new Set(options.strata);
  let fields: readonly string[] = [];
  let [records, withSecrets, at, chars] = [0, 0, -1, 0];
  let batch: { readonly at: number; readonly prompt: LoggedPrompt }[] = [];
  const settle = async (): Promise<void> => {
    const found = await findSecrets(batch.map(({ prompt }) => textOf(prompt, options.strata)));
    for (const [index, { prompt, at: place }] of batch.entries()) {
      const kinds = found[index] ?? [];
      if (kinds.length > 0) withSecrets += 1;
      if (kinds.length > 0 && !options.skipSecrets && secrets.length < MAX_DESCRIBED)
        secrets.push(secretIn(prompt, kinds));
      if (kinds.length === 0) take(prompt, place);
    }
    batch = [];
    chars = 0;
  };
  const take = (prompt: LoggedPrompt, place: number): void => {
    const { messages } = redacted(prompt.messages);
    const id = idOf(messages);
    const own = strataOf(prompt.record, options.strata);
    if (unseen.size > 0)
      for (const [index, text] of fieldTexts(prompt.record, options.strata).entries())
        if (text !== null) unseen.delete(options.strata[index] ?? '');
    strata.add(own.join());
    if (strata.size > MAX_STRATA) throw tooManyStrata(options.strata);
    const priority = priorityOf(options.seed, id);
    pool.add(id, priority, () => ({
      id,
      priority,
      at: place,
      strata: own,
      weight: weightOf(prompt),
      signature: signatureOf(shinglesOf(saidBy('user', messages))),
      system: hash32(saidBy('system', messages)),
    }));
  };
  for await (const prompt of promptsOf(source, options.format)) {
    records += 1;
    if ('problem' in prompt) {
      skips.add(prompt);
      continue;
    }
    at += 1;
    if (!formats.has(prompt.format.name)) fields = [...fields, ...fieldsIn(prompt.record)];
    formats.set(prompt.format.name, (formats.get(prompt.format.name) ?? 0) + 1);
    batch.push({ at, prompt });
    chars += prompt.messages.reduce((sum, { content }) => sum + content.length, 0);
    if (chars >= BATCH_CHARS || batch.length >= BATCH_ROWS) await settle();
  }
  await settle();
  if (secrets.length > 0) throw inputErrors('file-invalid', secrets, withSecrets - secrets.length);
  const [field] = unseen;
  if (field !== undefined && at >= 0 && withSecrets <= at) throw noSuchField(field, fields);
  return { pool, skips, formats, records, withSecrets };
}

function secretIn({ place }: LoggedPrompt, kinds: readonly string[]): InputProblem {
  return {
    file: place.file,
    line: place.row,
    problem: `holds a secret (${[...new Set(kinds)].join(', ')})`,
    fix: 'take it out of the log and revoke it; or leave such rows out: --skip-secrets',
  };
}

function tooManyStrata(fields: readonly string[]) {
  return inputError('input-invalid', {
    file: '--strata',
    value: fields.join(' '),
    problem: `more than ${MAX_STRATA} different values`,
    fix: 'name a field with few values, such as the model or the route, not one that names users or requests',
  });
}

/** A field that no record has would make one stratum of everything, and go unnoticed. */
function noSuchField(field: string, fields: readonly string[]) {
  const near = nearest(field, fields)?.name;
  return inputError('input-invalid', {
    file: '--strata',
    value: field,
    problem: 'no record has this field',
    fix: near === undefined ? 'name a field of the records, with dots between keys' : `--strata ${cut(near)}`,
  });
}

function changed(file: string) {
  return inputError('file-invalid', {
    file,
    problem: 'changed while it was read',
    fix: 'copy the log first, then import the copy',
  });
}

/** Everything of a prompt that could be written, in the ways in which it can be read. */
function textOf({ messages, record, place }: LoggedPrompt, strata: readonly string[]): string {
  const texts = [...messages.map(({ content }) => content), ...fieldTexts(record, strata), nameOf(place)];
  return readingsOf(texts.join('\n')).join('\n\n');
}

function saidBy(who: 'user' | 'system', messages: LoggedPrompt['messages']): string {
  return messages.flatMap(({ role, content }) => (role === who ? [content] : [])).join('\n');
}

const MAX_WEIGHT = 1_000_000;

/** How often a suite asks a question; 1 for everything else. */
function weightOf({ record }: LoggedPrompt): number {
  const samples = record.paraphrase === undefined ? 1 : Number(record.samples_per_paraphrase ?? 1);
  return Number.isInteger(samples) && samples >= 1 && samples <= MAX_WEIGHT ? samples : 1;
}

function commonDivisor(numbers: readonly number[]): number {
  const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
  return numbers.reduce(divisor, 0) || 1;
}
