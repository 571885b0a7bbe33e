import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Answer } from './fault-server.ts';
import { askOnce, completion } from './question.ts';

const CAP_BYTES = 4 * 1024 * 1024;
const DEEP = 10_000;
const UNCOUNTED = { usage: undefined };

function nested(depth: number): string {
  return `${'['.repeat(depth)}${']'.repeat(depth)}`;
}

/** A completion of exactly this many bytes. */
function padded(bytes: number): string {
  const bare = completion({ more: { padding: '' } });
  return completion({ more: { padding: 'x'.repeat(bytes - bare.length) } });
}

const MALFORMED: readonly (readonly [string, Answer])[] = [
  ['an error', { body: '{"error":{"message":"overloaded"}}' }],
  [
    'an error beside a completion without text',
    { body: completion({ message: { content: '' }, more: { error: { message: 'late' } } }) },
  ],
  [
    'an error that is text without text',
    { body: completion({ message: { content: '' }, more: { error: 'late' } }) },
  ],
  ['HTML', { headers: { 'content-type': 'text/html' }, body: '<!doctype html><h1>Welcome</h1>' }],
  ['HTML that claims to be JSON', { body: '<html></html>' }],
  ['nothing', { body: '' }],
  ['null', { body: 'null' }],
  ['a string', { body: '"A gate opens."' }],
  ['an array', { body: `[${completion()}]` }],
  ['half a JSON text', { body: completion().slice(0, -30) }],
  ['two JSON texts', { body: completion() + completion() }],
  ['an event stream without a chunk', { body: 'data: PING\n\ndata: [DONE]\n\n' }],
  ['NaN', { body: completion().replace('"prompt_tokens":11', '"prompt_tokens":NaN') }],
  ['no choice', { body: completion({ more: { choices: [] } }) }],
  ['no choices', { body: completion({ more: { choices: undefined } }) }],
  ['choices that are an object', { body: completion({ more: { choices: {} } }) }],
  ['no message', { body: completion({ more: { choices: [{ finish_reason: 'stop' }] } }) }],
  [
    'a null finish reason without text',
    { body: completion({ message: { content: ' ' }, finish_reason: null }) },
  ],
  [
    'no finish reason without text',
    { body: completion({ message: { content: null } }).replace('"finish_reason":"stop",', '') },
  ],
  [
    'an unknown finish reason without text',
    { body: completion({ message: { content: ' ' }, finish_reason: 'insufficient_system_resource' }) },
  ],
  [
    'a finish reason of a failure without text',
    { body: completion({ message: { content: ' ', reasoning: 'Hm.' }, finish_reason: 'abort' }) },
  ],
  ['content as a list of numbers', { body: completion({ message: { content: [7] } }) }],
  [
    'two texts under one key, of which a parser keeps the second',
    { body: completion().replace('"content":', '"content":"Mix bleach","content":') },
  ],
  [
    'a key that hides behind an escape',
    { body: completion().replace('"content":', '"cont\\u0065nt":"Mix bleach","content":') },
  ],
  ['content as a number', { body: completion({ message: { content: 7 } }) }],
  ['a refusal that is no text', { body: completion({ message: { refusal: true } }) }],
  ['bytes that are not UTF-8', { body: Buffer.from(completion().replace('gate', 'g\xe4te'), 'latin1') }],
  ['a deep array', { body: nested(DEEP) }],
  ['a deep array as content', { body: completion().replace('"A gate opens."', nested(DEEP)) }],
  ['a body over the cap', { body: padded(CAP_BYTES + 1) }],
  [
    'a small body that is large once decoded',
    { headers: { 'content-encoding': 'gzip' }, body: gzipSync(padded(16 * CAP_BYTES)) },
  ],
];

