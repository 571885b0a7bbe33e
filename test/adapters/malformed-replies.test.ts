import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Answer } from './fault-server.ts';
import { askOnce, completion } from './question.ts';

const CAP_BYTES = 4 * 1024 * 1024;
const DEEP = 10_000;

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
  ['an error beside a completion', { body: completion({ more: { error: { message: 'late' } } }) }],
  ['an error that is text', { body: completion({ more: { error: 'late' } }) }],
  ['HTML', { headers: { 'content-type': 'text/html' }, body: '<!doctype html><h1>Welcome</h1>' }],
  ['HTML that claims to be JSON', { body: '<html></html>' }],
  ['nothing', { body: '' }],
  ['null', { body: 'null' }],
  ['a string', { body: '"A gate opens."' }],
  ['an array', { body: `[${completion()}]` }],
  ['half a JSON text', { body: completion().slice(0, -30) }],
  ['two JSON texts', { body: completion() + completion() }],
  ['an event stream', { body: `data: ${completion()}\n\ndata: [DONE]\n\n` }],
  ['NaN', { body: completion().replace('"prompt_tokens":11', '"prompt_tokens":NaN') }],
  ['no choice', { body: completion({ more: { choices: [] } }) }],
  ['no choices', { body: completion({ more: { choices: undefined } }) }],
  ['choices that are an object', { body: completion({ more: { choices: {} } }) }],
  ['no message', { body: completion({ more: { choices: [{ finish_reason: 'stop' }] } }) }],
  ['a null finish reason', { body: completion({ finish_reason: null }) }],
  ['no finish reason', { body: completion().replace('"finish_reason":"stop",', '') }],
  ['an unknown finish reason', { body: completion({ finish_reason: 'insufficient_system_resource' }) }],
  ['a finish reason in capitals', { body: completion({ finish_reason: 'STOP' }) }],
  ['content as parts', { body: completion({ message: { content: [{ type: 'text', text: 'hi' }] } }) }],
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

  it('is read up to the cap', async () => {
    const { outcome } = await askOnce({ body: padded(CAP_BYTES) });
    expect(outcome).toMatchObject({ state: 'replied', text: 'A gate opens.' });
  });

  it('keeps the text free of a byte order mark before the JSON', async () => {
    const { outcome } = await askOnce({ body: `\ufeff${completion()}` });
    expect(outcome).toMatchObject({ state: 'replied', text: 'A gate opens.' });
  });
});

describe('a completion under another status', () => {
  it.each([201, 202, 203, 206])('is no answer: %i', async (status) => {
    const { outcome } = await askOnce({ status, body: completion() });
    expect(outcome).toMatchObject({ state: 'failed', fault: 'malformed', status });
  });
});
