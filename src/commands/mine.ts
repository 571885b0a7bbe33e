import { cancelOnSignals } from '../adapters/console/cancel.ts';
import { processWorld } from '../adapters/console/process-world.ts';
import { chooseProgress } from '../adapters/console/progress/choose.ts';
import { readingProgress } from '../adapters/console/progress/reading.ts';
import { streams } from '../adapters/console/sink.ts';
import { keepYoungHeapSmall } from '../adapters/console/small-heap.ts';
import { systemClock } from '../adapters/console/world.ts';
import { openTable, type Table } from '../adapters/data/open-table.ts';
import { checkLockPlace, writeLock } from '../adapters/files/cue-lock-file.ts';
import type { Columns } from '../conversations/columns.ts';
import type { ConversationSource } from '../conversations/conversation.ts';
import { inputError } from '../errors.ts';
import { LOGS_FIX, loggedRequests } from '../import/logged-requests.ts';
import { lockOf, lockText } from '../input/cue-lock.ts';
import { mineCues } from '../mine/mine.ts';
import type { Mined } from '../mine/mined.ts';
import { MOST_CUES } from '../mine/most-cues.ts';
import { withoutPersonalData } from '../mine/personal.ts';
import { holdsPlaceholder } from '../redact/alike.ts';
import { impersonalRows } from '../redact/impersonal-rows.ts';
import { redactedText } from '../redact/redact.ts';
import { readPrompts } from './corpus-read.ts';
import type { Ended } from './ending.ts';
import { heldPrompts } from './mine-contaminated.ts';
import { checkParts, mineFrom } from './mine-from.ts';
import { refuseSecrets, takenIn } from './mine-secrets.ts';
import { summaryCommand } from './mine-summary.ts';
import { mineDocument, mineText, type Told } from './mine-told.ts';
import { watched } from './mine-watched.ts';
import { type ToWrite, type WriterFound, writeRelatives } from './mine-writer.ts';
import { planWriter, type WriterOptions, type WriterPlan } from './mine-writer-plan.ts';

/** As typed. */
export interface MineOptions extends WriterOptions {
  readonly out?: string;
  readonly production?: readonly string[];
  readonly corpus?: readonly string[];
  readonly most?: string;
  readonly seed: string;
  readonly summary?: string;
  readonly from?: readonly string[];
  readonly keepSecrets?: boolean;
  readonly promptColumn?: string;
  readonly completionColumn?: string;
  readonly systemColumn?: string;
  readonly messagesColumn?: string;
  readonly json?: boolean;
}

/** A lock holds no more. */
const MAX_CUES = 200;

/**
 * Derives cues from fine-tuning data, and writes them into a file that a release can name. Exit 0, whether there are cues
 * or none.
 *
 * @throws CuegateError for data that cannot be read, of which no row is a conversation, or whose cues would hold a
 *   secret (exit 3)
 */