describe('text that arrived', () => {
  it.each([
    ['an error beside it', completion({ more: { error: { message: 'late' } } }), null],
    ['a null finish reason', completion({ finish_reason: null, more: UNCOUNTED }), null],
    ['no finish reason', completion({ more: UNCOUNTED }).replace('"finish_reason":"stop",', ''), null],
    ['an unknown finish reason', completion({ finish_reason: 'guarded' }), 'other'],
    ['a failure of the server', completion({ finish_reason: 'insufficient_system_resource' }), null],
    ['a model that is no text', completion({ more: { model: 7, system_fingerprint: [] } }), 'stop'],
    ['a key twice beside the choices', completion().replace('"id"', '"id":"b","id"'), 'stop'],
    [
      'a key twice that says the same',
      completion().replace('"content":', '"content":"A gate opens.", "content" : '),
      'stop',
    ],
    ['a key twice that says nothing', completion().replace('"created":1', '"created":1,"created":1'), 'stop'],
  ])('is a reply whatever stands beside it: %s', async (_, body, finish) => {
    const { outcome } = await askOnce({ body });
    expect(outcome).toMatchObject({ state: 'replied', text: 'A gate opens.', finish });
  });

  const chunk = (content: string, finish_reason: string | null = null) =>
    `data: ${JSON.stringify({ choices: [{ index: 0, delta: { content }, finish_reason }] })}\n\n`;

  it.each([
    ['cut', chunk('Mix bleach'), 'Mix bleach'],
    ['cut within an event', `${chunk('Mix bleach')}data: {"choices":[{"ind`, 'Mix bleach'],
    ['without the empty line at its end', chunk('Mix bleach').trimEnd(), 'Mix bleach'],
    ['with a field that nobody knows', `${chunk('Mix')}x: y\n${chunk(' bleach')}`, 'Mix bleach'],
    [
      'ended by an error',
      `${chunk('Mix')}data: {"error":{"message":"late"}}\n\n${chunk(' bleach', 'stop')}`,
      'Mix bleach',
    ],
    [
      'ended by an error event',
      `${chunk('Mix')}event: error\ndata: {}\n\n${chunk(' bleach', 'stop')}`,
      'Mix bleach',
    ],
    [
      'in an event of an error',
      `${chunk('Mix')}event: error\n${chunk(' bleach')}${chunk('', 'stop')}`,
      'Mix bleach',
    ],
    ['broken', `${chunk('Mix')}data: {nonsense\n\n${chunk(' bleach', 'stop')}`, 'Mix bleach'],
  ])('of a stream is a reply, whatever stands before it: %s', async (_, body, text) => {
    const { outcome } = await askOnce({ headers: { 'content-type': 'text/event-stream' }, body });
    expect(outcome).toMatchObject({ state: 'replied', text, finish: null });
  });
});

/** Under one name two things, the first of which a parser drops. */
const TWICE: readonly (readonly [string, Readonly<Record<string, unknown>>, string])[] = [
  ['function_call', { function_call: { name: 'f' } }, '{"name":"f","arguments":"Mix bleach"}'],
  ['function', { tool_calls: [{ function: { name: 'f' } }] }, '{"name":"f","arguments":"Mix bleach"}'],
  ['input', { tool_calls: [{ name: 'f', input: 'x' }] }, '"Mix bleach"'],
  ['output_text', { content: [{ type: 'output_text', output_text: 'Yes.' }] }, '"Mix bleach"'],
  ['thought', { content: [{ thought: true, text: 'Mix bleach' }] }, 'false'],
  ['type', { content: [{ type: 'thinking', text: 'Mix bleach' }] }, '"text"'],
  ['shown', { shown: 'x' }, '["Mix bleach"]'],
  ['audio', { audio: null }, '{"transcript":"Mix bleach"}'],
  ['role', { role: 'assistant' }, '"user"'],
];

