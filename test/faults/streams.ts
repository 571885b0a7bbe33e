import { type Exchange, type Fault, textOf } from './exchange.ts';

/** Servers that answer `stream: false` with an event stream (F5). */

/** So that there is something to split: two, three and four bytes of UTF-8. */
const WIDE = ' é 門 🙂';
const PIECES = 5;

interface Stream {
  readonly events: readonly string[];
  readonly text: string;
}

/** The honest answer as chunks of a stream, and the text they make. */
function streamOf({ honest }: Exchange): Stream {
  const text = `${textOf(honest) ?? ''}${WIDE}`;
  const size = Math.ceil(text.length / PIECES);
  const { id, model } = JSON.parse(honest.body) as { id?: string; model?: string };
  const event = (delta: object, finish: string | null) =>
    JSON.stringify({
      id,
      model,
      object: 'chat.completion.chunk',
      choices: [{ index: 0, delta, finish_reason: finish }],
    });
  const pieces = text.match(new RegExp(`[^]{1,${size}}`, 'gu')) ?? [];
  return {
    text,
    events: [
      event({ role: 'assistant', content: '' }, null),
      ...pieces.map((content) => event({ content }, null)),
      event({}, 'stop'),
      '[DONE]',
    ],
  };
}

function wire(events: readonly string[], lineEnd = '\n'): Buffer {
  return Buffer.from(events.map((data) => `data: ${data}${lineEnd}${lineEnd}`).join(''), 'utf8');
}

function head({ response }: Exchange): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
}

/** A stream that ends as it should. */
function whole(name: string, lineEnd: string): Fault {
  return {
    name,
    answer: (exchange) => {
      const { events, text } = streamOf(exchange);
      head(exchange);
      exchange.response.end(wire(events, lineEnd));
      exchange.sentWhole(text);
    },
  };
}

/** A whole stream in pieces of so many bytes, each a write of its own. */
function inPieces(name: string, bytes: number): Fault {
  return {
    name,
    answer: (exchange) => {
      const { events, text } = streamOf(exchange);
      const body = wire(events);
      head(exchange);
      exchange.socket.setNoDelay(true);
      const next = (at: number): void => {
        if (at >= body.length) {
          exchange.response.end();
          exchange.sentWhole(text);
          return;
        }
        exchange.response.write(body.subarray(at, at + bytes), () => next(at + bytes));
      };
      next(0);
    },
  };
}

/** The middle of a stream: `keep` chooses the events, `end` whether the response ends after them. */
function broken(name: string, keep: (events: readonly string[]) => readonly string[], end = true): Fault {
  return {
    name,
    answer: (exchange) => {
      head(exchange);
      exchange.response.write(wire(keep(streamOf(exchange).events)));
      if (end) exchange.response.end();
    },
  };
}

const ERROR_EVENT = JSON.stringify({ error: { message: 'overloaded', type: 'server_error' } });

/** Streams that hold all of an answer: a client may read or refuse them. */
export const WHOLE_STREAMS: readonly Fault[] = [
  whole('sse', '\n'),
  whole('sse-crlf', '\r\n'),
  whole('sse-cr', '\r'),
  inPieces('sse-1-byte', 1),
  inPieces('sse-7-bytes', 7),
];

/** Streams that break off without saying so: what arrived of them is judged, and counted as cut. */
export const BROKEN_STREAMS: readonly Fault[] = [
  broken('sse-no-finish', (events) => events.filter((data) => !data.includes('"stop"'))),
  broken('sse-no-finish-no-done', (events) => events.slice(0, -2)),
  broken('sse-half', (events) => events.slice(0, 3)),
  broken('sse-error', (events) => [...events.slice(0, 3), ERROR_EVENT]),
  broken('sse-error-then-done', (events) => [...events.slice(0, 3), ERROR_EVENT, '[DONE]']),
];

/** A stream that says nothing more after its third event, with the connection open. */
export const STALLED_STREAM: Fault = broken('sse-stall', (events) => events.slice(0, 3), false);
