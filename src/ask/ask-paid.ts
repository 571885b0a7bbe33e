import { CuegateError } from '../errors.ts';
import type { AskLimits, ChatExchange, ChatFailed, ChatRequest } from '../model/chat.ts';
import type { SentRole } from '../ports.ts';
import type { Stop } from '../stop.ts';
import { type Budget, RunStopped } from './budget.ts';

/** One question past the queues: who is asked what, what pays for it, and what ends it. */
export interface Paid {
  readonly role: SentRole;
  readonly request: ChatRequest;
  readonly budget: Budget;
  readonly cancelled: AbortSignal;
}

/** A question that is not sent: it costs nothing. */
export const NEVER_SENT: ChatFailed = {
  state: 'failed',
  fault: 'unreachable',
  status: null,
  detail: 'not sent',
  retryAfterMs: null,
  unsent: true,
};

/**
 * Pays for a question, asks it, and settles what it took however that ends: others may wait for money that is reserved
 * for it, and nobody else would wake them.
 *
 * @param ask asks it within these limits
 * @returns what came of it, or why the budget does not hold it
 * @throws CuegateError `cancelled`, and what `ask` throws besides
 */
export async function askPaid(
  { role, request, budget, cancelled }: Paid,
  ask: (limits: AskLimits & Required<Pick<AskLimits, 'signal' | 'sent'>>) => Promise<ChatExchange>,
): Promise<ChatExchange | Stop> {
  checkCancelled(cancelled);
  const reserved = await budget.reserve(role, request);
  if ('verdict' in reserved) {
    // What others gave up when all was cancelled counts as spent: that is not why this one ends.
    checkCancelled(cancelled);
    return reserved;
  }
  let hasLeft = false;
  let exchange: ChatExchange | null = null;
  const sent = () => {
    reserved.sent();
    hasLeft = true;
  };
  try {
    checkCancelled(cancelled);
    exchange = await ask({ signal: cancelled, sent });
    return exchange;
  } catch (error) {
    checkCancelled(cancelled);
    if (error instanceof RunStopped) return error.stop;
    throw error;
  } finally {
    if (exchange === null) reserved.settle(0, hasLeft ? null : NEVER_SENT);
    else reserved.settle(exchange.requests, exchange.outcome);
  }
}

function checkCancelled(cancelled: AbortSignal): void {
  if (cancelled.aborted) throw new CuegateError('cancelled');
}
