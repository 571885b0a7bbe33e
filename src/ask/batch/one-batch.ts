import { digestOfLines } from '../../digest.ts';
import type { BatchRow, BatchServer, BatchStatus, RowReply } from '../../model/batch.ts';
import { type ChatFailed, type ChatRequest, isStanding, type NotApplied } from '../../model/chat.ts';
import { awaitEnd } from './await-end.ts';
import { beginBatch, lookFor } from './begin.ts';
import type { BatchLedger, LedgerEntry, OpenBatch } from './ledger.ts';
import { patiently, untilItStays, type Waiting } from './patience.ts';

/** A batch that a server could not begin because too much of ours waits there already. */
const TOO_MUCH = /limit|quota|capacity|enqueued/i;

/** What running one batch takes. */
export interface BatchRun extends Waiting {
  readonly server: BatchServer;
  /** Who is asked for what: role, address, model and evidence. */
  readonly asked: string;
  readonly rows: readonly BatchRow[];
  readonly deadlineMs: number;
  readonly ledger: BatchLedger;
  /** Told once its requests have left, or may have. */
  readonly submitted: () => void;
}

/** What came of a batch. */
export type BatchEnd =
  /** Replies by the id of their question; a question without one was not answered. */
  | {
      readonly state: 'collected';
      /** Its server says that it got to every question. */
      readonly isCompleted: boolean;
      readonly replies: ReadonlyMap<string, RowReply>;
      /** Ids that came more than once, and lines that belong to no question. */
      readonly doubled: number;
      readonly strangers: number;
      /** Why it ended before its time; empty: it did not. Untrusted. */
      readonly detail: string;
    }
  /**
   * Nobody can say what came of it, or whether it began: it stays open in the ledger, and none of its questions may be
   * submitted again. Its reason is untrusted.
   */
  | { readonly state: 'unknown'; readonly detail: string }
  /** The server takes no such batch, or us no more. */
  | { readonly state: 'refused'; readonly failure: ChatFailed };

const NOTHING = { replies: new Map<string, RowReply>(), doubled: 0, strangers: 0 } as const;

/**
 * Submits a batch and collects what came of it by its deadline. Each step is in the ledger before the next one begins;
 * where a reply was lost on the way, the server's own list says whether the batch has begun.
 */
export async function runBatch(
  run: BatchRun,
  token: string,
): Promise<{ readonly end: BatchEnd; readonly notApplied: readonly NotApplied[] }> {
  const { server, asked, rows, clock, ledger, closing, deadlineMs } = run;
  const { text, notApplied } = server.write(rows);
  const until = clock.elapsed() + deadlineMs;
  const write = (entry: LedgerEntry) => ledger.append(JSON.stringify(entry));
  write({
    v: 1,
    type: 'intent',
    token,
    at: new Date(clock.now()).toISOString(),
    asked,
    digest: digestOfLines(text.split('\n')),
    ids: rows.map(({ id }) => id),
    ...(notApplied.length === 0 ? {} : { not_applied: [...notApplied] }),
  });
  const file = await patiently(run, until, () => server.upload(text, closing));
  if (file.state === 'failed') return { end: notBegun(run, token, file), notApplied };
  write({ v: 1, type: 'uploaded', token, file: file.value });
  const begun = await beginBatch(run, until, { token, file: file.value });
  if (begun.state === 'refused') return { end: notBegun(run, token, begun.failure), notApplied };
  if (begun.state === 'begun') write({ v: 1, type: 'submitted', token, batch: begun.batch.id });
  run.submitted();
  const end = begun.state === 'unknown' ? begun : await collect(run, token, begun.batch, until);
  return { end, notApplied };
}

/**
 * Collects a batch of an earlier run.
 *
 * @returns null: it never began, or its server knows nothing of it any more, so that its questions can be asked
 */
