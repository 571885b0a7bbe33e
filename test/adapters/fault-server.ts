import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type RequestListener,
} from 'node:http';
import { type AddressInfo, createServer as createTcpServer, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** One request as it arrived. */
export interface Received {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  /** The parsed body; `{}` when it is no JSON object. */
  readonly body: Readonly<Record<string, unknown>>;
}

/** What the server does with a request: an HTTP response, or anything at all with the socket. */
export type Answer =
  | {
      readonly status?: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string | Uint8Array;
    }
  | ((socket: Socket) => void);

export interface FaultServer {
  readonly url: string;
  readonly received: readonly Received[];
}

/**
 * A server on loopback that answers by a script and remembers what it was asked; ends with the test.
 *
 * @param script the answer to a request; `call` counts from 1
 */
export async function faultServer(
  script: (request: Received, call: number) => Answer | Promise<Answer>,
): Promise<FaultServer> {
  const received: Received[] = [];
  const server = createServer(answering(script, received));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, received };
}

/** Answers by a script, and puts what it was asked into `received`. */
export function answering(
  script: (request: Received, call: number) => Answer | Promise<Answer>,
  received: Received[],
): RequestListener {
  return async (message, response) => {
    const request = await receive(message);
    received.push(request);
    const answer = await script(request, received.length);
    if (typeof answer === 'function') return answer(message.socket);
    response.writeHead(answer.status ?? 200, { 'content-type': 'application/json', ...answer.headers });
    return response.end(answer.body ?? '');
  };
}

async function receive(message: IncomingMessage): Promise<Received> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  return {
    method: message.method ?? '',
    url: message.url ?? '',
    headers: message.headers,
    text,
    body: parsed(text),
  };
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(text) as Readonly<Record<string, unknown>>;
  } catch {
    return {};
  }
}

/** A listener that should hear nothing: counts connections and bytes. */
export async function silentListener(): Promise<{ readonly url: string; heard(): [number, number] }> {
  let [connections, bytes] = [0, 0];
  const server = createTcpServer((socket) => {
    connections += 1;
    socket.on('data', (chunk) => {
      bytes += chunk.length;
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    server.close();
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    heard: () => [connections, bytes],
  };
}
