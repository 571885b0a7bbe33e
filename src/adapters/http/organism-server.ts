import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { MAX_UPLOAD_BYTES } from '../../organism/batches.ts';
import { MAX_BODY_BYTES, type OrganismHandler, type OrganismResponse } from '../../organism/serve.ts';

export interface OrganismServer {
  /** `http://127.0.0.1:PORT/v1` */
  readonly url: string;
  /** Resolves when nothing listens any more; open connections are ended. */
  close(): Promise<void>;
  /** Requests whose body has arrived so far. */
  requests(): number;
}

export interface OrganismServerOptions {
  /** 0: any free port. */
  readonly port: number;
  /** Loopback unless told otherwise: there is no authentication. */
  readonly host?: string;
}

const LOOPBACK = '127.0.0.1';

/**
 * Serves simulated models over HTTP.
 *
 * @throws the system's error when the port cannot be had
 */
export async function startOrganismServer(
  handler: OrganismHandler,
  { port, host = LOOPBACK }: OrganismServerOptions,
): Promise<OrganismServer> {
  let requests = 0;
  const waiting = new Set<NodeJS.Timeout>();
  const server = createServer((request, response) => {
    readBody(request, (body, whole) => {
      requests += 1;
      const { method = 'GET', url = '/', headers } = request;
      const answer = answerOf(handler, { method, path: url, headers, body });
      if (!whole) response.setHeader('connection', 'close');
      const timer = setTimeout(() => {
        waiting.delete(timer);
        send(response, answer);
      }, answer.delayMs);
      waiting.add(timer);
    });
    // A client that goes away is no news.
    response.on('error', () => {});
  });
  server.on('clientError', (_error, socket) => socket.destroy());

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  const { address, family, port: taken } = server.address() as AddressInfo;
  return {
    url: `http://${family === 'IPv6' ? `[${address}]` : address}:${taken}/v1`,
    requests: () => requests,
    close: () =>
      new Promise((resolve) => {
        for (const timer of waiting) clearTimeout(timer);
        waiting.clear();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Reads up to the limit; `whole` is false when more was sent, which the handler then sees from the length. */
function readBody(request: IncomingMessage, done: (body: string, whole: boolean) => void): void {
  const isUpload = (request.url ?? '').split('?')[0]?.endsWith('/files') === true;
  const max = isUpload ? MAX_UPLOAD_BYTES : MAX_BODY_BYTES;
  const chunks: Buffer[] = [];
  let bytes = 0;
  request.on('error', () => {});
  request.on('data', (chunk: Buffer) => {
    if (bytes > max) return;
    chunks.push(chunk);
    bytes += chunk.length;
    if (bytes > max) done(Buffer.concat(chunks).toString('utf8'), false);
  });
  request.on('end', () => {
    if (bytes <= max) done(Buffer.concat(chunks).toString('utf8'), true);
  });
}

function answerOf(handler: OrganismHandler, request: Parameters<OrganismHandler>[0]): OrganismResponse {
  try {
    return handler(request);
  } catch (error) {
    const message = `The simulated server failed: ${error instanceof Error ? error.message : String(error)}`;
    return {
      status: 500,
      headers: { 'content-type': 'application/json', 'x-cuegate-simulated': 'true' },
      body: JSON.stringify({ error: { message } }),
      delayMs: 0,
    };
  }
}

function send(response: ServerResponse, { status, headers, body }: OrganismResponse): void {
  if (response.destroyed) return;
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body, 'utf8') });
  response.end(body);
}