export async function resumeBatch(run: BatchRun, open: OpenBatch): Promise<BatchEnd | null> {
  const { server, clock, closing, deadlineMs, ledger } = run;
  const { token, file, batch } = open;
  // Each step is written down before the next: without a file none was created.
  if (file === null) return null;
  const until = clock.elapsed() + Math.max(0, deadlineMs - Math.max(0, clock.now() - open.at));
  if (batch !== null) {
    const known = await untilItStays(run, () => server.status(batch, closing));
    if (known.state === 'told') return collect(run, token, known.value, until);
    if (known.status !== 404) return lost(known);
  }
  const found = await lookFor(run, { token, file });
  if (found.state === 'failed') return { state: 'unknown', detail: found.detail };
  if (found.value === null) return null;
  ledger.append(
    JSON.stringify({ v: 1, type: 'submitted', token, batch: found.value.id } satisfies LedgerEntry),
  );
  return collect(run, token, found.value, until);
}

/** Says in the ledger that a batch is done with. */
export function closeBatch(
  ledger: BatchLedger,
  token: string,
  why: Extract<LedgerEntry, { type: 'closed' }>['why'],
): void {
  ledger.append(JSON.stringify({ v: 1, type: 'closed', token, why } satisfies LedgerEntry));
}

function notBegun({ ledger }: BatchRun, token: string, failure: ChatFailed): BatchEnd {
  closeBatch(ledger, token, 'refused');
  return isStanding(failure.fault)
    ? { state: 'refused', failure: ofBatches(failure) }
    : { state: 'collected', isCompleted: false, ...NOTHING, detail: failure.detail };
}

function ofBatches(failure: ChatFailed): ChatFailed {
  return { ...failure, detail: `its batch interface: ${failure.detail}` };
}

/** What a fault comes to that a batch under way cannot be asked about for: as for live questions, where it stands. */
function lost(failure: ChatFailed): BatchEnd {
  const isOurs = isStanding(failure.fault) && failure.fault !== 'request-rejected';
  return isOurs
    ? { state: 'refused', failure: ofBatches(failure) }
    : { state: 'unknown', detail: failure.detail };
}

async function collect(run: BatchRun, token: string, begun: BatchStatus, until: number): Promise<BatchEnd> {
  const { server, closing, rows, ledger } = run;
  const { batch, fault } = await awaitEnd(run, begun, until);
  if (batch.state === 'working')
    return fault === null ? { state: 'unknown', detail: batch.detail } : lost(fault);
  const isCompleted = batch.state === 'completed';
  if (batch.files.length === 0) {
    closeBatch(ledger, token, batch.state === 'failed' ? 'failed' : 'given-up');
    if (batch.state !== 'failed' || TOO_MUCH.test(batch.detail))
      return { state: 'collected', isCompleted, ...NOTHING, detail: batch.detail };
    const { detail } = batch;
    const failure = { state: 'failed', fault: 'request-rejected', status: null, retryAfterMs: null } as const;
    return { state: 'refused', failure: ofBatches({ ...failure, detail }) };
  }
  const requests = new Map<string, ChatRequest>(rows.map(({ id, request }) => [id, request]));
  const lines = await untilItStays(run, () => server.collect(batch.files, requests, closing));
  // Its answers are there, whoever may read them: the questions can be asked live, and a later run collects them.
  if (lines.state === 'failed') return { state: 'unknown', detail: lines.detail };
  return {
    state: 'collected',
    isCompleted,
    ...firstOfEach(lines.value.replies),
    strangers: lines.value.strangers,
    detail: '',
  };
}

/**
 * The reply that counts of each question: the first one that the model gave, as for a question asked live; else the first
 * line of any kind.
 */
function firstOfEach(lines: readonly RowReply[]): {
  readonly replies: ReadonlyMap<string, RowReply>;
  readonly doubled: number;
} {
  const replies = new Map<string, RowReply>();
  let doubled = 0;
  for (const line of lines) {
    const before = replies.get(line.id);
    if (before !== undefined) doubled += 1;
    const isBetter = before?.outcome.state === 'failed' && line.outcome.state !== 'failed';
    if (before === undefined || isBetter) replies.set(line.id, line);
  }
  return { replies, doubled };
}
