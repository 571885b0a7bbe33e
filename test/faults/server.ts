import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import type { OrganismHandler } from '../../src/organism/serve.ts';
import { type Arrival, questionOf } from './arrival.ts';
import { answerHonestly, type Exchange, type FaultPlan } from './exchange.ts';

export interface FaultServer {
  /** `http(s)://HOST:PORT/v1`; stays the same while the server lives. */
  readonly url: string;
  /** Everything received since the last {@link FaultServer.begin}. */
  readonly arrivals: readonly Arrival[];
  /** TCP connections taken since then, with their time. */
  readonly connections: readonly number[];
  /** Milliseconds since then. */
  now(): number;
  /** Forgets what was received and follows another plan: the same port serves the next run. */
  begin(plan: FaultPlan): void;
  close(): Promise<void>;
}

export interface FaultServerOptions {
  /** Answers as a server in order would. */
  readonly handler: OrganismHandler;
  /** How long an honest answer takes, in milliseconds. */
  readonly latencyMs?: number;
  /** Certificate and key in PEM: serves https on `localhost`. */
  readonly tls?: { readonly cert: string; readonly key: string };
}

const LOOPBACK = '127.0.0.1';
const HONEST: FaultPlan = () => null;

/** A model server on loopback that misbehaves by plan and remembers what it was asked. */
export async function startFaultServer({
  handler,
  latencyMs = 0,
  tls,
}: FaultServerOptions): Promise<FaultServer> {
  let arrivals: Arrival[] = [];
  let connections: number[] = [];
  let asked = new Map<string, number>();
  let plan = HONEST;
  let startedAt = performance.now();
  const timers = new Set<NodeJS.Timeout>();
  const sockets = new Set<Socket>();
  const now = () => performance.now() - startedAt;
  const after = (ms: number, act: () => void) => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      act();
    }, ms);
    timers.add(timer);
    return timer;
  };

  const listener: RequestListener = async (message, response) => {
    const [log, known] = [arrivals, asked];
    response.on('error', () => {});
    const body = await bodyOf(message).catch(() => null);
    if (body === null) return;
    const { method = 'GET', url: path = '/', headers } = message;
    // The list of models is no question to any of them: no fault, and no arrival.
    if (method === 'GET') {
      const { status, headers: sent, body: text } = handler({ method, path, headers, body });
      response.writeHead(status, sent).end(text);
      return;
    }
    const arrival = arrivalOf(body, now(), known, log.length + 1);
    log.push(arrival);
    response.on('close', () => {
      arrival.endedAt ??= now();
    });
    const exchange: Exchange = {
      arrival,
      path,
      honest: handler({ method, path, headers, body }),
      response,
      socket: message.socket,
      later: (ms, act) => {
        const gone = () => {
          clearTimeout(timer);
          timers.delete(timer);
        };
        const timer = after(ms, () => {
          message.socket.off('close', gone);
          act();
        });
        message.socket.once('close', gone);
      },
      sentWhole: (text) => {
        arrival.sentWhole = text;
      },
    };
    const fault = plan(arrival, { refuseFor });
    arrival.fault = fault?.name ?? null;
    const answer = () => {
      (fault?.answer ?? answerHonestly)(exchange);
      if (response.headersSent) arrival.status ??= response.statusCode;
    };
    if (fault === null && latencyMs > 0) exchange.later(latencyMs, answer);
    else answer();
  };
  const server = tls === undefined ? createServer(listener) : createTlsServer(tls, listener);
  server.on('connection', (socket: Socket) => {
    connections.push(now());
    sockets.add(socket);
    // A client that goes away is no news.
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
  });
  server.on('clientError', (_error, socket) => socket.destroy());
  server.on('tlsClientError', () => {});

  const listen = (port: number) =>
    new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, LOOPBACK, () => {
        server.off('error', reject);
        resolve();
      });
    });
  await listen(0);
  const { port } = server.address() as AddressInfo;
  const refuseFor = (ms: number) => {
    server.close();
    for (const socket of sockets) socket.resetAndDestroy();
    after(ms, () => void listen(port));
  };
  return {
    url: `${tls === undefined ? `http://${LOOPBACK}` : 'https://localhost'}:${port}/v1`,
    get arrivals() {
      return arrivals;
    },
    get connections() {
      return connections;
    },
    now,
    begin(next) {
      [arrivals, connections, asked, plan, startedAt] = [[], [], new Map(), next, performance.now()];
    },
    close: () =>
      new Promise((resolve) => {
        for (const timer of timers) clearTimeout(timer);
        for (const socket of sockets) socket.destroy();
        if (server.listening) server.close(() => resolve());
        else resolve();
      }),
  };
}

function arrivalOf(body: string, at: number, asked: Map<string, number>, count: number): Arrival {
  const { model = '', seed = -1 } = parsed(body);
  const question = questionOf({ model, seed });
  const nth = (asked.get(question) ?? 0) + 1;
  asked.set(question, nth);
  return {
    at,
    role: model.endsWith('judge') ? 'judge' : 'candidate',
    model,
    seed,
    nth,
    count,
    bytes: Buffer.byteLength(body),
    fault: null,
    status: null,
    endedAt: null,
    sentWhole: null,
    demandedMs: null,
  };
}

function parsed(body: string): { model?: string; seed?: number } {
  try {
    return JSON.parse(body) as { model?: string; seed?: number };
  } catch {
    return {};
  }
}

async function bodyOf(message: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
