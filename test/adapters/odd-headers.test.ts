import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openaiChatModel } from '../../src/adapters/openai/chat-model.ts';
import { DEFAULT_PATIENCE } from '../../src/adapters/openai/patience.ts';
import { type Answer, faultServer } from './fault-server.ts';
import { askOnce, completion, endpointAt, QUESTION } from './question.ts';

/** A whole reply, byte for byte. */
function reply(status: string, headers: readonly string[], body: string | Buffer = completion()): Answer {
  const bytes = Buffer.from(body);
  const head = [`HTTP/1.1 ${status}`, ...headers, `content-length: ${bytes.length}`, '', ''].join('\r\n');
  return (socket) => socket.write(Buffer.concat([Buffer.from(head, 'latin1'), bytes]));
}

const ODD = [
  ['a value in Latin-1', 'x-note: \xe9t\xe9'],
  ['a value in UTF-8', `x-note: ${Buffer.from('€').toString('latin1')}`],
  ['a name that every object has', 'constructor: x'],
  ['the name of what objects are made of', '__proto__: x'],
] as const;

describe('a header that is odd', () => {
  it.each(ODD)('loses no answer: %s', async (_, header) => {
    const { outcome } = await askOnce(reply('200 OK', [header]));
    expect(outcome).toMatchObject({ state: 'replied', text: 'A gate opens.' });
  });

  it.each(ODD)('loses no refusal and no wait: %s', async (_, header) => {
    const { outcome } = await askOnce(reply('429 No', [header, 'retry-after: 7'], '{}'));
    expect(outcome).toMatchObject({ state: 'failed', fault: 'rate-limited', retryAfterMs: 7000 });
  });

  it.each<readonly [string, string]>([
    ...ODD,
    ['a coding that every object has', 'content-encoding: constructor'],
    ['a coding of objects', 'content-encoding: __proto__'],
    ['too many codings', 'content-encoding: gzip, gzip, gzip'],
    ['a trailer', 'trailer: __proto__'],
  ])('leaves nothing behind where the body breaks off: %s', async (_, header) => {
    let socket: Socket | null = null;
    const { outcome } = await askOnce((own) => {
      socket = own;
      own.write(`HTTP/1.1 200 OK\r\n${header}\r\ncontent-length: 500\r\n\r\n{`, 'latin1');
      setTimeout(() => own.resetAndDestroy(), 50);
    });
    expect(outcome).toMatchObject({ state: 'failed', fault: 'unreachable' });
    // An error that nobody hears would end the test run.
    await sleep(100);
    expect(socket).toHaveProperty('destroyed', true);
  });
});

describe('a status without a body', () => {
  it.each([
    ['204 No', 'content-length: 50'],
    ['204 No', 'transfer-encoding: chunked'],
    ['205 Again', 'x-none: 1'],
    ['304 Same', 'content-length: 50'],
  ])('waits for none: %s, %s', async (status, header) => {
    const { outcome } = await askOnce((socket) => socket.write(`HTTP/1.1 ${status}\r\n${header}\r\n\r\n`));
    expect(outcome).toMatchObject({ state: 'failed', fault: 'malformed' });
  });
});

describe('a body that unpacks to nothing for a long time', () => {
  const members = gzipSync(Buffer.alloc(26_000_000, gzipSync('')), { level: 9 });
  const endless = reply('200 OK', ['content-encoding: gzip, gzip'], members);

  it('ends when its time is over', async () => {
    const server = await faultServer(() => endless);
    const patience = { ...DEFAULT_PATIENCE, totalMs: 100 };
    const { outcome } = await openaiChatModel(endpointAt(server.url), 'key', null, patience).ask(QUESTION);
    expect(outcome).toMatchObject({ state: 'failed', fault: 'timeout' });
  });

  it('ends when nobody wants it any more', async () => {
    const server = await faultServer(() => endless);
    const unwanted = new AbortController();
    const asked = openaiChatModel(endpointAt(server.url), 'key').ask(QUESTION, { signal: unwanted.signal });
    setTimeout(() => unwanted.abort(new Error('over')), 100);
    await expect(asked).rejects.toThrow('over');
  });
});
