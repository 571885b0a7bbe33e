import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { openaiChatModel } from '../../src/adapters/openai/chat-model.ts';
import { type Answer, faultServer } from './fault-server.ts';
import { askOnce, completion, endpointAt, QUESTION } from './question.ts';

function bytesThenEnd(head: string): Answer {
  return (socket) => socket.end(head);
}

describe('a connection that breaks', () => {
  it.each<readonly [string, Answer]>([
    ['is reset before a reply', (socket) => socket.resetAndDestroy()],
    ['is closed before a reply', (socket) => socket.destroy()],
    ['ends within the headers', bytesThenEnd('HTTP/1.1 200 OK\r\ncontent-ty')],
    ['ends within the body', bytesThenEnd(`HTTP/1.1 200 OK\r\ncontent-length: 9999\r\n\r\n${completion()}`)],
    [
      'ends within a chunked body',
      bytesThenEnd(
        `HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n${completion().length.toString(16)}\r\n${completion()}\r\n`,
      ),
    ],
    [
      'is reset within the body',
      (socket) => {
        socket.write(`HTTP/1.1 200 OK\r\ncontent-length: 9999\r\n\r\n${completion()}`);
        setImmediate(() => socket.resetAndDestroy());
      },
    ],
    ['speaks no HTTP', bytesThenEnd('SSH-2.0-OpenSSH_9.9\r\n')],
  ])('was unreachable when it %s, and is asked no second time', async (_, answer) => {
    const { outcome, requests, server } = await askOnce(answer);
    expect(outcome).toMatchObject({
      state: 'failed',
      fault: 'unreachable',
      status: null,
      retryAfterMs: null,
    });
    expect([requests, server.received.length]).toEqual([1, 1]);
  });

  it('was unreachable when nobody listens', async () => {
    const server = createServer();
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const { port } = server.address() as AddressInfo;
    await new Promise((closed) => server.close(closed));
    const { outcome } = await openaiChatModel(endpointAt(`http://127.0.0.1:${port}`), 'key').ask(QUESTION);
    expect(outcome).toMatchObject({ state: 'failed', fault: 'unreachable', detail: 'ECONNREFUSED' });
  });

  it('keeps the status of a refusal whose body is cut', async () => {
    const { outcome } = await askOnce(bytesThenEnd('HTTP/1.1 503 No\r\ncontent-length: 99\r\n\r\n{"error"'));
    expect(outcome).toMatchObject({ state: 'failed', fault: 'server-error', status: 503 });
  });

  it('may be slow', async () => {
    const slow: Answer = async (socket) => {
      const text = completion();
      for (const piece of ['HTTP/1.1 200 OK\r\n', `content-length: ${text.length}\r\n\r\n`]) {
        await sleep(30);
        socket.write(piece);
      }
      for (let at = 0; at < text.length; at += 100) {
        await sleep(5);
        socket.write(text.slice(at, at + 100));
      }
    };
    expect((await askOnce(slow)).outcome).toMatchObject({ state: 'replied', text: 'A gate opens.' });
  });

  it('leaves the next question its own', async () => {
    const server = await faultServer((_, call) =>
      call === 1 ? (socket) => socket.resetAndDestroy() : { body: completion() },
    );
    const model = openaiChatModel(endpointAt(server.url), 'key');
    expect((await model.ask(QUESTION)).outcome.state).toBe('failed');
    expect((await model.ask(QUESTION)).outcome.state).toBe('replied');
    expect(server.received.length).toBe(2);
  });
});

const CAP_BYTES = 4 * 1024 * 1024;

describe('a body that does not end', () => {
  it.each([200, 400, 500])('is left at the cap under status %i', async (status) => {
    let sent = 0;
    const limit = 16 * CAP_BYTES;
    const { outcome } = await askOnce((socket) => {
      socket.on('error', () => {});
      socket.write(`HTTP/1.1 ${status} X\r\ncontent-length: ${limit}\r\n\r\n`);
      const block = Buffer.alloc(64 * 1024, 'x');
      const more = (): void => {
        while (sent < limit && !socket.destroyed) {
          sent += block.length;
          if (!socket.write(block)) {
            socket.once('drain', more);
            return;
          }
        }
      };
      more();
    });
    expect(outcome).toMatchObject({ state: 'failed' });
    expect(sent).toBeLessThan(limit);
  });
});
