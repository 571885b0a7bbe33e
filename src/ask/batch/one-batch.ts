import { digestOfLines } from '../../digest.ts';
import type { BatchRow, BatchServer, BatchStatus, RowReply, Told } from '../../model/batch.ts';
import { type ChatFailed, type ChatRequest, isStanding, type NotApplied } from '../../model/chat.ts';
import type { Clock } from '../../ports.ts';
import type { BatchLedger, LedgerEntry, OpenBatch } from './ledger.ts';

/** A server is asked how far it is after so long, and less and less often up to once a minute. */
const FIRST_POLL_MS = 10_000;
const LAST_POLL_MS = 60_000;
const POLL_GROWTH = 1.5;
/** How long a batch that was cancelled may take to end: what was done by then still counts. */
const CANCEL_MS = 10 * 60_000;
/** How long a request to a batch interface is tried again before and after the wait itself. */
const PATIENCE_MS = 10 * 60_000;
/** A batch that a server could not begin because too much of ours waits there already. */
const TOO_MUCH = /limit|quota|capacity|enqueued/i;

/** What running one batch takes. */
export interface BatchRun {
  readonly server: BatchServer;
  /** Who is asked: role, address and model. */
  readonly asked: string;
  readonly rows: readonly BatchRow[];
  readonly deadlineMs: number;
  readonly clock: Clock;
  readonly ledger: BatchLedger;
  /** Aborted when nobody wants the answers any more: then everything rejects with its reason, and the batch is left alone. */
  readonly closing: AbortSignal;
  /** Told once its requests have left. */
  readonly submitted: () => void;
}

/** What came of a batch. */
export type BatchEnd =
  /** Replies by the id of their question; a question without one was not answered. */
  | {
      readonly state: 'collected';
      readonly replies: ReadonlyMap<string, RowReply>;
      /** Ids that came more than once, and lines that belong to no question. */
      readonly doubled: number;
      readonly strangers: number;
      /** Why it ended before its time; empty: it did not. Untrusted. */
      readonly detail: string;
    }
  /** The server takes no such batch. */
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
  });
  const file = await patiently(run, until, () => server.upload(text, closing));
  if (file.state === 'failed') return { end: notBegun(run, token, file), notApplied };
  write({ v: 1, type: 'uploaded', token, file: file.value });
  const created = await create(run, until, token, file.value);
  if (created.state === 'failed') return { end: notBegun(run, token, created), notApplied };
  write({ v: 1, type: 'submitted', token, batch: created.value.id });
  run.submitted();
  return { end: await collect(run, token, created.value, until), notApplied };
}

/**
 * Collects a batch of an earlier run.
 *
 * @returns null: it never began, or its server knows nothing of it any more, so that its questions can be asked
 */
export async function resumeBatch(run: BatchRun, open: OpenBatch): Promise<BatchEnd | null> {
  const { server, clock, closing, deadlineMs, ledger } = run;
  const until = clock.elapsed() + Math.max(0, deadlineMs - Math.max(0, clock.now() - open.at));
  const patience = clock.elapsed() + PATIENCE_MS;
  const found = await patiently(run, patience, () =>
    open.batch === null ? server.find(open.token, open.file, closing) : server.status(open.batch, closing),
  );
  // Nobody can say whether it began: it is not submitted again.
  if (found.state === 'failed')
    return open.batch !== null && found.status === 404
      ? null
      : { state: 'collected', ...NOTHING, detail: found.detail };
  if (found.value === null) return null;
  if (open.batch === null)
    ledger.append(
      JSON.stringify({
        v: 1,
        type: 'submitted',
        token: open.token,
        batch: found.value.id,
      } satisfies LedgerEntry),
    );
  return collect(run, open.token, found.value, until);
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
    : { state: 'collected', ...NOTHING, detail: failure.detail };
}

function ofBatches(failure: ChatFailed): ChatFailed {
  return { ...failure, detail: `its batch interface: ${failure.detail}` };
}

