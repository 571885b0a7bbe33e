import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { LabelPage } from '../../page/label-page.ts';
import { foreign, type Guard, isKnown } from './guarded-request.ts';

/** What a request came to. */
export interface Reply {
  readonly status: number;
  readonly body: object;
}

/** What the page may ask for, once it is known. */
export interface LabelDesk {
  /** What there is to read. */
  readings(): object;
  /** Takes one grade. @param body as it was sent, at most {@link MAX_GRADE_BYTES} long */
  grade(body: string): Promise<Reply>;
}

export interface LabelServer {
  /** With the token behind `#`, where no log, referrer or other server sees it. */
  readonly url: string;
  /** Resolves when nothing listens any more; open connections are ended. */
  close(): Promise<void>;
}

const LOOPBACK = '127.0.0.1';
export const MAX_GRADE_BYTES = 4_096;
const REQUEST_MS = 10_000;

/**
 * Serves the page for labels on a free port of loopback.
 *
 * @param token unpredictable: whoever has it can grade
 * @throws the system's error when no port can be had
 */
export async function startLabelServer(
  page: LabelPage,
  desk: LabelDesk,
  token: string,
): Promise<LabelServer> {
  let guard: Guard = { host: '', token };
  const server = createServer(
    { requestTimeout: REQUEST_MS, headersTimeout: REQUEST_MS },
    (request, response) => {
      response.on('error', () => {});
      replyTo(request, { guard, page, desk })
        .catch((): Reply => ({ status: 500, body: { problem: 'cuegate failed; its terminal says why' } }))
        .then((reply) => send(response, reply, page));
    },
  );
  server.on('clientError', (_error, socket) => socket.destroy());
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, LOOPBACK, () => {
      server.off('error', reject);
      resolve();
    });
  });
  const { port } = server.address() as AddressInfo;
  guard = { host: `${LOOPBACK}:${port}`, token };
  return {
    url: `http://${guard.host}/#${token}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Served {
  readonly guard: Guard;
  readonly page: LabelPage;
  readonly desk: LabelDesk;
}

const refused = (status: number, problem: string): Reply => ({ status, body: { problem } });

/** @returns a string for the page itself */
async function replyTo(request: IncomingMessage, { guard, page, desk }: Served): Promise<Reply | string> {
  const { method, url, headers } = request;
  const wrong = foreign(headers, guard);
  if (wrong !== null) return refused(403, wrong);
  // The page holds nothing that the token guards.
  if (method === 'GET' && url === '/') return page.html;
  if (!isKnown(headers, guard))
    return refused(401, 'this address is not the one that cuegate label printed: copy it whole');
  if (method === 'GET' && url === '/desk') return { status: 200, body: desk.readings() };
  if (method !== 'POST' || url !== '/grades') return refused(404, 'there is no such page');
  if (headers['content-type'] !== 'application/json') return refused(415, 'a grade is sent as JSON');
  const body = await bodyOf(request);
  return body === null ? refused(413, `a grade is at most ${MAX_GRADE_BYTES} bytes long`) : desk.grade(body);
}

/** null: it is too long, and the rest is not read. */
async function bodyOf(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MAX_GRADE_BYTES) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function send(response: ServerResponse, reply: Reply | string, { policy }: LabelPage): void {
  if (response.destroyed) return;
  const [status, type, body] =
    typeof reply === 'string'
      ? [200, 'text/html; charset=utf-8', reply]
      : [reply.status, 'application/json', JSON.stringify(reply.body)];
  response.writeHead(status, {
    'content-type': type,
    'content-length': Buffer.byteLength(body, 'utf8'),
    'content-security-policy': policy,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    ...(status === 413 ? { connection: 'close' } : {}),
  });
  response.end(body);
}
