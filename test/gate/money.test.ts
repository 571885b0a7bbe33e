import { describe, expect, it } from 'vitest';
import { Budget } from '../../src/ask/budget.ts';
import type { ChatRequest } from '../../src/model/chat.ts';
import { fixedClock, replyWith } from '../../src/testing/index.ts';
import { scriptedPlan, scriptedPolicy, simulatedRun } from './simulated.ts';

const REQUEST: ChatRequest = {
  model: 'judge',
  messages: [{ role: 'user', content: 'ten bytes!' }],
  temperature: 0,
  maxTokens: 100,
  seed: 1,
};
/** A dollar a token. */
const PRICES = { judge: { input: 1_000_000, output: 1_000_000 } };

const meter = (usd: number) => new Budget({ calls: 1000, minutes: 60, usd }, PRICES, fixedClock());

async function reserved(from: Budget) {
  const reservation = await from.reserve('candidate', REQUEST);
  if ('verdict' in reservation) throw new Error(reservation.reason.code);
  return reservation;
}

describe('a budget in USD', () => {
  it('sets aside what a request can cost at most, and takes what the server counted', async () => {
    const one = meter(1_000);
    const reservation = await reserved(one);
    // Ten bytes and the template around one message are at most 42 tokens; 100 may be answered.
    expect(one.costUsd()).toBe(142);
    reservation.settle(1, replyWith('yes', { tokens: { prompt: 5, completion: 3 } }));
    expect(one.costUsd()).toBe(8);
  });

  it('takes all of it where the server did not count, or may have answered on a way that broke', async () => {
    const failed = { state: 'failed', status: null, detail: '', retryAfterMs: null } as const;
    for (const [outcome, cost] of [
      [replyWith('yes', { tokens: null }), 142],
      [{ ...failed, fault: 'timeout' } as const, 142],
      [{ ...failed, fault: 'rate-limited' } as const, 0],
      [null, 142],
    ] as const) {
      const one = meter(1_000);
      (await reserved(one)).settle(1, outcome);
      expect(one.costUsd()).toBe(cost);
    }
  });

  it('is never exceeded: what does not fit waits for what is set aside, then ends the run', async () => {
    const one = meter(200);
    const first = await reserved(one);
    const second = one.reserve('candidate', REQUEST);
    first.settle(1, replyWith('yes', { tokens: { prompt: 100, completion: 0 } }));
    expect(await second).toEqual({
      verdict: 'inconclusive',
      reason: { code: 'budget-usd', args: { usd: 200 } },
    });
    expect(one.costUsd()).toBe(100);
  });

  it('ends a run inconclusive, never green', async () => {
    const prices = '{ candidate: { input: 1000, output: 1000 }, judge: { input: 1000, output: 1000 } }';
    const plan = scriptedPlan(2, scriptedPolicy(`budget: { usd: 4.5 }\nprices: ${prices}`, 4));
    const { outcome } = await simulatedRun(plan, 'money', () => 0, {
      candidate: () => replyWith('a good answer', { tokens: { prompt: 10, completion: 10 } }),
    });
    expect([outcome.verdict, outcome.reasons[0]?.code]).toEqual(['inconclusive', 'budget-usd']);
  });
});