/** Creates the batch once: a request whose reply was lost may have created it. */
async function create(run: BatchRun, until: number, token: string, file: string): Promise<Told<BatchStatus>> {
  const { server, closing, rows } = run;
  let isDoubtful = false;
  return patiently(run, until, async () => {
    if (isDoubtful) {
      const found = await server.find(token, file, closing);
      // Where the server has no list, asking again could submit it twice.
      if (found.state === 'failed') return found;
      if (found.value !== null) return { state: 'told', value: found.value };
    }
    const created = await server.create(file, token, rows.length, closing);
    isDoubtful = created.state === 'failed' && created.fault !== 'rate-limited' && created.unsent !== true;
    return created;
  });
}

async function collect(run: BatchRun, token: string, begun: BatchStatus, until: number): Promise<BatchEnd> {
  const { server, clock, closing, rows, ledger } = run;
  const ended = await awaitEnd(run, begun, until);
  if (ended.state === 'failed' && ended.files.length === 0) {
    closeBatch(ledger, token, 'failed');
    if (TOO_MUCH.test(ended.detail)) return { state: 'collected', ...NOTHING, detail: ended.detail };
    const failure: ChatFailed = {
      state: 'failed',
      fault: 'request-rejected',
      status: null,
      detail: `its batch interface: ${ended.detail}`,
      retryAfterMs: null,
    };
    return { state: 'refused', failure };
  }
  if (ended.files.length === 0) {
    closeBatch(ledger, token, 'given-up');
    return { state: 'collected', ...NOTHING, detail: ended.detail };
  }
  const requests = new Map<string, ChatRequest>(rows.map(({ id, request }) => [id, request]));
  const lines = await patiently(run, clock.elapsed() + PATIENCE_MS, () =>
    server.collect(ended.files, requests, closing),
  );
  if (lines.state === 'failed') return { state: 'collected', ...NOTHING, detail: lines.detail };
  return {
    state: 'collected',
    ...firstOfEach(lines.value.replies),
    strangers: lines.value.strangers,
    detail: '',
  };
}

/** The batch when it has ended, or as it is when its time and that of its cancelling are over. */
async function awaitEnd(run: BatchRun, begun: BatchStatus, until: number): Promise<BatchStatus> {
  const { server, clock, closing } = run;
  let known = begun;
  let last = until;
  let isCancelled = false;
  for (
    let wait = FIRST_POLL_MS;
    known.state === 'working';
    wait = Math.min(LAST_POLL_MS, wait * POLL_GROWTH)
  ) {
    if (clock.elapsed() >= last) {
      if (isCancelled) return known;
      isCancelled = true;
      last = clock.elapsed() + CANCEL_MS;
      const told = await server.cancel(known.id, closing);
      closing.throwIfAborted();
      if (told.state === 'told') known = told.value;
      // What is cancelled at once is collected at once.
      wait = FIRST_POLL_MS;
      continue;
    }
    await clock.sleep(Math.min(wait, Math.max(1, last - clock.elapsed())), closing);
    closing.throwIfAborted();
    const told = await server.status(known.id, closing);
    closing.throwIfAborted();
    if (told.state === 'told') known = told.value;
    else if (isStanding(told.fault)) return { ...known, state: 'ended', detail: told.detail };
  }
  return known;
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

/** Asks again what a passing fault may have kept from an answer, until a time. */
async function patiently<Value>(
  { clock, closing }: Pick<BatchRun, 'clock' | 'closing'>,
  until: number,
  ask: () => Promise<Told<Value>>,
): Promise<Told<Value>> {
  for (let wait = FIRST_POLL_MS / 2; ; wait = Math.min(LAST_POLL_MS, wait * 2)) {
    const told = await ask();
    closing.throwIfAborted();
    if (told.state === 'told' || isStanding(told.fault)) return told;
    const pause = Math.max(wait, told.retryAfterMs ?? 0);
    if (clock.elapsed() + pause > until) return told;
    await clock.sleep(pause, closing);
    closing.throwIfAborted();
  }
}
