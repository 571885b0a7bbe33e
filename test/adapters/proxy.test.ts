import { describe, expect, it } from 'vitest';
import { openaiChatModel } from '../../src/adapters/openai/chat-model.ts';
import { hasOpenssl } from '../faults/certificates.ts';
import { startConnectProxy } from '../faults/proxy.ts';
import { faultServer, silentListener } from './fault-server.ts';
import { HOST, KEY, proxied, trustedCertificates } from './proxied.ts';
import { completion, endpointAt, QUESTION } from './question.ts';

const PROMPT = String(QUESTION.messages[0]?.content);
const ANSWER = 'A gate opens.';

describe.skipIf(!hasOpenssl())('through a proxy, an https server', () => {
  const certificates = trustedCertificates();

  it('is asked in a tunnel that shows neither key nor prompt nor answer', async () => {
    const { proxy, received, model } = await proxied(
      () => ({ body: completion() }),
      certificates().wrongHost,
    );
    const { outcome, requests } = await model.ask(QUESTION);
    expect(outcome).toMatchObject({ state: 'replied', text: ANSWER });
    expect(requests).toBe(1);
    expect(received.map(({ headers }) => headers.authorization)).toEqual([`Bearer ${KEY}`]);
    expect(proxy.connects.map(({ authority }) => authority)).toEqual([`${HOST}:443`]);
    expect(proxy.forwarded).toEqual([]);
    expect(proxy.traffic().length).toBeGreaterThan(1000);
    const seen = proxy.traffic() + JSON.stringify(proxy.connects);
    for (const secret of [KEY, PROMPT, ANSWER, 'chat/completions', 'authorization'])
      expect(seen.toLowerCase()).not.toContain(secret.toLowerCase());
  });

  it('is told nothing of the credentials that the proxy gets', async () => {
    const { proxy, received, modelWith } = await proxied(
      () => ({ body: completion() }),
      certificates().wrongHost,
    );
    await modelWith({ authorization: 'Basic dXNlcjpwYXNz' }).ask(QUESTION);
    expect(proxy.connects[0]?.headers).toEqual({
      host: `${HOST}:443`,
      connection: 'close',
      'proxy-authorization': 'Basic dXNlcjpwYXNz',
    });
    expect(received.map(({ headers }) => headers['proxy-authorization'])).toEqual([undefined]);
  });

  it('is asked many questions at once, and others in the same tunnels', async () => {
    const { proxy, received, model } = await proxied(
      () => ({ body: completion() }),
      certificates().wrongHost,
    );
    const asked = Array.from({ length: 16 }, () => model.ask(QUESTION));
    const states = (await Promise.all(asked)).map(({ outcome }) => outcome.state);
    expect(proxy.connects.length).toBeLessThanOrEqual(16);
    for (let more = 0; more < 16; more += 1) states.push((await model.ask(QUESTION)).outcome.state);
    expect(states).toEqual(Array(32).fill('replied'));
    expect(received).toHaveLength(32);
    expect(proxy.connects.length).toBeLessThan(32);
  });

  it('may stand behind a proxy that speaks https itself', async () => {
    const { proxy, model } = await proxied(
      () => ({ body: completion() }),
      certificates().wrongHost,
      certificates().good,
    );
    expect((await model.ask(QUESTION)).outcome).toMatchObject({ state: 'replied' });
    expect(proxy.url).toMatch(/^https:/);
    expect(proxy.connects).toHaveLength(1);
  });

  it.each([301, 302, 303, 307, 308])('may not send us elsewhere: %i', async (status) => {
    const other = await silentListener();
    const { proxy, model } = await proxied(
      () => ({ status, headers: { location: `${other.url}/v1/chat/completions` } }),
      certificates().wrongHost,
    );
    expect((await model.ask(QUESTION)).outcome).toMatchObject({ state: 'failed', fault: 'redirected' });
    expect(other.heard()).toEqual([0, 0]);
    expect(proxy.connects).toHaveLength(1);
  });

  it('may not send without end', async () => {
    const body = new Uint8Array(5 * 1024 * 1024).fill(32);
    const { model } = await proxied(() => ({ body }), certificates().wrongHost);
    expect((await model.ask(QUESTION)).outcome).toMatchObject({ state: 'failed', fault: 'malformed' });
  });
});

describe('through a proxy, an http server', () => {
  it('is asked in a tunnel, too, whose words the proxy can read', async () => {
    const server = await faultServer(() => ({ body: completion() }));
    const proxy = await startConnectProxy({ 'plain.example:8080': Number(new URL(server.url).port) });
    const endpoint = endpointAt('http://plain.example:8080', { proxy: true, allow: ['http'] });
    const { outcome } = await openaiChatModel(endpoint, KEY, {
      origin: proxy.url,
      authorization: null,
    }).ask(QUESTION);
    await proxy.close();
    expect(outcome.state).toBe('replied');
    expect(proxy.forwarded).toEqual([]);
    for (const shown of [KEY, PROMPT, ANSWER]) expect(proxy.traffic()).toContain(shown);
  });
});
