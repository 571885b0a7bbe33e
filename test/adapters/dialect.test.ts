import { describe, expect, it } from 'vitest';
import { openaiChatModel } from '../../src/adapters/openai/chat-model.ts';
import { PROBE_MESSAGES } from '../../src/ask/probe.ts';
import { faultServer } from './fault-server.ts';
import { completion, endpointAt, errorBody, QUESTION, QUESTION_WITH_SCHEMA } from './question.ts';
import { formatOf, PARAMETERS, refusing } from './refusing.ts';

const FULL = ['max_tokens', 'messages', 'model', 'response_format', 'seed', 'temperature', 'top_p'];

describe('a parameter that the server refuses', () => {
  it.each(PARAMETERS)('%s is sent in its other form, once and for the run', async (name) => {
    const server = await faultServer(refusing([name]));
    const model = openaiChatModel(endpointAt(server.url), 'key');
    const first = await model.ask(QUESTION_WITH_SCHEMA);
    const second = await model.ask(QUESTION_WITH_SCHEMA);
    expect([first.requests, second.requests]).toEqual([2, 1]);
    expect([first.outcome.state, second.outcome.state]).toEqual(['replied', 'replied']);
    expect(server.received.filter(({ body }) => name in body).length).toBe(1);
    expect(model.notApplied()).toEqual([name]);
    const expected = FULL.filter((key) => key !== name);
    if (name === 'max_tokens') expected.push('max_completion_tokens');
    expect(Object.keys(server.received[1]?.body ?? {}).sort()).toEqual(expected.sort());
  });

  it('response_format falls to json_object, then to text', async () => {
    const server = await faultServer(refusing(['json_schema', 'json_object']));
    const model = openaiChatModel(endpointAt(server.url), 'key');
    expect((await model.ask(QUESTION_WITH_SCHEMA)).outcome.state).toBe('replied');
    await model.ask(QUESTION_WITH_SCHEMA);
    expect(server.received.map(formatOf)).toEqual(['json_schema', 'json_object', 'text', 'text']);
    expect(server.received.map(({ body }) => body.response_format)).toEqual([
      {
        type: 'json_schema',
        json_schema: { ...QUESTION_WITH_SCHEMA.schema, strict: true },
      },
      { type: 'json_object' },
      undefined,
      undefined,
    ]);
    expect(model.notApplied()).toEqual(['json_schema', 'json_object']);
  });

  it.each([
    429, 500, 503,
  ])('is not what is wrong where the other form meets a server that is busy: %i', async (status) => {
    const refuse = refusing(['max_tokens']);
    const server = await faultServer((request) =>
      'max_tokens' in request.body
        ? refuse(request)
        : { status, headers: { 'retry-after': '3' }, body: errorBody({ message: 'too busy' }) },
    );
    const { outcome } = await openaiChatModel(endpointAt(server.url), 'key').ask(QUESTION);
    expect(outcome).toMatchObject({ state: 'failed', status, retryAfterMs: 3000 });
    expect(outcome).not.toMatchObject({ fault: 'request-rejected' });
  });

  it('stays at json_object where that is taken', async () => {
    const server = await faultServer(refusing(['json_schema']));
    const model = openaiChatModel(endpointAt(server.url), 'key');
    await model.ask(QUESTION_WITH_SCHEMA);
    await model.ask(QUESTION_WITH_SCHEMA);
    expect(server.received.map(formatOf)).toEqual(['json_schema', 'json_object', 'json_object']);
    expect(model.notApplied()).toEqual(['json_schema']);
  });

  it.each([
    ['by its param alone', { status: 400, body: errorBody({ param: 'seed', message: 'not this' }) }],
    ['by its message alone', { status: 400, body: errorBody({ message: "'seed' is not supported" }) }],
    [
      'in a list of faults',
      { status: 422, body: JSON.stringify({ detail: [{ type: 'extra_forbidden', loc: ['body', 'seed'] }] }) },
    ],
    ['in a text', { status: 400, body: JSON.stringify({ error: 'unknown field: seed' }) }],
  ])('is recognised %s', async (_, refusal) => {
    const server = await faultServer(({ body }) => ('seed' in body ? refusal : { body: completion() }));
    const model = openaiChatModel(endpointAt(server.url), 'key');
    expect((await model.ask(QUESTION)).outcome.state).toBe('replied');
    expect(model.notApplied()).toEqual(['seed']);
  });

  it('is not looked for where the server names something else', async () => {
    const refusal = errorBody({
      param: 'messages[0].content',
      code: 'invalid_value',
      message: "Invalid content: 'At what temperature does a seed sprout?'",
    });
    const server = await faultServer(() => ({ status: 400, body: refusal }));
    const model = openaiChatModel(endpointAt(server.url), 'key');
    const { outcome, requests } = await model.ask(QUESTION);
    expect(outcome).toMatchObject({ state: 'failed', fault: 'request-rejected', status: 400 });
    expect(requests).toBe(1);
    expect(model.notApplied()).toEqual([]);
  });

  it('ends the question when every form is refused', async () => {
    const server = await faultServer(() => ({
      status: 400,
      body: errorBody({ message: 'max_tokens temperature top_p seed response_format' }),
    }));
    const model = openaiChatModel(endpointAt(server.url), 'key');
    const { outcome, requests } = await model.ask(QUESTION_WITH_SCHEMA);
    expect(outcome).toMatchObject({ state: 'failed', fault: 'request-rejected', status: 400 });
    expect(requests).toBe(server.received.length);
    expect(requests).toBe(7);
  });
});

describe('the probe of a judge', () => {
  it('keeps json_object with a server that wants the word json in the messages', async () => {
    const server = await faultServer((request) => {
      const format = formatOf(request);
      if (format === 'json_schema')
        return {
          status: 400,
          body: errorBody({ param: 'response_format', message: 'json_schema is not supported' }),
        };
      if (format === 'json_object' && !/json/i.test(JSON.stringify(request.body.messages)))
        return {
          status: 400,
          body: errorBody({
            param: 'messages',
            message:
              "'messages' must contain the word 'json' in some form, to use 'response_format' of type 'json_object'.",
          }),
        };
      return { body: completion() };
    });
    const model = openaiChatModel(endpointAt(server.url), 'key');
    await model.ask({ ...QUESTION_WITH_SCHEMA, messages: PROBE_MESSAGES.judge });
    expect(model.notApplied()).toEqual(['json_schema']);
  });
});
