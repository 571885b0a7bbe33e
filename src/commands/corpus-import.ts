import { readingProgress } from '../adapters/console/progress/reading.ts';
import { streams } from '../adapters/console/sink.ts';
import { keepHeapSmall } from '../adapters/console/small-heap.ts';
import { systemClock } from '../adapters/console/world.ts';
import { checkKeptApart } from '../adapters/data/kept-apart.ts';
import { logFiles } from '../adapters/data/log-files.ts';
import { newTextFile } from '../adapters/files/new-text-file.ts';
import { findSecrets } from '../adapters/secretlint/find-secrets.ts';
import { namedColumns } from '../conversations/columns.ts';
import { inputError } from '../errors.ts';
import { formatNamed } from '../import/formats/all.ts';
import { columnsFormat } from '../import/formats/columns.ts';
import { AUTO, FORMAT_NAMES } from '../import/formats/names.ts';
import { type ImportOptions, importPrompts } from '../import/import-prompts.ts';
import type { Wanted } from '../import/select.ts';
import { nearest } from '../input/nearest.ts';
import { ID } from '../input/patterns.ts';
import { importAsJson, importAsText } from './corpus-import-told.ts';
import type { Ended } from './ending.ts';

/** Options as typed. */
export interface CorpusImportOptions {
  readonly format: string;
  readonly out: string;
  readonly domain: string;
  readonly kind?: string;
  readonly strata?: readonly string[];
  readonly promptColumn?: string;
  readonly systemColumn?: string;
  readonly messagesColumn?: string;
  readonly sample?: string;
  readonly perStratum?: string;
  readonly seed: string;
  readonly skipSecrets?: boolean;
  readonly keepNear?: boolean;
  readonly overwrite?: boolean;
  readonly json?: boolean;
}

/**
 * Writes the prompts of logs as a corpus file, and says what was read, left out and replaced.
 *
 * @throws CuegateError `input-invalid` for an option, `file-invalid` for a log or a secret in it: then nothing is written
 */
export async function corpusImportCommand(
  files: readonly string[],
  options: CorpusImportOptions,
): Promise<Ended> {
  const wanted = readOptions(options);
  keepHeapSmall();
  const progress = readingProgress({
    stream: streams.notices,
    env: process.env,
    json: options.json === true,
    clock: systemClock,
  });
  const logs = await logFiles(files, progress.show);
  await checkKeptApart(options.out, files, 'FILE');
  const out = await newTextFile(options.out, options.overwrite === true);
  try {
    const summary = await importPrompts(logs, wanted, findSecrets, out.line);
    await out.keep();
    return options.json === true
      ? { json: importAsJson(summary, options.out), exit: 0 }
      : { text: importAsText(summary, options.out, wanted.strata), exit: 0 };
  } finally {
    progress.end();
    await out.discard();
  }
}

function readOptions(options: CorpusImportOptions): ImportOptions {
  const { format, domain, kind = null, strata = [], seed } = options;
  if (!FORMAT_NAMES.includes(format)) {
    const meant = nearest(format, FORMAT_NAMES)?.name ?? AUTO;
    throw wrong(
      '--format',
      format,
      `there is no such format; there are ${FORMAT_NAMES.join(', ')}`,
      `--format ${meant}`,
    );
  }
  if (!ID.test(domain)) throw wrong('--domain', domain, 'must be 1–40 of a–z, 0–9 and -', '--domain support');
  if (!isKind(kind)) throw wrong('--kind', String(kind), 'must be task, advice or open', '--kind task');
  return {
    format: formatOf(options),
    domain,
    kind,
    strata: strata.filter((field) => field !== ''),
    wanted: wantedOf(options),
    seed,
    skipSecrets: options.skipSecrets === true,
    keepNear: options.keepNear === true,
  };
}

function formatOf({ format, promptColumn, systemColumn, messagesColumn }: CorpusImportOptions) {
  const columns = { prompt: promptColumn, system: systemColumn, messages: messagesColumn };
  if (namedColumns(columns).length === 0) return formatNamed(format);
  if (format !== AUTO) throw wrong('--format', format, 'columns are named, too', 'leave --format out');
  return columnsFormat(columns);
}

function isKind(kind: string | null): kind is ImportOptions['kind'] {
  return kind === null || ['task', 'advice', 'open'].includes(kind);
}

function wantedOf({ sample, perStratum }: CorpusImportOptions): Wanted {
  if (sample !== undefined && perStratum !== undefined)
    throw wrong('--per-stratum', perStratum, '--sample is there, too', 'leave one of them out');
  if (sample !== undefined) return { sample: countOf('--sample', sample) };
  return perStratum === undefined ? null : { perStratum: countOf('--per-stratum', perStratum) };
}

const MAX_COUNT = 1_000_000;

function countOf(option: string, written: string): number {
  const count = /^\d{1,7}$/.test(written) ? Number(written) : 0;
  if (count < 1 || count > MAX_COUNT)
    throw wrong(option, written, `must be a whole number from 1 to ${MAX_COUNT}`, `${option} 500`);
  return count;
}

function wrong(file: string, value: string, problem: string, fix: string) {
  return inputError('input-invalid', { file, value, problem, fix });
}
