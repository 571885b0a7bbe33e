import type { ChatFailed, ChatModel, ChatOutcome, ChatRequest } from '../model/chat.ts';
import { isStanding } from '../model/chat.ts';
import type { AskFacts } from '../transport/deliver.ts';
import { plus } from '../transport/token-sum.ts';
import { waitBefore } from '../transport/waits.ts';
import { askPaid, type Paid } from './ask-paid.ts';
import type { SchedulerWorld } from './world.ts';

/** A question of the start that no verdict rests on. */
export interface Asking extends Pick<Paid, 'role' | 'request' | 'budget'> {
  readonly model: ChatModel;
  readonly world: Pick<SchedulerWorld, 'clock' | 'random' | 'cancelled'>;
  /** What is sent, where that is not what is paid for; absent: the same. */
  readonly sends?: ChatRequest;
  /** How long one reply is waited for, in milliseconds. */
  readonly withinMs: number;
  /** Whether even a failure tells what was to be found out; absent: none does. */
  readonly isTold?: (outcome: ChatOutcome) => boolean;
}

/** The server is there: it has answered. What fails so often fails for the sake of the question. */
const MAX_FAILURES = 5;
const PATIENCE_MS = 60_000;
/** A refusal for the rate says nothing of the question: other questions wait as long for it. */
const PATIENCE_WITH_RATE_MS = 300_000;

/** How long a failure that may pass is waited out, in milliseconds, whatever wait the server asks for. */
export function patienceWith({ fault }: Pick<ChatFailed, 'fault'>): number {
  return fault === 'rate-limited' ? PATIENCE_WITH_RATE_MS : PATIENCE_MS;
}

/**
 * Asks a question that shows something of a server, and again after a failure that may pass: what a report says of a
 * server must not hang on one request that went astray.
 *
 * @returns the last outcome and what all attempts took; null: the budget does not hold the first one
 * @throws CuegateError `cancelled`
 */
export async function askPatiently({
  role,
  request,
  sends = request,
  budget,
  model,
  world,
  withinMs,
  isTold = () => false,
}: Asking): Promise<{ readonly outcome: ChatOutcome; readonly facts: AskFacts } | null> {
  const { clock, random, cancelled } = world;
  const started = clock.elapsed();
  let facts: AskFacts = { requests: 0, attempts: 0, tokens: null, firstFailure: null };
  let last: ChatOutcome | null = null;
  let failures = 0;
  for (;;) {
    const exchange = await askPaid({ role, request, budget, cancelled }, (limits) =>
      model.ask(sends, { ...limits, withinMs }),
    );
    if ('verdict' in exchange) return last === null ? null : { outcome: last, facts };
    const { outcome, requests } = exchange;
    last = outcome;
    facts = {
      requests: facts.requests + requests,
      attempts: facts.attempts + 1,
      tokens: plus(facts.tokens, outcome.state === 'replied' ? outcome.tokens : null),
      firstFailure: facts.firstFailure ?? (outcome.state === 'failed' ? outcome.fault : null),
    };
    if (outcome.state !== 'failed' || isStanding(outcome.fault) || isTold(outcome)) return { outcome, facts };
    if (outcome.fault !== 'rate-limited') failures += 1;
    const wait = waitBefore(facts.attempts, outcome.retryAfterMs ?? 0, random);
    const isOver = clock.elapsed() - started + wait > patienceWith(outcome) || wait > budget.msLeft();
    if (failures >= MAX_FAILURES || isOver) return { outcome, facts };
    await clock.sleep(wait, cancelled);
  }
}
