import { describe, expect, it } from 'vitest';
import { openaiChatModel } from '../../src/adapters/openai/chat-model.ts';
import { type Answer, faultServer, type Received } from './fault-server.ts';
import { completion, endpointAt, errorBody, QUESTION } from './question.ts';

const WANTED = { ...QUESTION, topLogprobs: 20 };
const topOf = ({ body }: Received) => body.top_logprobs ?? null;

/** A server that gives no more than so many likely tokens. */
const giving =
  (most: number, refusal: Answer) =>
  (request: Received): Answer =>
    Number(topOf(request) ?? 0) > most || (most === 0 && 'logprobs' in request.body)
      ? refusal
      : { body: completion() };

const refusal = (message: string, more: object = {}, status = 400): Answer => ({
  status,
  body: errorBody({ message, ...more }),
});

describe('likely tokens that a server refuses', () => {
  it.each([
    [
      'OpenAI, an older model',
      refusal("This model does not support the 'logprobs' parameter.", { param: 'logprobs' }),
    ],
    [
      'OpenAI, a model that reasons',
      refusal('You are not allowed to request logprobs from this model', {}, 403),
    ],
    ['OpenAI, before', refusal('Unrecognized request argument supplied: logprobs')],
    ['Gemini', refusal('Logprobs is not enabled for models/gemini-x')],
    [
      'a strict server',
      {
        status: 422,
        body: JSON.stringify({ detail: [{ type: 'extra_forbidden', loc: ['body', 'logprobs'] }] }),
      },
    ],
    [
      'one that speaks of log probabilities',
      refusal('Log probabilities are not available on this deployment'),
    ],
    ['one that gives no reason', refusal('bad request')],
  ] as const)('are left out, once and for the run: %s', async (_, refused) => {
    const server = await faultServer(giving(0, refused as Answer));
    const model = openaiChatModel(endpointAt(server.url), 'key');
    const first = await model.ask(WANTED);
    const second = await model.ask(WANTED);
    expect([first.outcome.state, second.outcome.state]).toEqual(['replied', 'replied']);
    expect(server.received.map(topOf)).toEqual([20, 5, null, null]);
    expect(first.notApplied).toEqual(['top_logprobs', 'logprobs']);
    expect(model.notApplied()).toEqual(['top_logprobs', 'logprobs']);
  });

  it.each([
    ['vLLM', refusal('Requested sample logprobs of 20, which is greater than max allowed: 5')],
    [
      'Azure',
      refusal(
        "Invalid 'top_logprobs': integer above maximum value. Expected a value <= 5, but got 20 instead.",
        { param: 'top_logprobs' },
      ),
    ],
    ['Fireworks', refusal('Input validation error: top_logprobs must be less than or equal to 5')],
  ])('are asked for in a smaller number where that is taken: %s', async (_, refused) => {
    const server = await faultServer(giving(5, refused));
    const model = openaiChatModel(endpointAt(server.url), 'key');
    await model.ask(WANTED);
    await model.ask(WANTED);
    expect(server.received.map(topOf)).toEqual([20, 5, 5]);
    expect(model.notApplied()).toEqual(['top_logprobs']);
  });

  it('are not given up for a refusal of a prompt, once they were taken', async () => {
    const server = await faultServer((_, call) =>
      call === 1 ? { body: completion() } : refusal('bad request'),
    );
    const model = openaiChatModel(endpointAt(server.url), 'key');
    await model.ask(WANTED);
    expect(await model.ask(WANTED)).toMatchObject({ requests: 1, outcome: { fault: 'request-rejected' } });
    expect(model.notApplied()).toEqual([]);
  });

  it.each([
    ['by name', refusal('Unrecognized request argument supplied: logprobs')],
    ['as forbidden', refusal('You are not allowed to request logprobs from this model', {}, 403)],
    ['without a reason', refusal('bad request')],
  ])('end a question that is about them: %s', async (_, refused) => {
    const server = await faultServer(giving(0, refused));
    const model = openaiChatModel(endpointAt(server.url), 'key');
    const asked = await model.ask({ ...WANTED, needsLogprobs: true });
    expect(asked).toMatchObject({ requests: 1, outcome: { state: 'failed', fault: 'request-rejected' } });
    expect(model.notApplied()).toEqual([]);
  });

  it('say nothing of a key where nobody asked for them', async () => {
    const server = await faultServer(() => refusal('You may not ask about logprobs', {}, 403));
    const model = openaiChatModel(endpointAt(server.url), 'key');
    expect((await model.ask(QUESTION)).outcome).toMatchObject({ fault: 'authentication' });
  });
});
