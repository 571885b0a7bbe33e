import type { BatchServer, BatchStatus } from '../../model/batch.ts';
import type { ChatFailed } from '../../model/chat.ts';
import { StayingFault, type Waiting } from './patience.ts';

/** A server is asked how far it is after so long, and less and less often up to once a minute. */
const FIRST_POLL_MS = 10_000;
const LAST_POLL_MS = 60_000;
const POLL_GROWTH = 1.5;
/** How long a batch that was cancelled may take to end: what was done by then still counts. */
const CANCEL_MS = 10 * 60_000;

/** A batch that is completed and has no files yet is looked at so many times more: its server may name them later. */
const LOOKS_FOR_FILES = 5;

/** How a batch stood when it was waited for no longer. */
export interface Waited {
  /** Still working: its server never said that it ended. */
  readonly batch: BatchStatus;
  /** What kept us from asking on; null: nothing. */
  readonly fault: ChatFailed | null;
}

/**
 * Waits for the end of a batch, which is its server's word alone. When its time is over, or a fault stays for which it
 * cannot be asked, it is cancelled, and waited for as long as that may take.
 *
 * @param until when its time is over
 */
export async function awaitEnd(
  waiting: Waiting & { readonly server: BatchServer },
  begun: BatchStatus,
  until: number,
): Promise<Waited> {
  const { server, clock, closing } = waiting;
  const staying = new StayingFault(clock);
  let batch = begun;
  let fault: ChatFailed | null = null;
  let end = until;
  let cancelling: 'not' | 'asked' | 'told' = 'not';
  let wait = FIRST_POLL_MS;
  while (batch.state === 'working') {
    if (cancelling === 'not' && (fault !== null || clock.elapsed() >= end)) {
      cancelling = 'asked';
      end = clock.elapsed() + CANCEL_MS;
      // What is cancelled at once is collected at once.
      wait = FIRST_POLL_MS;
    } else {
      if (clock.elapsed() >= end) break;
      await clock.sleep(Math.min(wait, Math.max(1, end - clock.elapsed())), closing);
      closing.throwIfAborted();
      wait = Math.min(LAST_POLL_MS, wait * POLL_GROWTH);
      const told = await server.status(batch.id, closing);
      closing.throwIfAborted();
      fault = staying.stays(told) ? told : null;
      if (told.state === 'told') batch = told.value;
      if (batch.state !== 'working') break;
    }
    if (cancelling === 'asked') {
      const told = await server.cancel(batch.id, closing);
      closing.throwIfAborted();
      if (told.state === 'told') [batch, cancelling] = [told.value, 'told'];
    }
  }
  return { batch: await withFiles(waiting, batch), fault };
}

/**
 * A completed batch, with its files if its server comes to name any. Without one, each of its questions is a failure of the
 * server: that is not believed of a reply that may only have been early.
 */
async function withFiles(
  { server, clock, closing }: Waiting & { readonly server: BatchServer },
  ended: BatchStatus,
): Promise<BatchStatus> {
  let batch = ended;
  let wait = FIRST_POLL_MS;
  for (let looks = 0; looks < LOOKS_FOR_FILES && isWithoutFiles(batch); looks += 1) {
    await clock.sleep(wait, closing);
    closing.throwIfAborted();
    wait = Math.min(LAST_POLL_MS, wait * POLL_GROWTH);
    const told = await server.status(batch.id, closing);
    closing.throwIfAborted();
    // What is over does not begin again, whatever a server says later.
    if (told.state === 'told' && told.value.state === 'completed') batch = told.value;
  }
  return batch;
}

function isWithoutFiles({ state, files }: BatchStatus): boolean {
  return state === 'completed' && files.length === 0;
}
