import { setImmediate } from 'node:timers';
import { type Exchange, type Fault, textOf } from './exchange.ts';

/** The single faults of F1 and their relatives: what goes wrong between a request and a whole answer. */

/** An error status with OpenAI's error body. */
export function status(
  code: number,
  error: Readonly<Record<string, unknown>> = {},
  headers: Readonly<Record<string, string>> = {},
): Fault {
  return {
    name: String(code),
    answer: ({ response, arrival }) => {
      arrival.demandedMs = demandedBy(headers);
      response.writeHead(code, { 'content-type': 'application/json', ...headers });
      response.end(JSON.stringify({ error: { message: `fault ${code}`, type: 'fault', ...error } }));
    },
  };
}

/** A reset before any reply. */
export const RESET: Fault = { name: 'reset', answer: ({ socket }) => socket.resetAndDestroy() };

/** No headers, ever: only the client's own time limit ends it. */
export const NEVER: Fault = { name: 'never', answer: () => {} };

/** No reply for a while, then the connection is closed: how a proxy's time limit looks from outside. */
export function silence(ms: number): Fault {
  return {
    name: 'timeout',
    answer: ({ later, socket }) => later(ms, () => socket.destroy()),
  };
}

/** The honest answer's head and half its body, then the connection is closed. */
export const CUT_BODY: Fault = {
  name: 'cut',
  answer: (exchange) => {
    const half = writeHalf(exchange);
    half.then(() => exchange.socket.destroy());
  },
};

/** The same through a chunked body: there is no length that could give it away. */
export const CUT_CHUNKED: Fault = {
  name: 'cut-chunked',
  answer: ({ honest, socket, arrival }) => {
    const half = honest.body.slice(0, honest.body.length >> 1);
    arrival.status = 200;
    socket.write('HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n');
    socket.end(`${Buffer.byteLength(half).toString(16)}\r\n${half}\r\n`);
  },
};

/** Half the honest body under a length that agrees with it: whole HTTP, broken JSON. */
export const BAD_JSON: Fault = {
  name: 'bad-json',
  answer: ({ honest, response }) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(honest.body.slice(0, honest.body.length >> 1));
  },
};

/** Head and half the body, then nothing, with the connection open. */
export const STALL_BODY: Fault = { name: 'stall', answer: (exchange) => void writeHalf(exchange) };

/** The honest answer, a byte at a time. */
export function drip(bytesPerSecond: number): Fault {
  return {
    name: 'drip',
    answer: ({ honest, response, later, sentWhole }) => {
      const body = Buffer.from(honest.body, 'utf8');
      response.writeHead(200, { ...honest.headers, 'content-length': body.length });
      const next = (at: number): void => {
        const isLast = at === body.length - 1;
        if (isLast) sentWhole(textOf(honest) ?? '');
        response.write(body.subarray(at, at + 1));
        if (isLast) response.end();
        else later(1000 / bytesPerSecond, () => next(at + 1));
      };
      next(0);
    },
  };
}

function writeHalf({ honest, socket, arrival }: Exchange): Promise<void> {
  const body = Buffer.from(honest.body, 'utf8');
  arrival.status = 200;
  socket.write(`HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n`);
  return new Promise((resolve) => {
    socket.write(body.subarray(0, body.length >> 1), () => setImmediate(resolve));
  });
}

/** What a refusal's headers demand, by the order a client should read them; null when none can be read. */
export function demandedBy(headers: Readonly<Record<string, string>>): number | null {
  const ms = headers['retry-after-ms'];
  if (ms !== undefined && /^\d+$/.test(ms)) return Number(ms);
  const after = headers['retry-after'];
  if (after !== undefined && /^\d+$/.test(after)) return Number(after) * 1000;
  const until = after === undefined || /^-?\d/.test(after) ? Number.NaN : Date.parse(after);
  // HTTP dates have whole seconds: the demand is taken a second shorter, so that no rounding counts as early.
  if (Number.isFinite(until)) return Math.max(0, until - Date.now() - 1000);
  const reset = /^(?:(\d+)m)?(?:(\d+)s)?$/.exec(headers['x-ratelimit-reset-requests'] ?? '');
  if (reset === null || reset[0] === '') return null;
  return (Number(reset[1] ?? 0) * 60 + Number(reset[2] ?? 0)) * 1000;
}
