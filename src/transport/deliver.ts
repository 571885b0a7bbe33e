import {
  type ChatExchange,
  type ChatOutcome,
  isStanding,
  NOT_APPLIED,
  type NotApplied,
  type PassingFault,
  type StandingFault,
  type TokenCount,
} from '../model/chat.ts';
import type { Clock, Random } from '../ports.ts';
import type { ServerFailure } from './breaker.ts';
import type { RoleQueue } from './role-queue.ts';
import { plus } from './token-sum.ts';
import { waitBefore } from './waits.ts';

/**
 * How long one question is asked again from its first request on, not counting the time its server was out or told us
 * to stay away; at least so many times as long as one answer may take.
 */
export const QUESTION_BUDGET_MS = 10 * 60_000;
export const QUESTION_TIMEOUTS = 4;
/** A question that fails so often, while others do not, is lost; refusals for the rate are not counted. */
export const MAX_FAILURES = 12;
/** A 403 may be the fault of the prompt: then nothing that could come of it is worth a long wait. */
export const MAX_FORBIDDEN = 4;

/** What may differ between two runs of one plan: kept in a record's `run`. */
export interface AskFacts {
  readonly requests: number;
  readonly attempts: number;
  /** Sum over the attempts that were counted; null when none was. */
  readonly tokens: TokenCount | null;
  /** The fault of the first attempt that failed; null when none did. */
  readonly firstFailure: string | null;
  /** What the answered request did without, in a fixed order; absent: nothing. */
  readonly notApplied?: readonly NotApplied[];
  /** An earlier run asked, in a batch that this run collected; absent: this run did. */
  readonly askedEarlier?: true;
}

export interface Asked {
  /** What was accepted, or the failure that ended the attempts. */
  readonly outcome: ChatOutcome;
  readonly facts: AskFacts;
  /**
   * The first failure of the server that may have hung on what was asked; null when there was none: nothing was
   * sent, it refused for the rate, or an outage that all questions shared.
   */
  readonly failedFirst: PassingFault | StandingFault | null;
}

/** What delivering a question needs. */
export interface Carriage {
  readonly queue: RoleQueue;
  readonly clock: Clock;
  readonly random: Random;
  /** How long it is asked again; absent: as usual. */
  readonly budgetMs?: number;
  /** Cuts waits short when nothing more may be sent: the queue is closed then. */
  readonly closing: AbortSignal;
  /** Sends one request; throws when the budget does not hold it. */
  post(): Promise<ChatExchange>;
  /** Told what each request ended in, when its queue knows. */
  ended(outcome: ChatOutcome): void;
  /** Told +1 when the question begins to wait for another attempt, −1 when it does not any more. */
  waits(change: 1 | -1): void;
}

/**
 * Asks one question until it is answered, or cannot be: a passing fault is asked again after a wait, as long as
 * its time budget lasts; a standing fault ends at once, unless its server worked before. Time counts, not attempts: three quick attempts lose
 * nearly everything in an outage of half a minute.
 *
 * @throws the reason that the queue was closed for, or what `post` throws
 */
export async function deliver({
  queue,
  clock,
  random,
  budgetMs = QUESTION_BUDGET_MS,
  closing,
  post,
  ended,
  waits,
}: Carriage): Promise<Asked> {
  let [requests, attempts, failures] = [0, 0, 0];
  let tokens: TokenCount | null = null;
  let firstFailure: string | null = null;
  const failed: { readonly fault: PassingFault | StandingFault; readonly of: ServerFailure | null }[] = [];
  const since = () => clock.elapsed() - queue.parkedMs();
  let started: number | null = null;
  for (;;) {
    const leave = await queue.permit(attempts > 0);
    // A place in the queue is no attempt: on a slow server the last ones of a batch wait there for hours.
    started ??= since();
    const {
      outcome,
      requests: sent,
      notApplied = [],
    } = await post().catch((error: unknown) => {
      leave.end(null);
      throw error;
    });
    const failure = leave.end(outcome);
    ended(outcome);
    attempts += 1;
    // Probes are sent for whoever waits; the first one after them accounts for them.
    const probed = queue.takeProbed();
    requests += sent + probed.requests;
    tokens = plus(tokens, plus(probed.tokens, outcome.state === 'replied' ? outcome.tokens : null));
    const asked = (): Asked => ({
      outcome,
      facts: { requests, attempts, tokens, firstFailure, ...(notApplied.length === 0 ? {} : { notApplied }) },
      failedFirst: failed.find(({ of }) => of?.isShared !== true)?.fault ?? null,
    });
    if (outcome.state !== 'failed') return asked();
    firstFailure ??= outcome.fault;
    if (outcome.fault !== 'rate-limited' && outcome.unsent !== true)
      failed.push({ fault: outcome.fault, of: failure });
    const isRefusal = isStanding(outcome.fault);
    if (isRefusal && !queue.mayPass(outcome)) return asked();
    if (outcome.fault !== 'rate-limited') failures += 1;
    const demanded = outcome.retryAfterMs ?? 0;
    const wait = waitBefore(attempts, demanded, random);
    // What the server demands is its pause, not this question's time.
    const most = isRefusal && outcome.status === 403 ? MAX_FORBIDDEN : MAX_FAILURES;
    if (failures >= most || since() - started + (demanded > 0 ? 0 : wait) > budgetMs) return asked();
    waits(1);
    await clock.sleep(wait, closing);
    waits(-1);
  }
}

/** The facts of a question that was put in two goes. */
export function together(a: AskFacts, b: AskFacts): AskFacts {
  const either = new Set([...(a.notApplied ?? []), ...(b.notApplied ?? [])]);
  const without = NOT_APPLIED.filter((name) => either.has(name));
  return {
    requests: a.requests + b.requests,
    attempts: a.attempts + b.attempts,
    tokens: plus(a.tokens, b.tokens),
    firstFailure: a.firstFailure ?? b.firstFailure,
    ...(without.length === 0 ? {} : { notApplied: without }),
  };
}
