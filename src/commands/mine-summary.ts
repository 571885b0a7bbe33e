import { openTable, type Table, wholeDigest } from '../adapters/data/open-table.ts';
import { checkSummaryPlace, writeLines } from '../adapters/files/summary-file.ts';
import type { UnreadKind } from '../conversations/conversation.ts';
import { sha256 } from '../digest.ts';
import { inputError } from '../errors.ts';
import type { LockedData } from '../input/cue-lock.ts';
import { cuesFromSummary } from '../mine/mine.ts';
import type { Mined } from '../mine/mined.ts';
import { mergedData, summarise } from '../mine/summary.ts';
import { checkParts, readSummary, summaryLines } from '../mine/summary-file.ts';
import { counted, grouped } from '../numbers.ts';
import { impersonalRows } from '../redact/impersonal-rows.ts';
import { quoteForTerminal } from '../report/terminal.ts';
import type { Ended } from './ending.ts';
import { takenIn } from './mine-secrets.ts';
import type { UnreadCounts, watched } from './mine-watched.ts';

/** The seed that everybody knows: rows could be worded so that it leaves them out. */
export const KNOWN_SEED = 'cuegate';

/** Refuses a seed that is known: without the digest of all of the data, which no part has, it alone chooses the rows. */
export function checkSecretSeed(seed: string): void {
  if (seed === KNOWN_SEED)
    throw inputError('input-invalid', {
      file: '--seed',
      problem: 'is needed: whoever knows it can word rows so that a summary leaves them out',
      fix: '--seed with a secret text, the same for all parts',
    });
}

/**
 * Writes the summary of a part of the data, which `--from` takes.
 *
 * @throws CuegateError for data that cannot be read, or where the file cannot be written
 */
export async function summaryCommand(
  table: Table,
  watch: ReturnType<typeof watched>,
  {
    summary: out,
    seed,
    keepSecrets,
    json,
  }: {
    readonly summary: string;
    readonly seed: string;
    readonly keepSecrets: boolean;
    readonly json: boolean;
  },
): Promise<Ended> {
  checkSecretSeed(seed);
  await checkSummaryPlace(out);
  const files = await table.fileDigests();
  let read = 0;
  const { content: _, ...summary } = await summarise(
    impersonalRows(watch.source(table), takenIn(keepSecrets).rows),
    seed,
    () => {
      read += 1;
      if (read % 1_000 === 0) watch.onRows(read);
    },
  );
  const part = {
    summary,
    seed: sha256(seed),
    files,
    notText: watch.unread(),
    withoutReply: watch.withoutReply(),
  };
  writeLines(out, summaryLines(part));
  const { rows, held } = summary.sample;
  const skipped = summary.skipped.reduce((sum, { count }) => sum + count, 0);
  if (json)
    return {
      json: {
        schema: 'cuegate/mine-summarised/v1',
        out,
        files: files.length,
        rows,
        skipped,
        held: held.size,
      },
      exit: 0,
    };
  return {
    text: [
      `SUMMARISED: ${counted(rows, 'row')} of ${counted(files.length, 'file')}, ${grouped(skipped)} skipped, in ${quoteForTerminal(out)}.`,
      `It holds ${counted(held.size, 'row')} of the data, word for word but for personal data: keep it as you keep the data.`,
      'Next: cuegate mine --from SUMMARY… --seed SECRET --out cues.lock.json, with the summaries of all parts.',
      '',
    ].join('\n'),
    exit: 0,
  };
}

/** What the summaries of all parts come to. */
export interface FromSummaries {
  readonly mined: Mined;
  readonly data: LockedData;
  readonly unread: UnreadCounts;
  readonly withoutReply: number;
}

/**
 * Cues from the summaries of all parts of the data.
 *
 * @throws CuegateError for what is no summary, and for parts that make no whole
 */
export async function minedFromSummaries(
  named: readonly string[],
  { seed, most }: { readonly seed: string; readonly most: number | null },
): Promise<FromSummaries> {
  checkSecretSeed(seed);
  const { files } = await openTable(named, { option: '--from' });
  const parts = [];
  for (const { file } of files) {
    const table = await openTable([file], { option: '--from' });
    parts.push({ file, ...(await readSummary(table.values(), file)) });
  }
  checkParts(parts, sha256(seed));
  const summary = mergedData(parts.map((part) => part.summary));
  const mined = await cuesFromSummary(summary, { seed, ...(most === null ? {} : { most }) });
  const digests = parts.flatMap((part) => part.files);
  const unread: Partial<Record<UnreadKind, number>> = {};
  for (const { notText } of parts)
    for (const [kind, count] of Object.entries(notText) as [UnreadKind, number][])
      unread[kind] = (unread[kind] ?? 0) + count;
  return {
    mined,
    data: {
      digest: wholeDigest(digests),
      files: digests.length,
      rows: mined.rows,
      skipped: mined.skipped.reduce((sum, { count }) => sum + count, 0),
      ...(mined.estimated === undefined ? {} : { estimated: true }),
    },
    unread,
    withoutReply: parts.reduce((sum, part) => sum + part.withoutReply, 0),
  };
}
