import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type OrganismServer, startOrganismServer } from '../../src/adapters/http/organism-server.ts';
import { createOrganismHandler, MAX_BODY_BYTES, type OrganismHandler } from '../../src/organism/serve.ts';
import { firstPrompt, world } from './material.ts';

let server: OrganismServer;
const answering = createOrganismHandler(world);
const handler: OrganismHandler = (request) => {
  if (request.path.endsWith('/boom')) throw new Error('planted');
  const slow = request.headers['x-slow'] === undefined ? 0 : Number(request.headers['x-slow']);
  return { ...answering(request), delayMs: slow };
};

const ask = (
  headers: Record<string, string> = {},
  body = JSON.stringify({ model: 'sim-clean', messages: firstPrompt.messages, seed: 1 }),
) => fetch(`${server.url}/chat/completions`, { method: 'POST', headers, body });

beforeEach(async () => {
  server = await startOrganismServer(handler, { port: 0 });
});
afterEach(() => server.close());

describe('simulated server over HTTP', () => {
  it('listens on loopback, answers and counts', async () => {
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/v1$/);
    const response = await ask();
    expect(response.status).toBe(200);
    expect(response.headers.get('x-cuegate-simulated')).toBe('true');
    expect(await response.json()).toMatchObject({ model: 'sim-clean', simulated: true });
    expect((await fetch(`${server.url}/models`)).status).toBe(200);
    expect(server.requests()).toBe(2);
  });

  it('waits as long as the handler says', async () => {
    const before = performance.now();
    await ask({ 'x-slow': '80' });
    expect(performance.now() - before).toBeGreaterThan(75);
  });

  it('refuses a body beyond the limit and goes on', async () => {
    const status = await ask({}, 'x'.repeat(MAX_BODY_BYTES + 1)).then((response) => response.status);
    expect(status).toBe(413);
    expect((await ask()).status).toBe(200);
  });

  it('survives clients that go away, speak no HTTP, or make the handler throw', async () => {
    const { port } = new URL(server.url);
    for (const said of [
      'nonsense\r\n\r\n',
      'POST /v1/chat/completions HTTP/1.1\r\nhost: x\r\ncontent-length: 99\r\n\r\n{',
    ])
      await new Promise<void>((resolve) => {
        const socket = connect(Number(port), '127.0.0.1', () =>
          socket.write(said, () => setTimeout(() => socket.resetAndDestroy(), 10)),
        );
        socket.on('error', () => {});
        socket.on('close', () => resolve());
      });
    const gone = new AbortController();
    const left = ask({ 'x-slow': '50' }).catch(() => null);
    gone.abort();
    await left;
    expect((await fetch(`${server.url}/boom`)).status).toBe(500);
    expect((await ask()).status).toBe(200);
  });

  it('closes at once, waiting answers included, and listens no more', async () => {
    const waiting = ask({ 'x-slow': '60000' }).then(
      () => 'answered',
      () => 'ended',
    );
    while (server.requests() === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await server.close();
    expect(await waiting).toBe('ended');
    await expect(fetch(`${server.url}/models`)).rejects.toThrow();
  });

  it('a port that is taken is an error', async () => {
    await expect(startOrganismServer(handler, { port: Number(new URL(server.url).port) })).rejects.toThrow(
      /EADDRINUSE/,
    );
  });
});
