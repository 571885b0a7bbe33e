import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { openaiChatModel } from '../../src/adapters/openai/chat-model.ts';
import { type Answer, faultServer, type Received } from './fault-server.ts';
import { endpointAt, QUESTION, QUESTION_WITH_SCHEMA } from './question.ts';
import { formatOf, PARAMETERS, refusing } from './refusing.ts';

describe('32 questions at once to a server that refuses everything', () => {
  const EVERY = [...PARAMETERS, 'json_schema', 'json_object'];
  const PARALLEL = 32;

  /** The order of refusals and of replies differs from request to request. */
  function refusingInAnyOrder(request: Received, call: number): Promise<Answer> {
    const first = (call * 5) % EVERY.length;
    const answer = refusing([...EVERY.slice(first), ...EVERY.slice(0, first)])(request);
    return sleep((call * 7) % 11, answer);
  }

  it.each([
    ['always in the same order', async (request: Received) => refusing(EVERY)(request)],
    ['in the opposite order', async (request: Received) => refusing([...EVERY].reverse())(request)],
    ['in any order', refusingInAnyOrder],
  ])('send no refused form twice each, %s', async (_, script) => {
    const server = await faultServer(script);
    const model = openaiChatModel(endpointAt(server.url), 'key');
    const exchanges = await Promise.all(
      Array.from({ length: PARALLEL }, (_, index) =>
        model.ask({ ...QUESTION_WITH_SCHEMA, model: `m${index}` }),
      ),
    );
    expect(exchanges.map(({ outcome }) => outcome.state)).toEqual(Array(PARALLEL).fill('replied'));
    expect(model.notApplied()).toEqual(EVERY);
    const forms = server.received.map((request) =>
      [request.body.model, ...Object.keys(request.body).sort(), formatOf(request)].join(' '),
    );
    expect(new Set(forms).size).toBe(forms.length);
    expect(forms.length).toBe(exchanges.reduce((sum, { requests }) => sum + requests, 0));
    expect(Math.max(...exchanges.map(({ requests }) => requests))).toBeLessThanOrEqual(EVERY.length + 1);

    const before = server.received.length;
    expect((await model.ask(QUESTION_WITH_SCHEMA)).requests).toBe(1);
    expect(server.received.length).toBe(before + 1);
  });
});

describe('a refusal that arrives late', () => {
  it('undoes nothing that was learnt meanwhile', async () => {
    const late = Promise.withResolvers<void>();
    const server = await faultServer(async (request) => {
      if (request.body.model === 'slow' && 'temperature' in request.body) await late.promise;
      return refusing(['temperature', 'seed'])(request);
    });
    const model = openaiChatModel(endpointAt(server.url), 'key');
    const slow = model.ask({ ...QUESTION, model: 'slow' });
    expect((await model.ask({ ...QUESTION, model: 'fast' })).requests).toBe(3);
    late.resolve();
    expect((await slow).requests).toBe(2);
    expect(Object.keys(server.received.at(-1)?.body ?? {}).sort()).toEqual([
      'max_tokens',
      'messages',
      'model',
      'top_p',
    ]);
    expect(model.notApplied()).toEqual(['temperature', 'seed']);
  });

  it('of a format leaves a lower one alone', async () => {
    const late = Promise.withResolvers<void>();
    const server = await faultServer(async (request) => {
      if (request.body.model === 'slow' && formatOf(request) === 'json_schema') await late.promise;
      return refusing(['json_schema', 'json_object'])(request);
    });
    const model = openaiChatModel(endpointAt(server.url), 'key');
    const slow = model.ask({ ...QUESTION_WITH_SCHEMA, model: 'slow' });
    expect((await model.ask({ ...QUESTION_WITH_SCHEMA, model: 'fast' })).requests).toBe(3);
    late.resolve();
    expect((await slow).requests).toBe(2);
    expect(server.received.map(formatOf).at(-1)).toBe('text');
  });
});
