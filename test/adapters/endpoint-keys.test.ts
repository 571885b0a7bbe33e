import { type AddressInfo, createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { openaiChatModel } from '../../src/adapters/openai/chat-model.ts';
import { faultServer } from './fault-server.ts';
import { completion, endpointAt, errorBody, QUESTION, QUESTION_WITH_SCHEMA } from './question.ts';

describe("an endpoint's headers and fields", () => {
  it('go with every request, and the key stays the key', async () => {
    const server = await faultServer(() => ({ body: completion() }));
    const endpoint = endpointAt(server.url, {
      headers: { 'X-Team': 'research', 'User-Agent': 'ours', 'ocp-apim-subscription-key': 'secret' },
      body: { chat_template_kwargs: { enable_thinking: false }, reasoning_effort: 'low' },
    });
    const model = openaiChatModel(endpoint, 'the-key');
    await model.ask(QUESTION);
    await model.ask(QUESTION_WITH_SCHEMA);
    for (const { headers, body } of server.received) {
      expect(headers).toMatchObject({
        'x-team': 'research',
        'user-agent': 'ours',
        'ocp-apim-subscription-key': 'secret',
        authorization: 'Bearer the-key',
        'content-type': 'application/json',
      });
      expect(body).toMatchObject({
        model: 'asked',
        chat_template_kwargs: { enable_thinking: false },
        reasoning_effort: 'low',
      });
      expect(body.stream ?? false).toBe(false);
    }
    expect(server.received.length).toBe(2);
  });
});

describe('requests', () => {
  it('are told when they are sent, each form of a refused one, before any answer', async () => {
    let sent = 0;
    const told: number[] = [];
    const server = await faultServer((_request, call) => {
      told.push(sent);
      return call === 1
        ? { status: 400, body: errorBody({ message: "'seed' is not supported", param: 'seed' }) }
        : { body: completion() };
    });
    const { requests } = await openaiChatModel(endpointAt(server.url), 'key').ask(QUESTION, {
      sent: () => {
        sent += 1;
      },
    });
    expect([requests, sent, told, server.received.length]).toEqual([2, 2, [1, 2], 2]);
  });

  it('that nobody may send any more are not sent', async () => {
    const server = await faultServer(() => ({ body: completion() }));
    const asked = openaiChatModel(endpointAt(server.url), 'key').ask(QUESTION, {
      sent: () => {
        throw new Error('no call is left');
      },
    });
    await expect(asked).rejects.toThrow('no call is left');
    expect(server.received).toEqual([]);
  });

  it('that reach nobody were never sent', async () => {
    let sent = 0;
    const { outcome, requests } = await openaiChatModel(endpointAt(await nobodyAt()), 'key').ask(QUESTION, {
      sent: () => {
        sent += 1;
      },
    });
    expect(outcome).toMatchObject({ state: 'failed', fault: 'unreachable', unsent: true });
    expect([requests, sent]).toEqual([0, 0]);
  });
});

/** An address where nobody listens. */
async function nobodyAt(): Promise<string> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return `http://127.0.0.1:${port}`;
}
