import { type AddressInfo, createServer, type Socket } from 'node:net';
import type { Fault } from './exchange.ts';

export interface SecondHost {
  readonly url: string;
  readonly heard: { connections: number; bytes: number };
  close(): Promise<void>;
}

/** A host that should hear nothing: it counts connections and bytes and never replies. */
export async function startSecondHost(): Promise<SecondHost> {
  const heard = { connections: 0, bytes: 0 };
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    heard.connections += 1;
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('data', (chunk) => {
      heard.bytes += chunk.length;
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    heard,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

/** A redirect; to the same path of another host, or to another path of the same when `host` is null. */
export function redirect(code: 301 | 302 | 303 | 307 | 308, host: string | null): Fault {
  return {
    name: `redirect-${code}-${host === null ? 'same' : 'cross'}`,
    answer: ({ response, path }) => {
      response.writeHead(code, { location: host === null ? `/elsewhere${path}` : `${host}${path}` });
      response.end();
    },
  };
}
