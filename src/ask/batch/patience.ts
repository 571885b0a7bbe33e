import type { Told } from '../../model/batch.ts';
import { type ChatFailed, isStanding } from '../../model/chat.ts';
import type { Clock } from '../../ports.ts';

/** How long a request to a batch interface is tried again before and after the wait itself. */
export const PATIENCE_MS = 10 * 60_000;
const FIRST_WAIT_MS = 5_000;
const LAST_WAIT_MS = 60_000;
/** A fault of a batch that is under way counts when so many replies in a row, over so long, said so. */
const STANDING_REPLIES = 4;
const STANDING_MS = 5 * 60_000;

/** What waiting takes. */
export interface Waiting {
  readonly clock: Clock;
  /** Aborted when nobody wants the answer any more: then everything rejects with its reason. */
  readonly closing: AbortSignal;
}

/**
 * Whether a fault that asking again does not mend has stayed. One 404 or 401 may be that of a gateway, or of a server
 * that starts anew, and the batch goes on behind it.
 */
export class StayingFault {
  private readonly clock: Clock;
  private since = 0;
  private replies = 0;

  constructor(clock: Clock) {
    this.clock = clock;
  }

  /** @returns whether what was told is such a fault, and has stayed */
  stays(told: Told<unknown>): told is ChatFailed {
    if (told.state === 'told' || !isStanding(told.fault)) {
      this.replies = 0;
      return false;
    }
    if (this.replies === 0) this.since = this.clock.elapsed();
    this.replies += 1;
    return this.replies >= STANDING_REPLIES && this.clock.elapsed() - this.since >= STANDING_MS;
  }
}

/**
 * Asks again, until a time, what has not come to an end.
 *
 * @param ends whether what was told is the end of it; absent: an answer, or a fault that asking again cannot mend
 * @returns what was told last
 */
export async function patiently<Value>(
  { clock, closing }: Waiting,
  until: number,
  ask: () => Promise<Told<Value>>,
  ends: (told: Told<Value>) => boolean = (told) => told.state === 'told' || isStanding(told.fault),
): Promise<Told<Value>> {
  for (let wait = FIRST_WAIT_MS; ; wait = Math.min(LAST_WAIT_MS, wait * 2)) {
    const told = await ask();
    closing.throwIfAborted();
    if (ends(told)) return told;
    const pause = Math.max(wait, told.state === 'failed' ? (told.retryAfterMs ?? 0) : 0);
    if (clock.elapsed() + pause > until) return told;
    await clock.sleep(pause, closing);
    closing.throwIfAborted();
  }
}

/** Asks about a batch that is under way, where only a fault that stays is one. */
export function untilItStays<Value>(waiting: Waiting, ask: () => Promise<Told<Value>>): Promise<Told<Value>> {
  const fault = new StayingFault(waiting.clock);
  return patiently(
    waiting,
    waiting.clock.elapsed() + PATIENCE_MS,
    ask,
    (told) => told.state === 'told' || fault.stays(told),
  );
}
