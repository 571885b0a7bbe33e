import { describe, expect, it } from 'vitest';
import { openaiChatModel } from '../../src/adapters/openai/chat-model.ts';
import { DEFAULT_PATIENCE } from '../../src/adapters/openai/patience.ts';
import { tunnelThrough } from '../../src/adapters/openai/tunnel.ts';
import { hasOpenssl } from '../faults/certificates.ts';
import { type Refusal, startConnectProxy } from '../faults/proxy.ts';
import { proxied, trustedCertificates } from './proxied.ts';
import { completion, endpointAt, QUESTION } from './question.ts';

describe.skipIf(!hasOpenssl())('a proxy', () => {
  const certificates = trustedCertificates();
  const behind = () => proxied(() => ({ body: completion() }), certificates().wrongHost);

  it('that answers 407 wants other credentials, which asking again does not mend', async () => {
    const { proxy, received, model } = await behind();
    proxy.refuse = () => 407;
    expect((await model.ask(QUESTION)).outcome).toEqual({
      state: 'failed',
      fault: 'proxy-authentication',
      status: 407,
      detail: 'the proxy answered 407 to CONNECT',
      retryAfterMs: null,
    });
    expect([proxy.connects.length, received.length]).toEqual([1, 0]);
  });

  it.each([400, 403, 404, 429, 500, 502, 503, 504])('that answers %i is out', async (status) => {
    const { proxy, received, model } = await behind();
    proxy.refuse = () => status;
    expect((await model.ask(QUESTION)).outcome).toMatchObject({
      state: 'failed',
      fault: 'unreachable',
      status,
      detail: `the proxy answered ${status} to CONNECT`,
    });
    expect([proxy.connects.length, received.length]).toEqual([1, 0]);
  });

  it.each<readonly [string, Refusal]>([
    ['hangs up on CONNECT', (socket) => socket.destroy()],
    ['is reset on CONNECT', (socket) => socket.resetAndDestroy()],
    ['breaks off within its answer', (socket) => socket.end('HTTP/1.1 200 Conn')],
    ['speaks no HTTP', (socket) => socket.end('SSH-2.0-OpenSSH_9.9\r\n')],
    [
      'opens a tunnel and cuts it at once',
      (socket) => socket.end('HTTP/1.1 200 Connection established\r\n\r\n'),
    ],
    [
      'opens a tunnel and resets it',
      (socket) => {
        socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
        setImmediate(() => socket.resetAndDestroy());
      },
    ],
    [
      'answers in the place of the server',
      (socket) => socket.end('HTTP/1.1 200 Connection established\r\n\r\nHTTP/1.1 200 OK\r\n\r\n{}'),
    ],
  ])('that %s is out, is asked no second time, and leaves the next question its own', async (_, refusal) => {
    const { proxy, received, model } = await behind();
    proxy.refuse = (call) => (call === 1 ? refusal : null);
    expect((await model.ask(QUESTION)).outcome).toMatchObject({ state: 'failed', fault: 'unreachable' });
    expect([proxy.connects.length, received.length]).toEqual([1, 0]);
    expect((await model.ask(QUESTION)).outcome.state).toBe('replied');
  });

  it('that is reset within an answer costs that question alone', async () => {
    const { received, model } = await proxied(
      (_, call) => (call === 1 ? (socket) => socket.destroy() : { body: completion() }),
      certificates().wrongHost,
    );
    expect((await model.ask(QUESTION)).outcome).toMatchObject({ state: 'failed', fault: 'unreachable' });
    expect((await model.ask(QUESTION)).outcome.state).toBe('replied');
    expect(received).toHaveLength(2);
  });

  it('that never answers is given up when the request is', async () => {
    const { proxy, modelWith } = await behind();
    proxy.refuse = () => () => {};
    const patience = { ...DEFAULT_PATIENCE, totalMs: 50 };
    expect((await modelWith({ patience }).ask(QUESTION)).outcome).toMatchObject({ fault: 'timeout' });
  });

  it('that never answers is given up when nobody wants the answer any more', async () => {
    const { proxy, model } = await behind();
    const unwanted = new AbortController();
    proxy.refuse = () => () => unwanted.abort(new Error('unwanted'));
    await expect(model.ask(QUESTION, { signal: unwanted.signal })).rejects.toThrow('unwanted');
  });

  it('lets certificates be judged as ever', async () => {
    const { expired, good, selfSigned } = certificates();
    for (const [certificate, detail] of [
      [expired, 'CERT_HAS_EXPIRED'],
      [good, 'ERR_TLS_CERT_ALTNAME_INVALID'],
      [selfSigned, 'DEPTH_ZERO_SELF_SIGNED_CERT'],
    ] as const) {
      const { received, model } = await proxied(() => ({ body: completion() }), certificate);
      const { outcome } = await model.ask(QUESTION);
      expect(outcome).toMatchObject({ state: 'failed', fault: 'certificate', detail });
      expect(received).toEqual([]);
    }
  });

  it('is itself judged by its certificate, and told nothing when it has a wrong one', async () => {
    const { wrongHost, expired } = certificates();
    const { proxy, modelWith } = await proxied(() => ({ body: completion() }), wrongHost, expired);
    const { outcome } = await modelWith({ authorization: 'Basic dXNlcjpwYXNz' }).ask(QUESTION);
    const detail = 'CERT_HAS_EXPIRED, of the proxy itself';
    expect(outcome).toMatchObject({ state: 'failed', fault: 'certificate', detail });
    expect(proxy.connects).toEqual([]);
  });
});

describe('a tunnel', () => {
  it('is out where nobody listens', async () => {
    const proxy = await startConnectProxy({});
    await proxy.close();
    const model = openaiChatModel(endpointAt('https://h.example', { proxy: true }), 'key', {
      origin: proxy.url,
      authorization: null,
    });
    expect((await model.ask(QUESTION)).outcome).toMatchObject({
      fault: 'unreachable',
      status: null,
      detail: 'the proxy: ECONNREFUSED',
    });
  });

  it('that does not open in time is given up', async () => {
    const proxy = await startConnectProxy({});
    proxy.refuse = () => () => {};
    const connect = tunnelThrough({ origin: proxy.url, authorization: null }, 50);
    const target = { hostname: 'h.example', protocol: 'https:', port: '' };
    const error = await new Promise((resolve) => connect(target, (...[fault]) => resolve(fault)));
    expect(error).toMatchObject({ late: true, status: null });
    await proxy.close();
  });
});
