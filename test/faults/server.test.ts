import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OrganismHandler } from '../../src/organism/serve.ts';
import { REFUSED_BODIES } from './bodies.ts';
import type { Fault } from './exchange.ts';
import {
  BAD_JSON,
  CUT_BODY,
  CUT_CHUNKED,
  drip,
  NEVER,
  RESET,
  STALL_BODY,
  silence,
  status,
} from './faults.ts';
import { redirect, startSecondHost } from './hosts.ts';
import { outage } from './plans.ts';
import { type FaultServer, startFaultServer } from './server.ts';
import { BROKEN_STREAMS, STALLED_STREAM, WHOLE_STREAMS } from './streams.ts';

const ANSWER = 'A gate opens.';
const handler: OrganismHandler = () => ({
  status: 200,
  headers: { 'content-type': 'application/json' },
  delayMs: 0,
  body: JSON.stringify({ choices: [{ message: { content: ANSWER }, finish_reason: 'stop' }] }),
});

let server: FaultServer;
beforeAll(async () => {
  server = await startFaultServer({ handler });
});
afterAll(() => server.close());

const ask = (signal?: AbortSignal) =>
  fetch(`${server.url}/chat/completions`, {
    method: 'POST',
    body: JSON.stringify({ model: 'm', seed: 7 }),
    redirect: 'manual',
    ...(signal === undefined ? {} : { signal }),
  });
const under = (fault: Fault) => server.begin(() => fault);

const SILENT_MS = 150;
/** No busy machine takes so long for what does come. */
const PATIENT_MS = 60_000;

/**
 * Everything the server sends for one request, until it ends or is silent for a while.
 *
 * @param firstMs how long its first bytes may take
 * @param silentMs how long it is silent behind them when no more is awaited
 */
function rawReply(firstMs: number, silentMs: number): Promise<{ text: string; ended: boolean }> {
  const body = '{"model":"m","seed":7}';
  const port = Number(new URL(server.url).port);
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    const socket = connect(port, '127.0.0.1');
    const end = (ended: boolean) => {
      socket.destroy();
      resolve({ text: Buffer.concat(chunks).toString('utf8'), ended });
    };
    socket.setTimeout(firstMs, () => end(false));
    socket.on('data', (chunk) => {
      chunks.push(chunk);
      socket.setTimeout(silentMs);
    });
    socket.on('error', () => {});
    socket.on('close', () => end(true));
    socket.write(
      `POST /v1/chat/completions HTTP/1.1\r\nhost: x\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
    );
  });
}

describe('the fault server', () => {
  it('answers honestly without a fault, and notes what it sent whole', async () => {
    server.begin(() => null);
    expect(await (await ask()).json()).toMatchObject({ choices: [{ message: { content: ANSWER } }] });
    await ask();
    expect(server.arrivals.map(({ seed, nth, sentWhole }) => [seed, nth, sentWhole])).toEqual([
      [7, 1, ANSWER],
      [7, 2, ANSWER],
    ]);
  });

  it('refuses with a status and its headers, and notes the wait it demanded', async () => {
    under(status(429, { code: 'x' }, { 'retry-after': '2' }));
    const reply = await ask();
    expect([reply.status, reply.headers.get('retry-after')]).toEqual([429, '2']);
    expect(server.arrivals[0]).toMatchObject({
      fault: '429',
      status: 429,
      demandedMs: 2000,
      sentWhole: null,
    });
  });

  it.each([
    ['reset', RESET, ''],
    ['silence', silence(40), ''],
    ['cut', CUT_BODY, 'content-length'],
    ['cut-chunked', CUT_CHUNKED, 'chunked'],
  ])('ends the connection: %s', async (_, fault, held) => {
    under(fault);
    const { text, ended } = await rawReply(PATIENT_MS, PATIENT_MS);
    expect(ended).toBe(true);
    expect(text).toContain(held);
    expect(text).not.toContain('"stop"');
    await expect(ask().then((reply) => reply.text())).rejects.toThrow();
    expect(server.arrivals.every(({ sentWhole }) => sentWhole === null)).toBe(true);
  });

  it.each([
    ['never', NEVER, false],
    ['stall', STALL_BODY, true],
    ['sse-stall', STALLED_STREAM, true],
  ])('keeps the connection and says no more: %s', async (_, fault, begins) => {
    under(fault);
    const { text, ended } = await rawReply(begins ? PATIENT_MS : SILENT_MS, SILENT_MS);
    expect([ended, text.startsWith('HTTP/1.1 200')]).toEqual([false, begins]);
    expect(server.arrivals[0]?.sentWhole).toBeNull();
  });

  it('drips a whole answer', async () => {
    under(drip(2000));
    expect(await (await ask()).json()).toMatchObject({ choices: [{ message: { content: ANSWER } }] });
  });

  it('sends broken JSON in whole HTTP', async () => {
    under(BAD_JSON);
    const text = await (await ask()).text();
    expect(() => JSON.parse(text)).toThrow();
  });

  it.each(
    WHOLE_STREAMS.map((fault) => [fault.name, fault] as const),
  )('streams a whole answer: %s', async (_, fault) => {
    under(fault);
    const reply = await ask();
    expect(reply.headers.get('content-type')).toBe('text/event-stream');
    const events = (await reply.text()).split(/(?:\r\n|\r|\n){2}/).filter((event) => event !== '');
    const deltas = events
      .slice(0, -1)
      .map(
        (event) =>
          (JSON.parse(event.slice('data: '.length)) as { choices: { delta: { content?: string } }[] })
            .choices[0]?.delta.content ?? '',
      );
    expect(deltas.join('')).toBe(`${ANSWER} é 門 🙂`);
    expect(server.arrivals[0]?.sentWhole).toBe(deltas.join(''));
  });

  it.each(
    BROKEN_STREAMS.map((fault) => [fault.name, fault] as const),
  )('streams a broken answer: %s', async (_, fault) => {
    under(fault);
    const text = await (await ask()).text();
    expect(text).toContain('data: ');
    expect(text).not.toContain('"finish_reason":"stop"');
    expect(server.arrivals[0]?.sentWhole).toBeNull();
  });

  it.each(
    REFUSED_BODIES.map((fault) => [fault.name, fault] as const),
  )('sends a body that is no answer: %s', async (_, fault) => {
    under(fault);
    const reply = await ask();
    expect(reply.status).toBe(200);
    await reply.arrayBuffer();
    expect(server.arrivals[0]?.sentWhole).toBeNull();
  });

  it('redirects, and the second host counts what it hears', async () => {
    const second = await startSecondHost();
    under(redirect(307, second.url));
    const reply = await ask();
    expect(reply.headers.get('location')).toBe(`${second.url}/v1/chat/completions`);
    expect(second.heard).toEqual({ connections: 0, bytes: 0 });
    const over = new AbortController();
    const asked = fetch(second.url, { method: 'POST', body: 'x', signal: over.signal }).catch(() => {});
    await expect.poll(() => second.heard.bytes, { timeout: PATIENT_MS }).toBeGreaterThan(0);
    over.abort();
    await asked;
    await second.close();
  });

  it('closes its port in an outage and opens it again', async () => {
    const { plan, windows } = outage('refuse', 2, 1_000);
    server.begin(plan);
    expect((await ask()).status).toBe(200);
    await expect(ask()).rejects.toThrow();
    await expect(ask()).rejects.toThrow();
    const status = () =>
      ask().then(
        (reply) => reply.status,
        () => null,
      );
    await expect.poll(status, { timeout: PATIENT_MS, interval: 100 }).toBe(200);
    expect([windows.length, server.arrivals.length]).toEqual([1, 3]);
  });
});
