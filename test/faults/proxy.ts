import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerOptions,
} from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, connect, type Socket } from 'node:net';
import type { Certificate } from './certificates.ts';

/** One CONNECT as it arrived. */
export interface Connect {
  /** `HOST:PORT`. */
  readonly authority: string;
  readonly headers: IncomingHttpHeaders;
}

/** What the proxy does in place of a tunnel: a status, or anything at all with the client's socket. */
export type Refusal = number | ((socket: Socket) => void);

export interface ConnectProxy {
  /** `http(s)://HOST:PORT`. */
  readonly url: string;
  readonly connects: Connect[];
  /** Requests that are no CONNECT: what a proxy gets that is to forward in the clear. */
  readonly forwarded: string[];
  /** Everything that passed through tunnels, both ways, one character for each byte. */
  traffic(): string;
  /** Clients' sockets that are open now. */
  open(): number;
  /** What happens to the next ones; null: the tunnel is opened. `call` counts from 1. */
  refuse: ((call: number) => Refusal | null) | null;
  close(): Promise<void>;
}

/**
 * A proxy on loopback that opens tunnels and remembers what it saw.
 *
 * @param hosts port on loopback of each `HOST:PORT` that it knows: names are resolved here and nowhere else
 * @param tls certificate of the proxy itself; absent: it speaks plain http
 */
export async function startConnectProxy(
  hosts: Readonly<Record<string, number>>,
  tls: Certificate | null = null,
): Promise<ConnectProxy> {
  const connects: Connect[] = [];
  const forwarded: string[] = [];
  const seen: Buffer[] = [];
  const sockets = new Set<Socket>();
  const options: ServerOptions = { keepAlive: false };
  const listener = (
    { method, url }: IncomingMessage,
    response: { writeHead(status: number): { end(): void } },
  ) => {
    forwarded.push(`${method} ${url}`);
    response.writeHead(405).end();
  };
  const server: Server =
    tls === null ? createServer(options, listener) : createTlsServer({ ...options, ...tls }, listener);
  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
  };
  server.on(tls === null ? 'connection' : 'secureConnection', keep);
  server.on('tlsClientError', () => {});
  server.on('connect', ({ url = '', headers }: IncomingMessage, client: Socket) => {
    connects.push({ authority: url, headers });
    const refusal = proxy.refuse?.(connects.length) ?? null;
    if (typeof refusal === 'function') return refusal(client);
    const port = hosts[url];
    if (refusal !== null || port === undefined)
      return client.end(`HTTP/1.1 ${refusal ?? 502} No\r\ncontent-length: 0\r\n\r\n`);
    const target = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      for (const [from, to] of [
        [client, target],
        [target, client],
      ] as const) {
        from.on('data', (chunk: Buffer) => seen.push(chunk));
        from.pipe(to);
      }
    });
    target.on('error', () => client.destroy());
    target.on('close', () => client.destroy());
    client.on('close', () => target.destroy());
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const proxy: ConnectProxy = {
    url: `${tls === null ? 'http://127.0.0.1' : 'https://localhost'}:${(server.address() as AddressInfo).port}`,
    connects,
    forwarded,
    traffic: () => Buffer.concat(seen).toString('latin1'),
    open: () => sockets.size,
    refuse: null,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
  return proxy;
}
