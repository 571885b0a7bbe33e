import { gzipSync } from 'node:zlib';
import { type Exchange, type Fault, textOf } from './exchange.ts';

/** Bodies under a status 200 that are no answer (F6). */

const MIB = 1024 * 1024;
const BIG_BYTES = 64 * MIB;
const DEPTH = 10_000;

function body(name: string, make: (exchange: Exchange) => string | Uint8Array, headers = {}): Fault {
  return {
    name,
    answer: (exchange) => {
      const bytes = Buffer.from(make(exchange));
      exchange.response.writeHead(200, {
        'content-type': 'application/json',
        'content-length': bytes.length,
        ...headers,
      });
      exchange.response.end(bytes);
    },
  };
}

/** A completion with this message, or with these choices. */
function completion(message: unknown, more: object = {}): string {
  return JSON.stringify({
    id: 'x',
    object: 'chat.completion',
    choices: [{ index: 0, message, finish_reason: 'stop' }],
    ...more,
  });
}

const MARKED = 'MUST NOT BE ACCEPTED';
const text = (content: unknown) => ({ role: 'assistant', content });

/** None of these may be recorded as an answer with a text. */
export const REFUSED_BODIES: readonly Fault[] = [
  body('html', () => `<html><body>${MARKED}</body></html>`, { 'content-type': 'text/html' }),
  body('empty', () => ''),
  body('200-error', () => completion(text(''), { error: { message: 'overloaded' } })),
  body('no-choices', () => completion(null, { choices: [] })),
  body('null-content', () => completion(text(null))),
  body('array-content', () => completion(text([7, MARKED]))),
  body('number-content', () => completion(text(7))),
  body('choices-object', () => completion(null, { choices: { 0: { message: text(MARKED) } } })),
  body('finish-null', () => completion(text('')).replace('"stop"', 'null')),
  body('finish-unknown', () => completion(text('')).replace('"stop"', '"insufficient_system_resource"')),
  body('deep', () => `${'['.repeat(DEPTH)}${']'.repeat(DEPTH)}`),
  body('deep-beside', () =>
    completion(text(MARKED), { x: 1 }).replace('"x":1', `"x":${'[1,'.repeat(DEPTH)}`),
  ),
  body('proto', () => `{"__proto__":${completion(text(MARKED))}}`),
  body('nan', () => completion(text(MARKED), { usage: 0 }).replace('"usage":0', '"usage":NaN')),
  body('not-utf8', () => Buffer.from(completion(text(`${MARKED} \u00ff`)), 'latin1')),
  body('utf16', () => Buffer.from(completion(text(MARKED)), 'utf16le')),
];

/** These hold the honest answer in an odd dress: a client may read or refuse them, but not change the text. */
export const ODD_BODIES: readonly Fault[] = [
  {
    // Text that arrived was seen, whatever stands beside it.
    name: 'text-beside-an-error',
    answer: ({ honest, response, sentWhole }) => {
      const said = textOf(honest) ?? '';
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(completion(text(said), { error: { message: 'overloaded' } }));
      sentWhole(said);
    },
  },
  {
    name: 'text-in-parts',
    answer: ({ honest, response, sentWhole }) => {
      const said = textOf(honest) ?? '';
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(
        completion(
          text([
            { type: 'thinking', thinking: 'Hm.' },
            { type: 'text', text: said },
          ]),
        ),
      );
      sentWhole(said);
    },
  },
  {
    name: 'bom',
    answer: ({ honest, response, sentWhole }) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(`\ufeff${honest.body}`);
      sentWhole(textOf(honest) ?? '');
    },
  },
  {
    // Half a surrogate pair is no Unicode text: what is recorded must be.
    name: 'lone-surrogate',
    answer: ({ response, sentWhole }) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(completion(text('half a pair: ?')).replace('?', '\\ud83d'));
      sentWhole('half a pair: \ufffd');
    },
  },
];

/** A compressed body of a few dozen KiB that unpacks to 64 MiB. */
export function gzipBomb(): Fault {
  const packed = gzipSync(completion(text(MARKED.repeat(BIG_BYTES / MARKED.length))));
  return body('gzip-bomb', () => packed, { 'content-encoding': 'gzip' });
}

/** A completion of 64 MiB. */
export function bigBody(): Fault {
  const big = Buffer.from(completion(text(MARKED.repeat(BIG_BYTES / MARKED.length))));
  return body('64-mib', () => big);
}
