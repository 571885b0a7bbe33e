import { describe, expect, it } from 'vitest';
import { openaiChatModel } from '../../src/adapters/openai/chat-model.ts';
import type { ChatMessage } from '../../src/model/chat.ts';
import { faultServer, type Received } from './fault-server.ts';
import { completion, endpointAt, errorBody, QUESTION, QUESTION_WITH_SCHEMA } from './question.ts';
import { formatOf } from './refusing.ts';

/** Refuses with 400 and these fields whatever the test finds wrong with a request. */
async function modelAt(
  problem: (request: Received, call: number) => Readonly<Record<string, unknown>> | null,
) {
  const server = await faultServer((request, call) => {
    const fields = problem(request, call);
    return fields === null ? { body: completion() } : { status: 400, body: errorBody(fields) };
  });
  return { server, model: openaiChatModel(endpointAt(server.url), 'key') };
}

const about = (text: string): readonly ChatMessage[] => [{ role: 'user', content: text }];

describe('a changed form of the request', () => {
  it('is dropped where it was refused like the one before', async () => {
    const { server, model } = await modelAt(({ text }) =>
      /keep/.test(text) ? { message: 'temperature out of range for this tier' } : null,
    );
    const { outcome, requests } = await model.ask({ ...QUESTION, messages: about('keep it') });
    expect(outcome).toMatchObject({
      fault: 'request-rejected',
      detail: 'temperature out of range for this tier',
    });
    expect(requests).toBe(2);
    await model.ask(QUESTION);
    expect(server.received.at(-1)?.body).toHaveProperty('temperature');
    expect(model.notApplied()).toEqual([]);
  });

  it.each([
    ['whole', (prompt: string) => `Violated guardrail policy. Blocked input: ${prompt}`],
    ['cut', (prompt: string) => `not permitted: ${prompt.slice(0, 60)}...`],
    ['as JSON', (prompt: string) => `bad request ${JSON.stringify({ text: prompt })}`],
  ])('is not tried for words of the prompt that the server repeats, %s', async (_, message) => {
    const prompt = 'What "temperature" should a fridge have,\nand which seed\tsprouts at max_tokens?';
    const { server, model } = await modelAt(() => ({ message: message(prompt) }));
    await model.ask({ ...QUESTION, messages: about(prompt) });
    expect(server.received.length).toBe(1);
  });

  it('is not tried where the server took the parameter before: it would draw another answer', async () => {
    const { server, model } = await modelAt((_, call) =>
      call === 2 ? { param: 'temperature', message: 'temperature is not supported' } : null,
    );
    expect((await model.ask(QUESTION)).notApplied).toEqual([]);
    expect(await model.ask(QUESTION)).toMatchObject({ requests: 1, outcome: { fault: 'request-rejected' } });
    expect(await model.ask(QUESTION)).toMatchObject({ requests: 1, notApplied: [] });
    expect(server.received.at(-1)?.body).toHaveProperty('temperature');
    expect(model.notApplied()).toEqual([]);
  });

  it.each([
    ['temperature and top_p cannot both be specified for this model', 'top_p', 'temperature'],
    ['`top_p` and `temperature` may not be used together', 'top_p', 'temperature'],
    ["Unsupported value: 'temperature' does not support 0.7", 'temperature', 'top_p'],
  ])('leaves out what says nothing: %s', async (message, without, kept) => {
    const { server, model } = await modelAt(({ body }) => (without in body ? { message } : null));
    expect((await model.ask(QUESTION)).notApplied).toEqual([without]);
    expect(server.received.at(-1)?.body).toHaveProperty(kept);
  });

  it('is the system text before the first user message, where there is no such role', async () => {
    const { server, model } = await modelAt(({ text }) =>
      text.includes('"system"') ? { message: 'System role not supported' } : null,
    );
    const messages: readonly ChatMessage[] = [
      { role: 'system', content: 'Be brief.' },
      { role: 'user', content: 'One.' },
      { role: 'user', content: 'Two.' },
    ];
    expect((await model.ask({ ...QUESTION, messages })).notApplied).toEqual(['system']);
    expect(server.received.at(-1)?.body.messages).toEqual([
      { role: 'user', content: 'Be brief.\n\nOne.\n\nTwo.' },
    ]);
  });
});

describe('a schema that is refused', () => {
  it.each([
    ['by Anthropic', 'output_config.format.schema: properties maximum, minimum are not supported'],
    ['by vLLM', 'The provided JSON schema contains features not supported by xgrammar.'],
    ['by llama.cpp', 'Failed to initialize samplers: failed to parse grammar'],
    ['in words that nobody knows', 'something we have never heard'],
    ['without a word', ''],
  ])('%s falls back to a JSON object, and stays there', async (_, message) => {
    const { server, model } = await modelAt((request) =>
      formatOf(request) === 'json_schema' ? { message } : null,
    );
    expect(await model.ask(QUESTION_WITH_SCHEMA)).toMatchObject({
      outcome: { state: 'replied' },
      requests: 2,
      notApplied: ['json_schema'],
    });
    expect(await model.ask(QUESTION_WITH_SCHEMA)).toMatchObject({ requests: 1 });
    expect(server.received.map(formatOf)).toEqual(['json_schema', 'json_object', 'json_object']);
  });

  it('is no explanation for a refusal once the server has taken it', async () => {
    const { model } = await modelAt((_, call) => (call === 2 ? { message: 'a bad day' } : null));
    await model.ask(QUESTION_WITH_SCHEMA);
    expect(await model.ask(QUESTION_WITH_SCHEMA)).toMatchObject({
      requests: 1,
      outcome: { fault: 'request-rejected', detail: 'a bad day' },
    });
  });

  it('is none for a prompt that is filtered', async () => {
    const { server, model } = await modelAt(() => ({ message: 'Content Exists Risk' }));
    expect((await model.ask(QUESTION_WITH_SCHEMA)).outcome.state).toBe('filtered');
    expect(server.received.length).toBe(1);
  });
});

describe('an error beside text', () => {
  it.each([
    ['a refusal that is no text', { message: { content: 'Mix bleach', refusal: false } }],
    ['half a character', { message: { content: 'Mix bleach \ud800' } }],
  ])('says nothing of what a client shows: %s', async (_, choice) => {
    const server = await faultServer(() => ({
      body: JSON.stringify({
        choices: [{ index: 0, finish_reason: 'stop', ...choice }],
        error: { code: 'content_filter', message: 'filtered' },
      }),
    }));
    const { outcome } = await openaiChatModel(endpointAt(server.url), 'key').ask(QUESTION);
    expect(outcome.state).not.toBe('filtered');
    expect(outcome).not.toMatchObject({ fault: 'rate-limited' });
  });
});