export async function mineCommand(
  data: readonly string[],
  options: MineOptions,
  bundleFolder: string,
): Promise<Ended> {
  keepYoungHeapSmall();
  const { out, seed, keepSecrets = false, json = false } = options;
  const most = mostOf(options.most);
  if (seed === '')
    throw inputError('input-invalid', { file: '--seed', problem: 'is empty', fix: '--seed demo' });
  checkParts(data, options);
  const writer = await planWriter(options);
  if (out !== undefined) await checkLockPlace(out);
  if (options.from !== undefined) return mineFrom(options.from, options, most);
  const prompts =
    options.corpus === undefined ? null : (await readPrompts(options.corpus, bundleFolder)).prompts;
  const progress = readingProgress({ stream: streams.notices, env: process.env, json, clock: systemClock });
  const watch = watched(progress);
  const table = await openTable(data, { columns: columnsOf(options), onBytes: watch.onBytes });
  if (options.summary !== undefined)
    return summaryCommand(table, watch, { summary: options.summary, seed, keepSecrets, json }).finally(() =>
      progress.end(),
    );
  const logs =
    options.production === undefined
      ? null
      : await openTable(options.production, { option: '--production', onBytes: watch.onBytes });
  const digest = await table.digest();
  const source = impersonalRows(watch.source(table), takenIn(keepSecrets).rows);
  const production: ConversationSource | null =
    logs === null ? null : impersonalRows(watch.production(loggedRequests(logs)), takenIn(keepSecrets).rows);
  const byRules = await mineCues(source, {
    seed,
    ...(most === null ? {} : { most }),
    ...(production === null ? {} : { production }),
    onProgress: watch.onRows,
  }).finally(() => progress.end());
  const held = prompts === null ? undefined : await heldPrompts(prompts, table);
  checkRows(byRules, table);
  if (logs !== null && watch.productionRows() === 0) throw nothingIn(logs, 'logs', LOGS_FIX);
  if (!keepSecrets) await refuseSecrets(byRules, data[0] ?? 'data');
  const impersonal = withoutPersonalData(
    byRules,
    (text) => redactedText(text, takenIn(keepSecrets).texts),
    holdsPlaceholder,
  );
  const { mined, found } = await writtenBy(
    writer,
    { mined: impersonal, prompts, seed, most: most ?? MOST_CUES },
    bundleFolder,
    json,
  );
  const skipped = mined.skipped.reduce((sum, { count }) => sum + count, 0);
  const read = { digest, files: table.files.length, rows: mined.rows, skipped };
  const lock = lockOf(mined, read, held?.locked);
  if (out !== undefined) writeLock(out, lockText(lock));
  const told: Told = {
    mined,
    lock,
    out: out ?? null,
    data,
    unread: watch.unread(),
    withoutReply: watch.withoutReply(),
    logs: watch.logs(),
    held,
    writer: found,
  };
  return json ? { json: mineDocument(told), exit: 0 } : { text: mineText(told), exit: 0 };
}

/** The cues with what a model wrote; as they are where none was named. */
async function writtenBy(
  plan: WriterPlan | null,
  toWrite: ToWrite,
  bundleFolder: string,
  json: boolean,
): Promise<{ readonly mined: Mined; readonly found: WriterFound | null }> {
  if (plan === null) return { mined: toWrite.mined, found: null };
  const cancel = cancelOnSignals(process, systemClock);
  const shown = chooseProgress({ stream: streams.notices, env: process.env, json, clock: systemClock });
  const world = processWorld({ bundleFolder, out: '.', shown, cancelled: cancel.signal });
  return writeRelatives(plan, toWrite, world).finally(() => {
    shown.end();
    cancel.release();
  });
}

function checkRows({ rows, skipped }: Mined, table: Table): void {
  if (rows > 0) return;
  const [first] = skipped;
  if (first === undefined)
    throw nothingIn(table, 'data', 'rows need messages, conversations, or prompt and completion');
  throw inputError('file-invalid', {
    file: first.first.file,
    line: first.first.row,
    problem: `no row of the data can be read as a conversation; this one: ${first.problem}`,
    fix: 'rows need messages, conversations, prompt and completion, or instruction and output; or name the columns: --messages-column, --prompt-column, --completion-column',
  });
}

function nothingIn({ files }: Table, what: string, fix: string) {
  return inputError('file-invalid', {
    file: files[0]?.file ?? what,
    problem: `no row of the ${what} can be read as a conversation`,
    fix,
  });
}

function columnsOf({ promptColumn, completionColumn, systemColumn, messagesColumn }: MineOptions): Columns {
  if (messagesColumn !== undefined && (promptColumn ?? completionColumn) !== undefined)
    throw inputError('input-invalid', {
      file: '--messages-column',
      value: messagesColumn,
      problem: 'a column of messages holds prompt and completion already',
      fix: 'leave out --prompt-column and --completion-column, or this one',
    });
  return {
    prompt: promptColumn,
    completion: completionColumn,
    system: systemColumn,
    messages: messagesColumn,
  };
}

function mostOf(typed: string | undefined): number | null {
  if (typed === undefined) return null;
  const most = /^\d{1,3}$/.test(typed) ? Number(typed) : 0;
  if (most >= 1 && most <= MAX_CUES) return most;
  throw inputError('input-invalid', {
    file: '--most',
    value: typed,
    problem: `must be a number from 1 to ${MAX_CUES}`,
    fix: '--most 60',
  });
}
