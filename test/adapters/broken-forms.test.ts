import { describe, expect, it } from 'vitest';
import { openaiChatModel } from '../../src/adapters/openai/chat-model.ts';
import type { ChatRequest } from '../../src/model/chat.ts';
import { type Answer, faultServer, type Received } from './fault-server.ts';
import { completion, endpointAt, errorBody, QUESTION, QUESTION_WITH_SCHEMA } from './question.ts';
import { formatOf } from './refusing.ts';

const error = (status: number, message: string): Answer => ({ status, body: errorBody({ message }) });
const SPACE: Answer = {
  body: completion({ message: { content: ' \n\t'.repeat(300) }, finish_reason: 'length' }),
};

/** A server that fails so where the test says, and answers else. */
async function modelAt(answer: (request: Received, call: number) => Answer | null) {
  const server = await faultServer((request, call) => answer(request, call) ?? { body: completion() });
  return { server, model: openaiChatModel(endpointAt(server.url), 'key') };
}

/** The states of so many questions, one after the other. */
async function states(model: ReturnType<typeof openaiChatModel>, request: ChatRequest, count: number) {
  const found: string[] = [];
  for (let at = 0; at < count; at += 1) found.push((await model.ask(request)).outcome.state);
  return found;
}

describe('a form that the server cannot do', () => {
  it('is given up at once where it says 501', async () => {
    const { server, model } = await modelAt((request) =>
      formatOf(request) === 'text' ? null : error(501, 'response_format not implemented'),
    );
    expect(await states(model, QUESTION_WITH_SCHEMA, 2)).toEqual(['replied', 'replied']);
    expect(server.received.map(formatOf)).toEqual(['json_schema', 'json_object', 'text', 'text']);
    expect(model.notApplied()).toEqual(['json_schema', 'json_object']);
  });

  it('is no outage where it says 501 to every form', async () => {
    const { model } = await modelAt(() => error(501, 'Not Implemented'));
    expect((await model.ask(QUESTION)).outcome).toMatchObject({ fault: 'request-rejected', status: 501 });
  });

  it.each([
    ['seed', "got an unexpected keyword argument 'seed'", ['seed']],
    ['top_p', 'top_p is not supported by this backend', ['top_p']],
    ['response_format', 'NotImplementedError: guided json_schema', ['json_schema', 'json_object']],
  ])('is given up where a 500 blames it alone: %s', async (name, message, left) => {
    const { model } = await modelAt(({ body }) => (name in body ? error(500, message) : null));
    expect(await states(model, QUESTION_WITH_SCHEMA, 2)).toEqual(['replied', 'replied']);
    expect(model.notApplied()).toEqual(left);
  });

  it('is kept where a 500 names all that was sent, and is an outage', async () => {
    const { server, model } = await modelAt((_, call) =>
      call === 1 ? error(500, 'Engine died: SamplingParams(temperature=0.7, top_p=1.0, seed=1234567)') : null,
    );
    expect((await model.ask(QUESTION)).outcome).toMatchObject({ fault: 'server-error', status: 500 });
    expect((await model.ask(QUESTION)).outcome.state).toBe('replied');
    expect(server.received.length).toBe(2);
    expect(model.notApplied()).toEqual([]);
  });

  it('is kept where the other form fails as well: the outage is asked again', async () => {
    const { model } = await modelAt((_, call) => (call <= 2 ? error(500, 'seed: no such row') : null));
    expect((await model.ask(QUESTION)).outcome).toMatchObject({ fault: 'server-error', status: 500 });
    expect((await model.ask(QUESTION)).outcome.state).toBe('replied');
    expect(model.notApplied()).toEqual([]);
  });
});

describe('a schema that a server breaks over without a word', () => {
  const isSchema = (request: Received) => formatOf(request) === 'json_schema';

  it('is given up after three times where the plainer form is answered', async () => {
    const { server, model } = await modelAt((request) => (isSchema(request) ? error(500, 'oops') : null));
    expect(await states(model, QUESTION_WITH_SCHEMA, 4)).toEqual(['failed', 'failed', 'replied', 'replied']);
    expect(server.received.map(formatOf)).toEqual([
      ...Array<string>(3).fill('json_schema'),
      'json_object',
      'json_object',
    ]);
    expect(model.notApplied()).toEqual(['json_schema']);
  });

  it('is kept through an outage of every form', async () => {
    const { server, model } = await modelAt((_, call) => (call <= 8 ? error(500, 'oops') : null));
    const found = await states(model, QUESTION_WITH_SCHEMA, 4);
    expect(found).toEqual(['failed', 'failed', 'failed', 'failed']);
    expect(server.received.map(formatOf).filter((format) => format === 'text')).toEqual([]);
    expect(model.notApplied()).toEqual([]);
  });

  it.each([502, 503])('is no explanation of a %i', async (status) => {
    const { model } = await modelAt((request) => (isSchema(request) ? error(status, 'oops') : null));
    expect(await states(model, QUESTION_WITH_SCHEMA, 5)).toEqual(Array<string>(5).fill('failed'));
  });

  it('is not given up once it was answered', async () => {
    const { server, model } = await modelAt((_, call) => (call > 1 ? error(500, 'oops') : null));
    await states(model, QUESTION_WITH_SCHEMA, 6);
    expect(server.received.every(isSchema)).toBe(true);
  });
});

describe('a schema under which a server writes white space up to the limit', () => {
  it('is given up where the plainer form is answered', async () => {
    const { server, model } = await modelAt((request) =>
      formatOf(request) === 'json_schema' ? SPACE : null,
    );
    expect(await states(model, QUESTION_WITH_SCHEMA, 2)).toEqual(['replied', 'replied']);
    expect(server.received.map(formatOf)).toEqual(['json_schema', 'json_object', 'json_object']);
    expect(model.notApplied()).toEqual(['json_schema']);
  });

  it('is a reply where no schema is left, or it was followed before', async () => {
    const always = await modelAt(() => SPACE);
    expect((await always.model.ask(QUESTION_WITH_SCHEMA)).outcome).toMatchObject({ finish: 'length' });
    expect(always.server.received.map(formatOf)).toEqual(['json_schema', 'json_object', 'text']);
    const later = await modelAt((_, call) => (call === 2 ? SPACE : null));
    expect(await states(later.model, QUESTION_WITH_SCHEMA, 2)).toEqual(['replied', 'replied']);
    expect(later.server.received.length).toBe(2);
  });

  it.each([
    ['reasoning ate the limit', { reasoning: 'Hm. Hm.', content: ' '.repeat(99) }, 'length'],
    ['it is short', { content: '\n\n' }, 'length'],
    ['the model ended it', { content: ' '.repeat(99) }, 'stop'],
  ])('is not what is wrong where %s', async (_, message, finish_reason) => {
    const { server, model } = await modelAt(() => ({ body: completion({ message, finish_reason }) }));
    await model.ask(QUESTION_WITH_SCHEMA);
    expect(server.received.length).toBe(1);
  });
});
