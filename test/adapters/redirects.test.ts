import { describe, expect, it } from 'vitest';
import { openaiChatModel } from '../../src/adapters/openai/chat-model.ts';
import { faultServer, silentListener } from './fault-server.ts';
import { completion, endpointAt, QUESTION } from './question.ts';

describe('a redirect', () => {
  it.each([
    301, 302, 303, 307, 308,
  ])('%i stops the run, and nothing reaches the other server', async (status) => {
    const other = await silentListener();
    const server = await faultServer(() => ({
      status,
      headers: { location: `${other.url}/v1/chat/completions` },
    }));
    for (const auth of ['bearer', 'api-key'] as const) {
      const { outcome, requests } = await openaiChatModel(endpointAt(server.url, { auth }), 'key').ask(
        QUESTION,
      );
      expect(outcome).toMatchObject({ state: 'failed', fault: 'redirected' });
      expect(requests).toBe(1);
    }
    expect(other.heard()).toEqual([0, 0]);
    expect(server.received.length).toBe(2);
  });

  it('is not followed on the same server either', async () => {
    const server = await faultServer(({ url }) =>
      url === '/v1/chat/completions' ? { status: 307, headers: { location: '/v2' } } : { body: completion() },
    );
    const { outcome } = await openaiChatModel(endpointAt(server.url), 'key').ask(QUESTION);
    expect(outcome).toMatchObject({ state: 'failed', fault: 'redirected' });
    expect(server.received.map(({ url }) => url)).toEqual(['/v1/chat/completions']);
  });
});

describe('an address', () => {
  it('is checked where a name is resolved', async () => {
    const server = await faultServer(() => ({ body: completion() }));
    const named = server.url.replace('127.0.0.1', 'localhost');
    const { outcome } = await openaiChatModel(endpointAt(named), 'key').ask(QUESTION);
    expect(outcome.state).toBe('replied');
  });
});
