import type { ChatExchange } from '../../src/model/chat.ts';
import { replyWith, seededRandom, virtualClock } from '../../src/testing/index.ts';
import { ConcurrencyLimiter } from '../../src/transport/concurrency-limiter.ts';
import { deliver } from '../../src/transport/deliver.ts';
import { failure } from './simulated-server.ts';

export interface SlowServer {
  /** Answers that it works on at once; the rest queues in the order of arrival. */
  readonly slots: number;
  readonly answerMs: number;
  /** Whether it goes on with a request whose client has hung up. */
  readonly isDeaf?: boolean;
}

/** What came of many questions to a server that answers slowly and lets what is too much queue. */
export interface Slow {
  readonly sent: number;
  /** Requests that were given up before their answer was whole. */
  readonly late: number;
  readonly lost: number;
  readonly seconds: number;
}

/** Asks `count` questions of a slow server, each of which may take `timeoutMs`, under a virtual clock. */
export async function askSlowly(
  count: number,
  { slots, answerMs, isDeaf = false }: SlowServer,
  { max = 16, timeoutMs }: { readonly max?: number; readonly timeoutMs: number },
): Promise<Slow> {
  const clock = virtualClock();
  let [sent, late, busy] = [0, 0, 0];
  const queue: { isGone: boolean; readonly done: AbortController }[] = [];
  const work = async (): Promise<void> => {
    if (busy >= slots) return;
    const next = queue.shift();
    if (next === undefined) return;
    if (next.isGone && !isDeaf) return work();
    busy += 1;
    // A server that hears of a hang-up drops what it was about.
    await (isDeaf ? clock.sleep(answerMs) : clock.sleep(answerMs, gone(next)));
    busy -= 1;
    next.done.abort();
    void work();
    void work();
  };
  const leaving = new WeakMap<object, AbortController>();
  const gone = (one: object): AbortSignal => {
    const signal = leaving.get(one) ?? new AbortController();
    leaving.set(one, signal);
    return signal.signal;
  };
  const post = async (): Promise<ChatExchange> => {
    sent += 1;
    const one = { isGone: false, done: new AbortController() };
    queue.push(one);
    void work();
    const limitAt = clock.elapsed() + timeoutMs;
    await clock.sleep(timeoutMs, one.done.signal);
    if (one.done.signal.aborted && clock.elapsed() <= limitAt)
      return { outcome: replyWith('yes'), requests: 1 };
    late += 1;
    one.isGone = true;
    gone(one);
    leaving.get(one)?.abort();
    return { outcome: failure('timeout'), requests: 1 };
  };
  const line = new ConcurrencyLimiter(max, timeoutMs, clock);
  const role = line.queueFor('candidate', post);
  const nothing = () => {};
  const asked = await Promise.all(
    Array.from({ length: count }, () =>
      deliver({
        queue: role,
        clock,
        random: seededRandom('slow'),
        closing: new AbortController().signal,
        post,
        ended: nothing,
        waits: nothing,
      }),
    ),
  );
  const lost = asked.filter(({ outcome }) => outcome.state !== 'replied').length;
  return { sent, late, lost, seconds: clock.elapsed() / 1000 };
}
