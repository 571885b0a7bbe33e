import { expect, it } from 'vitest';
import { openaiChatModel } from '../../src/adapters/openai/chat-model.ts';
import type { ToolDefinition } from '../../src/model/chat.ts';
import { faultServer } from './fault-server.ts';
import { completion, endpointAt, errorBody, QUESTION } from './question.ts';

const TOOLS: readonly ToolDefinition[] = [
  {
    type: 'function',
    function: {
      name: 'find_order',
      description: 'Finds an order.',
      parameters: { type: 'object', properties: { number: { type: 'string' } }, required: ['number'] },
    },
  },
];

it('tools are sent as they are, and a call of one is an answer in words', async () => {
  const call = {
    id: 'c1',
    type: 'function',
    function: { name: 'find_order', arguments: '{"number":"A-7"}' },
  };
  const server = await faultServer(() => ({
    body: completion({ message: { content: null, tool_calls: [call] }, finish_reason: 'tool_calls' }),
  }));
  const { outcome } = await openaiChatModel(endpointAt(server.url), 'key').ask({ ...QUESTION, tools: TOOLS });
  expect(server.received.map(({ body }) => body.tools)).toEqual([TOOLS]);
  expect(outcome).toMatchObject({
    state: 'replied',
    text: 'find_order {"number":"A-7"}',
    finish: 'tool_calls',
  });
});

it.each<readonly [string, Record<string, unknown>, string]>([
  [
    'a custom tool',
    { tool_calls: [{ type: 'custom', custom: { name: 'shell', input: 'rm -rf /' } }] },
    'shell rm -rf /',
  ],
  [
    'one call where a list should be',
    { tool_calls: { function: { name: 'f', arguments: '{"a":1}' } } },
    'f {"a":1}',
  ],
  ['a list where one call should be', { function_call: [{ name: 'f', arguments: '{"a":1}' }] }, 'f {"a":1}'],
  ['input in a function', { function_call: { name: 'f', input: { a: 1 } } }, 'f {"a":1}'],
  ['parameters', { tool_calls: [{ name: 'f', parameters: { a: 1 } }] }, 'f {"a":1}'],
  [
    'arguments beside a function',
    { tool_calls: [{ function: { name: 'f' }, arguments: 'rm -rf /' }] },
    'f rm -rf /',
  ],
  ['a text where calls should be', { tool_calls: 'rm -rf /' }, 'rm -rf /'],
])('what a call is given is read in whatever form: %s', async (_, message, text) => {
  const server = await faultServer(() => ({
    body: completion({ message: { content: 'Done.', ...message }, finish_reason: 'tool_calls' }),
  }));
  const { outcome } = await openaiChatModel(endpointAt(server.url), 'key').ask({ ...QUESTION, tools: TOOLS });
  expect(outcome).toMatchObject({ state: 'replied', text: `Done.\n\n${text}` });
});

it('a request without tools names none', async () => {
  const server = await faultServer(() => ({ body: completion() }));
  await openaiChatModel(endpointAt(server.url), 'key').ask(QUESTION);
  expect(server.received.map(({ body }) => 'tools' in body)).toEqual([false]);
});

it('a server that refuses tools is never asked without them, and is asked other questions', async () => {
  const server = await faultServer(({ body }) =>
    body.tools === undefined
      ? { body: completion() }
      : { status: 400, body: errorBody({ message: 'bot-7 does not support tools' }) },
  );
  const model = openaiChatModel(endpointAt(server.url), 'key');
  const refused = await model.ask({ ...QUESTION, tools: TOOLS });
  const other = await model.ask(QUESTION);
  expect(refused.outcome).toMatchObject({ state: 'failed', fault: 'request-rejected', status: 400 });
  expect(other.outcome.state).toBe('replied');
  expect(server.received).toHaveLength(2);
  // It is on record that it refused them; nothing was left out.
  expect(model.notApplied()).toEqual(['tools']);
  expect([refused.notApplied ?? [], other.notApplied ?? []]).toEqual([[], []]);
});

it('a batch holds the tools of its questions', () => {
  const { batches } = openaiChatModel(endpointAt('http://127.0.0.1:9'), 'key');
  const { text = '' } =
    batches?.write([
      { id: 'a', request: { ...QUESTION, tools: TOOLS } },
      { id: 'b', request: QUESTION },
    ]) ?? {};
  const rows = text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { readonly body: { readonly tools?: unknown } });
  expect(rows.map(({ body }) => body.tools)).toEqual([TOOLS, undefined]);
});
