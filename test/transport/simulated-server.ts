import type { ChatExchange, ChatFailed } from '../../src/model/chat.ts';
import type { Clock } from '../../src/ports.ts';
import { replyWith, seededRandom, virtualClock } from '../../src/testing/index.ts';
import { ConcurrencyLimiter } from '../../src/transport/concurrency-limiter.ts';
import { type Asked, deliver } from '../../src/transport/deliver.ts';

/** A server under a virtual clock: what it says to the request that arrives at a time. */
export type Server = (atMs: number, call: number, question: number) => ChatFailed | null;

/** How long it takes for a question, in milliseconds. */
export type Latency = (question: number, failed: ChatFailed | null) => number;

export function failure(fault: ChatFailed['fault'], retryAfterMs: number | null = null): ChatFailed {
  return { state: 'failed', fault, status: null, detail: 'simulated', retryAfterMs };
}

/** The number of the question that only finds out whether the server is back. */
export const PROBE = 0;

export interface Sent {
  readonly question: number;
  readonly at: number;
  readonly failed: ChatFailed | null;
}

/**
 * Asks `count` questions of a simulated server that takes `latencyMs` for each, and says what was sent when. With
 * two roles the second has to be asked about what the first answered, as a judge has.
 */
export async function askMany(
  count: number,
  server: Server,
  {
    max = 16,
    latencyMs = 50,
    roles = 1,
    clock = virtualClock(),
    timeoutMs = 300_000,
  }: { max?: number; latencyMs?: number | Latency; roles?: 1 | 2; clock?: Clock; timeoutMs?: number } = {},
) {
  const sent: Sent[] = [];
  let [underWay, peak] = [0, 0];
  const post = async (question: number): Promise<ChatExchange> => {
    const failed = server(clock.elapsed(), sent.length + 1, question);
    sent.push({ at: clock.elapsed(), failed, question });
    underWay += 1;
    peak = Math.max(peak, underWay);
    await clock.sleep(typeof latencyMs === 'number' ? latencyMs : latencyMs(question, failed));
    underWay -= 1;
    return { outcome: failed ?? replyWith('yes'), requests: 1 };
  };
  const line = new ConcurrencyLimiter(max, timeoutMs, clock);
  const queues = ['candidate', 'judge'].slice(0, roles).map((role) => line.queueFor(role, () => post(PROBE)));
  const random = seededRandom('many');
  const closing = new AbortController().signal;
  const one = async (question: number): Promise<Asked> => {
    let last: Asked | null = null;
    for (const queue of queues) {
      const waits = () => {};
      last = await deliver({
        queue,
        clock,
        random,
        closing,
        post: () => post(question),
        ended: waits,
        waits,
      });
    }
    if (last === null) throw new Error('nobody was asked');
    return last;
  };
  const asked: readonly Asked[] = await Promise.all(
    Array.from({ length: count }, (_, index) => one(index + 1)),
  );
  const lost = asked.filter(({ outcome }) => outcome.state !== 'replied').length;
  return { sent, lost, peak, asked, seconds: clock.elapsed() / 1000 };
}

/** A token bucket: so many requests a second, and at most `burst` at once after a rest. */
export function tokenBucket(perSecond: number, burst: number, retryAfterMs: number | null = null): Server {
  let [tokens, last] = [burst, 0];
  return (at) => {
    tokens = Math.min(burst, tokens + ((at - last) / 1000) * perSecond);
    last = at;
    if (tokens < 1) return failure('rate-limited', retryAfterMs);
    tokens -= 1;
    return null;
  };
}
