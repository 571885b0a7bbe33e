import { describe, expect, it } from 'vitest';
import { Budget } from '../../src/ask/budget.ts';
import { Scheduler } from '../../src/ask/scheduler.ts';
import type { ChatRequest } from '../../src/model/chat.ts';
import { replyWith, scriptedModel, seededRandom, virtualClock } from '../../src/testing/index.ts';
import { batchServer, memoryLedger } from '../gate/batched.ts';
import { scriptedPolicy } from '../gate/simulated.ts';

const ROWS = 10_000;

const question = (seed: number): ChatRequest => ({
  model: 'candidate',
  messages: [{ role: 'user', content: `question ${seed}` }],
  temperature: 1,
  maxTokens: 10,
  seed,
});

describe('10,000 questions in one batch', () => {
  it('are each answered once, as they are live, though 5 % expire and 2 % are malformed', async () => {
    const { endpoints } = scriptedPolicy();
    const endpoint = endpoints.scripted;
    if (endpoint === undefined) throw new Error('no endpoint');
    const live = scriptedModel(({ seed }) => replyWith(`answer ${seed}`));
    const server = batchServer(({ seed }) => replyWith(`answer ${seed}`), {
      expired: 0.05,
      malformed: 0.02,
      doubled: 0.01,
    });
    const clock = virtualClock();
    const budget = new Budget(
      { calls: 20_000, minutes: 2000, usd: null },
      { candidate: { input: 10, output: 10, batch: 0.5 } },
      clock,
    );
    const ledger = memoryLedger();
    const served = { endpoint, name: 'candidate', probe: question(0) };
    const scheduler = new Scheduler(
      {
        candidate: {
          ...served,
          model: { ...live, batches: server } as typeof live,
          batch: { deadlineMs: 4 * 3_600_000, unanswered: 'live', fewest: 50 },
        },
        judge: { ...served, model: live },
      },
      2000,
      budget,
      { clock, random: seededRandom('rows'), cancelled: new AbortController().signal, ledger },
    );
    const asked = await Promise.all(
      Array.from({ length: ROWS }, (_, seed) => scheduler.send('candidate', question(seed))),
    );
    scheduler.dispose();

    expect(asked.map(({ outcome }) => (outcome.state === 'replied' ? outcome.text : null))).toEqual(
      Array.from({ length: ROWS }, (_, seed) => `answer ${seed}`),
    );
    expect(server.created.map(({ length }) => length)).toEqual([ROWS]);
    const failures = Object.groupBy(asked, ({ facts }) => facts.firstFailure ?? 'none');
    const [expired, malformed] = [failures['batch-unfinished'] ?? [], failures.malformed ?? []];
    expect(expired.length / ROWS).toBeCloseTo(0.05, 2);
    expect(malformed.length / ROWS).toBeCloseTo(0.02, 2);
    // Only the questions that the batch left open were asked live, and each of those once.
    expect(live.requests.length).toBe(expired.length + malformed.length);
    expect(
      asked.every(
        ({ failedFirst, facts }) => (failedFirst === 'malformed') === (facts.firstFailure === 'malformed'),
      ),
    ).toBe(true);
    expect(budget.calls().candidate).toBe(ROWS + live.requests.length);
    expect(ledger.all.map((line) => (JSON.parse(line) as { type: string }).type)).toEqual([
      'secret',
      'intent',
      'uploaded',
      'submitted',
      'closed',
    ]);
  });
});