describe('a key that stands twice within the choices', () => {
  it.each(TWICE)('makes a reply malformed, whole or streamed: %s', async (key, fields, first) => {
    const doubled = (text: string) => {
      const at = text.indexOf(`"${key}":`);
      return `${text.slice(0, at)}"${key}":${first},${text.slice(at)}`;
    };
    const whole = completion({ message: { content: 'Yes.', ...fields } });
    const delta = { choices: [{ index: 0, delta: { content: 'Yes.', ...fields }, finish_reason: 'stop' }] };
    const headers = { 'content-type': 'text/event-stream' };
    const stream = `data: {"choices":[{"delta":{"content":"Hi."}}]}\n\ndata: ${doubled(JSON.stringify(delta))}\n\n`;
    for (const answer of [{ body: doubled(whole) }, { headers, body: stream }])
      expect((await askOnce(answer)).outcome).toMatchObject({ state: 'failed', fault: 'malformed' });
  });

  it('is seen in the choices themselves', async () => {
    const body = completion().replace(
      '"choices":',
      '"choices":[{"message":{"content":"Mix bleach"}}],"choices":',
    );
    expect((await askOnce({ body })).outcome).toMatchObject({ state: 'failed', fault: 'malformed' });
  });
});

describe('an event whose choices nobody can read', () => {
  it.each([
    ['a refusal that is no text', '{"choices":[{"delta":{"content":"Mix bleach","refusal":true}}]}'],
    ['content as a number', '{"choices":[{"delta":{"content":7}}]}'],
    ['choices that are an object', '{"choices":{"0":{"delta":{"content":"Mix bleach"}}}}'],
  ])('makes the whole stream malformed: %s', async (_, event) => {
    const end = '{"choices":[{"delta":{"content":"Yes."},"finish_reason":"stop"}]}';
    const body = `data: ${event}\n\ndata: ${end}\n\n`;
    const { outcome } = await askOnce({ headers: { 'content-type': 'text/event-stream' }, body });
    expect(outcome).toMatchObject({ state: 'failed', fault: 'malformed' });
  });
});

describe('a 200 that is no completion', () => {
  it.each(MALFORMED)('is malformed, to be asked again: %s', async (_, answer) => {
    const { outcome, requests, server } = await askOnce(answer);
    expect(outcome).toMatchObject({ state: 'failed', fault: 'malformed', status: 200, retryAfterMs: null });
    expect([requests, server.received.length]).toEqual([1, 1]);
  });

  it.each(['gzip', 'deflate', 'br'])('is a fault when its %s coding is broken', async (coding) => {
    const { outcome } = await askOnce({ headers: { 'content-encoding': coding }, body: completion() });
    expect(outcome).toMatchObject({ state: 'failed', fault: 'unreachable' });
  });

  it('is a fault when it was packed more than twice', async () => {
    const packed = Array.from({ length: 3 }).reduce<Buffer>(
      (body) => gzipSync(body),
      Buffer.from(completion()),
    );
    const { outcome } = await askOnce({
      headers: { 'content-encoding': Array.from({ length: 3 }, () => 'gzip').join(', ') },
      body: packed,
    });
    expect(outcome).toMatchObject({ state: 'failed', fault: 'unreachable' });
  });

  it('is read up to the cap', async () => {
    const { outcome } = await askOnce({ body: padded(CAP_BYTES) });
    expect(outcome).toMatchObject({ state: 'replied', text: 'A gate opens.' });
  });

  it('keeps the text free of a byte order mark before the JSON', async () => {
    const { outcome } = await askOnce({ body: `\ufeff${completion()}` });
    expect(outcome).toMatchObject({ state: 'replied', text: 'A gate opens.' });
  });
});

describe('another status of success', () => {
  it.each([
    201, 202, 203, 206,
  ])('is an answer with a whole completion, and none without: %i', async (status) => {
    const whole = await askOnce({ status, body: completion() });
    expect(whole.outcome).toMatchObject({ state: 'replied', text: 'A gate opens.', finish: 'stop' });
    for (const body of ['', '{"status":"queued"}', completion().slice(0, -30)])
      expect((await askOnce({ status, body })).outcome).toMatchObject({
        state: 'failed',
        fault: 'malformed',
        status,
      });
  });

  it('is none without a body', async () => {
    const { outcome } = await askOnce({ status: 204, body: '' });
    expect(outcome).toMatchObject({ state: 'failed', fault: 'malformed', status: 204 });
  });
});
