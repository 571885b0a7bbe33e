import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { answerOf } from '../../src/model/answer.ts';
import { askOnce, completion } from './question.ts';

/** What a reply amounts to, through the real client and the candidate's reading. */
async function answerTo(body: string) {
  const { outcome } = await askOnce({ body });
  return answerOf(outcome);
}

describe('a reply that counts as an answer', () => {
  it('carries text, finish reason, identity and token counts', async () => {
    const { outcome, requests, server } = await askOnce({ body: completion() });
    expect(outcome).toMatchObject({
      state: 'replied',
      text: 'A gate opens.',
      reasoning: null,
      finish: 'stop',
      refusal: null,
      reportedModel: 'served',
      fingerprint: 'fp_1',
      tokens: { prompt: 11, completion: 4 },
    });
    expect([requests, server.received.length]).toEqual([1, 1]);
    expect(answerOf(outcome)).toMatchObject({ outcome: 'complete', reason: null, text: 'A gate opens.' });
  });

  it('is sent once with every sampling parameter', async () => {
    const { server } = await askOnce({ body: completion() });
    expect(server.received.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'POST /v1/chat/completions',
    ]);
    expect(server.received[0]?.body).toEqual({
      model: 'asked',
      messages: [{ role: 'user', content: 'What is a gate?' }],
      max_tokens: 80,
      temperature: 0.7,
      top_p: 1,
      seed: 1234567,
    });
  });

  it.each([
    ['a cut answer', { finish_reason: 'length' }, 'truncated', 'length', 'A gate opens.'],
    [
      'an answer that a filter cut',
      { finish_reason: 'content_filter' },
      'truncated',
      'content_filter',
      'A gate opens.',
    ],
    [
      'an answer without a finish reason, of which nobody knows how long it is',
      { finish_reason: null, more: { usage: undefined } },
      'truncated',
      'no-finish-reason',
      'A gate opens.',
    ],
    ['an answer that ended in a way of its own', { finish_reason: 'eos' }, 'complete', null, 'A gate opens.'],
    [
      'a refusal',
      { message: { content: null, refusal: 'I cannot.' } },
      'refused',
      'refusal-field',
      'I cannot.',
    ],
    [
      'a refusal beside text, which a user would see',
      { message: { refusal: 'No.' } },
      'complete',
      null,
      'A gate opens.\n\nNo.',
    ],
    [
      'a text in the field for refusals that is more than one',
      { message: { content: null, refusal: `I cannot. ${'But listen. '.repeat(50)}` } },
      'complete',
      null,
      `I cannot. ${'But listen. '.repeat(50)}`,
    ],
    ['an empty refusal field', { message: { refusal: '' } }, 'complete', null, 'A gate opens.'],
    ['a refusal field that says no', { message: { refusal: false } }, 'complete', null, 'A gate opens.'],
    ['tool calls with text', { finish_reason: 'tool_calls' }, 'complete', null, 'A gate opens.'],
    [
      'tool calls alone',
      { finish_reason: 'tool_calls', message: { content: null, tool_calls: [{ id: 'c' }] } },
      'empty',
      'no-text',
      '',
    ],
    [
      'a filtered answer',
      { finish_reason: 'content_filter', message: { content: '' } },
      'filtered',
      'content_filter',
      '',
    ],
    ['no text', { message: { content: '' } }, 'empty', 'no-text', ''],
    ['blank text', { message: { content: ' \n\t' } }, 'empty', 'no-text', ' \n\t'],
    ['null text', { message: { content: null } }, 'empty', 'no-text', ''],
    [
      'a cut answer without text',
      { finish_reason: 'length', message: { content: '' } },
      'empty',
      'cut-before-text',
      '',
    ],
  ] as const)('tells %s apart', async (_, parts, outcome, reason, text) => {
    expect(await answerTo(completion(parts))).toMatchObject({ outcome, reason, text });
  });

  it.each([
    ['missing', { usage: undefined }],
    ['null', { usage: null }],
    ['empty', { usage: {} }],
    ['half there', { usage: { prompt_tokens: 3 } }],
    ['negative', { usage: { prompt_tokens: -1, completion_tokens: 2 } }],
    ['more than any request takes', { usage: { prompt_tokens: 3, completion_tokens: 2 ** 53 - 1 } }],
    ['beyond numbers', { usage: { prompt_tokens: 1e308, completion_tokens: 2 } }],
    ['text', { usage: { prompt_tokens: '3', completion_tokens: '2' } }],
  ])('has no token count, rather than zero, when usage is %s', async (_, more) => {
    const { outcome } = await askOnce({ body: completion({ more }) });
    expect(outcome).toMatchObject({ state: 'replied', tokens: null });
  });

  it('has no identity when the server gives none', async () => {
    const { outcome } = await askOnce({
      body: completion({ more: { model: undefined, system_fingerprint: null } }),
    });
    expect(outcome).toMatchObject({ state: 'replied', reportedModel: null, fingerprint: null });
  });

  it.each([
    ['gzip', gzipSync(completion())],
    ['X-GZIP', gzipSync(completion())],
    ['deflate', deflateSync(completion())],
    ['br', brotliCompressSync(completion())],
    ['deflate, br', brotliCompressSync(deflateSync(completion()))],
  ])('may be compressed: %s', async (coding, body) => {
    const { outcome } = await askOnce({ headers: { 'content-encoding': coding }, body });
    expect(outcome).toMatchObject({ state: 'replied', text: 'A gate opens.' });
  });

  it('may name a coding that nobody knows, of a body that is plain', async () => {
    const { outcome } = await askOnce({ headers: { 'content-encoding': 'none' }, body: completion() });
    expect(outcome).toMatchObject({ state: 'replied', text: 'A gate opens.' });
  });

  it('may carry a null error and further fields', async () => {
    const { outcome } = await askOnce({ body: completion({ more: { error: null, timings: { a: 1 } } }) });
    expect(outcome).toMatchObject({ state: 'replied', text: 'A gate opens.' });
  });

  it('never holds half a surrogate pair', async () => {
    const named = completion().replace('"served"', '"ser\\udc00ved"');
    expect((await askOnce({ body: named })).outcome).toMatchObject({ reportedModel: 'ser\ufffdved' });
    const cut = completion().replaceAll('gate', '\\ud800gate');
    expect((await askOnce({ body: cut })).outcome).toMatchObject({ state: 'failed', fault: 'malformed' });
  });

  it('changes nothing outside itself by __proto__', async () => {
    const body = completion().replace(
      '{"id"',
      '{"__proto__":{"polluted":1},"constructor":{"polluted":1},"id"',
    );
    const { outcome } = await askOnce({ body });
    expect(outcome).toMatchObject({ state: 'replied', text: 'A gate opens.' });
    expect('polluted' in {}).toBe(false);
    expect('polluted' in outcome).toBe(false);
  });
});
