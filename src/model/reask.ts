import type { Clock } from '../ports.ts';
import { type ChatExchange, type ChatFailed, type ChatOutcome, isStanding, type TokenCount } from './chat.ts';

/** Attempts of one question before it is given up. */
const MAX_ATTEMPTS = 4;
const FIRST_WAIT_MS = 500;
const MAX_WAIT_MS = 30_000;

/** What may differ between two runs of one plan: kept in a record's `run`. */
export interface AskFacts {
  readonly requests: number;
  readonly attempts: number;
  /** Sum over the attempts that were counted; null when none was. */
  readonly tokens: TokenCount | null;
  /** The fault of the first attempt that failed; null when none did. */
  readonly firstFailure: string | null;
}

export interface Asked {
  /** The last outcome: what was accepted, or the failure that ended the attempts. */
  readonly outcome: Exclude<ChatOutcome, ChatFailed> | ChatFailed;
  readonly facts: AskFacts;
}

/**
 * Asks until an outcome is good enough, a few times: passing faults are asked again after 0.5, 1, 2 s or what
 * the server demands (at most 30 s); a standing fault ends at once. `again` may send back an outcome that is
 * no fault but worth one more attempt.
 */
export async function askUntil(
  send: () => Promise<ChatExchange>,
  clock: Clock,
  again: (outcome: ChatOutcome) => boolean,
): Promise<Asked> {
  let requests = 0;
  let tokens: TokenCount | null = null;
  let firstFailure: string | null = null;
  for (let attempt = 1; ; attempt += 1) {
    const exchange = await send();
    const { outcome } = exchange;
    requests += exchange.requests;
    if (outcome.state === 'replied') tokens = plus(tokens, outcome.tokens);
    if (outcome.state === 'failed') firstFailure ??= outcome.fault;
    const last = attempt === MAX_ATTEMPTS;
    const retry = outcome.state === 'failed' ? !isStanding(outcome.fault) : again(outcome);
    if (last || !retry) return { outcome, facts: { requests, attempts: attempt, tokens, firstFailure } };
    const demanded = outcome.state === 'failed' ? (outcome.retryAfterMs ?? 0) : 0;
    if (outcome.state === 'failed')
      await clock.sleep(Math.min(MAX_WAIT_MS, Math.max(demanded, FIRST_WAIT_MS * 2 ** (attempt - 1))));
  }
}

function plus(sum: TokenCount | null, more: TokenCount | null): TokenCount | null {
  if (sum === null || more === null) return sum ?? more;
  return { prompt: sum.prompt + more.prompt, completion: sum.completion + more.completion };
}
