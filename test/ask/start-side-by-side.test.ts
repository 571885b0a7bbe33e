import { describe, expect, it } from 'vitest';
import { Budget, type Prices } from '../../src/ask/budget.ts';
import { GRADED } from '../../src/ask/judge/graded.ts';
import { type Probes, probeAll } from '../../src/ask/probe-all.ts';
import type { CuegateError } from '../../src/errors.ts';
import type { ChatExchange, ChatModel, ChatOutcome, ChatRequest } from '../../src/model/chat.ts';
import type { ModelListing } from '../../src/model/listing.ts';
import { knownAnswerIn, replyWith, seededRandom, virtualClock } from '../../src/testing/index.ts';
import { scriptedPlan, scriptedPolicy } from '../gate/simulated.ts';

const failing = (fault: 'rate-limited' | 'server-error' | 'unreachable'): ChatOutcome => ({
  state: 'failed',
  fault,
  status: null,
  detail: 'now and then',
  retryAfterMs: null,
});
const isKnown = ({ messages }: ChatRequest) => knownAnswerIn(messages.at(-1)?.content ?? '') !== null;

/** A server that takes a while, as the network does, and rejects what is given up. */
interface Script {
  /** Of the n-th question, from 1; absent: as it should. */
  readonly says?: (request: ChatRequest, n: number) => ChatOutcome | 'nothing' | undefined;
  /** Cancels when so many requests have left. */
  readonly cancelAt?: number;
  readonly usd?: number;
  readonly calls?: number;
  readonly concurrency?: number;
}

async function start({ says, cancelAt, usd, calls, concurrency }: Script) {
  const plan = scriptedPlan(1, scriptedPolicy('', concurrency));
  const clock = virtualClock();
  const cancel = new AbortController();
  const asked: ChatRequest[] = [];
  let [inFlight, most] = [0, 0];
  const taking = async <Found>(work: () => Found): Promise<Found> => {
    inFlight += 1;
    most = Math.max(most, inFlight);
    await new Promise((resolve) => setImmediate(resolve));
    await clock.sleep(200);
    inFlight -= 1;
    return work();
  };
  const model: ChatModel = {
    async ask(request, { sent, signal, withinMs = 120_000 } = {}): Promise<ChatExchange> {
      sent?.();
      asked.push(request);
      const n = asked.length;
      if (n === cancelAt) setImmediate(() => cancel.abort());
      const outcome = await taking(() => says?.(request, n));
      if (outcome === 'nothing') await clock.sleep(withinMs, signal);
      signal?.throwIfAborted();
      if (outcome === 'nothing')
        return { outcome: { ...failing('unreachable'), fault: 'timeout' } as ChatOutcome, requests: 1 };
      const known = knownAnswerIn(request.messages.at(-1)?.content ?? '');
      const usual =
        known === null
          ? request.schema === undefined
            ? 'ready 482916073355'
            : '{"ready": true}'
          : known.reply;
      return { outcome: outcome ?? replyWith(usual, { created: 1_790_000_000 }), requests: 1 };
    },
    notApplied: () => [],
    list: () =>
      taking((): ModelListing => {
        const model = (name: string) => ({ name, aliases: [], weights: {}, shutdownDate: null });
        return { state: 'list', models: [model('candidate'), model('judge')] };
      }),
  };
  const price = { input: 1, output: 10 };
  const prices: Prices = usd === undefined ? {} : { candidate: price, judge: price };
  const limits = { ...plan.policy.budget, usd: usd ?? null, calls: calls ?? plan.policy.budget.calls };
  const budget = new Budget(limits, prices, clock);
  const found = await probeAll(
    plan,
    {
      candidate: model,
      baseline: null,
      judge: model,
      protocol: GRADED,
      clock,
      random: seededRandom('start'),
      cancelled: cancel.signal,
    },
    budget,
  ).then(
    (probes): Probes | CuegateError => probes,
    (error: CuegateError) => error,
  );
  return { found, asked, most, budget, inFlight };
}

const codeOf = (found: Probes | CuegateError) => ('code' in found ? found.code : null);
const MONEY = [0.005, 0.01, 0.02, 0.03, 0.032, 0.04, 0.05, 0.1, 0.2, 0.5, 1];

describe('the questions of a start that go side by side', () => {
  it.each(
    [1, 2, 3, 4, 5, 6].flatMap((cancelAt) => MONEY.map((usd) => [cancelAt, usd] as const)),
  )('end as cancelled when that comes at request %d, whoever waits for money of %d USD', async (cancelAt, usd) => {
    const says = (_request: ChatRequest, n: number) => (n >= cancelAt ? ('nothing' as const) : undefined);
    const { found, asked, budget, inFlight } = await start({ says, cancelAt, usd });
    expect(codeOf(found)).toBe(asked.length < cancelAt ? 'budget-usd' : 'cancelled');
    // Nothing is left reserved, waits, or is under way.
    expect([budget.waitingForMoney(), inFlight]).toEqual([0, 0]);
    expect(budget.inFlight()).toMatchObject({ candidate: 0, judge: 0 });
    const { candidate, judge } = budget.calls();
    expect(candidate + judge).toBe(asked.length);
  });

  it.each([
    1, 2, 3,
  ])('keep to %d requests at once of the endpoint that they share, its list included', async (concurrency) => {
    const { found, most, asked } = await start({ concurrency });
    expect(codeOf(found)).toBeNull();
    expect(asked).toHaveLength(6);
    expect(most).toBe(concurrency);
  });

  it.each(
    (['rate-limited', 'server-error', 'unreachable'] as const).flatMap((fault) =>
      [1, 2, 3, 4, 5, 6].map((n) => [fault, n] as const),
    ),
  )('show the same of the servers when one of them fails by %s: request %d', async (fault, at) => {
    const plain = await start({});
    const { found, asked } = await start({ says: (_request, n) => (n === at ? failing(fault) : undefined) });
    const checks = (one: Probes | CuegateError) =>
      'code' in one ? one.code : [one.candidate.checks, one.judge.checks, one.known.found];
    expect(checks(plain.found)).toMatchObject([{ seed: 'same' }, { logprobs: 'left-out' }, 'apart']);
    expect(checks(found)).toEqual(checks(plain.found));
    expect(asked).toHaveLength(7);
  });

  it.each([4, 5, 6, 7, 8])('leave the known answers what they need of %d calls', async (calls) => {
    const { found, asked } = await start({ calls });
    expect(codeOf(found)).toBeNull();
    expect(asked.filter(isKnown)).toHaveLength(2);
    expect(asked.length).toBe(Math.min(calls, 6));
  });

  it('are all given up with the first that ends the start, and its error is the one that is told', async () => {
    const refusal = { ...failing('unreachable'), fault: 'quota' } as ChatOutcome;
    const says = (request: ChatRequest, n: number) =>
      isKnown(request)
        ? n % 2 === 0
          ? refusal
          : ('nothing' as const)
        : n > 2
          ? ('nothing' as const)
          : undefined;
    const { found, inFlight, budget } = await start({ says });
    expect(codeOf(found)).toBe('quota');
    expect(inFlight).toBe(0);
    expect(budget.inFlight()).toMatchObject({ candidate: 0, judge: 0 });
  });
});
