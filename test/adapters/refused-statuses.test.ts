import { describe, expect, it } from 'vitest';
import { answerOf } from '../../src/model/answer.ts';
import type { ChatFailed } from '../../src/model/chat.ts';
import { isStanding } from '../../src/model/chat.ts';
import { askOnce, errorBody } from './question.ts';

async function failure(status: number, body: string, headers: Readonly<Record<string, string>> = {}) {
  const { outcome, requests, server } = await askOnce({ status, body, headers });
  expect([requests, server.received.length]).toEqual([1, 1]);
  if (outcome.state !== 'failed') throw new Error(`not a failure: ${outcome.state}`);
  return outcome;
}

describe('a 400 about the prompt', () => {
  it.each([
    'content_filter',
    'invalid_prompt',
    'content_policy_violation',
    'cyber_policy',
  ])('counts as filtered: %s', async (code) => {
    const { outcome } = await askOnce({ status: 400, body: errorBody({ code, message: 'not this' }) });
    expect(outcome).toEqual({ state: 'filtered', detail: 'not this' });
    expect(answerOf(outcome)).toMatchObject({ outcome: 'filtered', reason: 'request-filtered', text: null });
  });

  it.each([
    ['by another message', errorBody({ message: 'Your input exceeds the context window of this model.' })],
    ['by its code', errorBody({ code: 'context_length_exceeded', message: 'too long' })],
    [
      'by its message',
      errorBody({
        code: 400,
        message: "This model's maximum context length is 4096 tokens; reduce max_tokens.",
      }),
    ],
    [
      'in a body without an error object',
      JSON.stringify({ object: 'error', message: "This model's maximum context length is 4096.", code: 400 }),
    ],
    [
      'as llama.cpp says it',
      errorBody({
        code: 400,
        type: 'exceed_context_size_error',
        message: 'the request exceeds the available context size (4096 tokens), try increasing it',
      }),
    ],
  ])('counts as too long %s', async (_, body) => {
    const { outcome } = await askOnce({ status: 400, body });
    expect(outcome.state).toBe('too-long');
    expect(answerOf(outcome)).toMatchObject({ outcome: 'empty', reason: 'context-length' });
  });

  it.each([413, 422])('may come as a %i', async (status) => {
    const tooLong = await askOnce({ status, body: errorBody({ code: 'context_length_exceeded' }) });
    const filtered = await askOnce({ status, body: errorBody({ code: 'content_filter' }) });
    expect([tooLong.outcome.state, filtered.outcome.state]).toEqual(['too-long', 'filtered']);
  });
});

const QUOTA = errorBody({ type: 'insufficient_quota', code: 'insufficient_quota', message: 'no money' });
const BY_STATUS: readonly (readonly [number, ChatFailed['fault'], string, boolean])[] = [
  [400, 'request-rejected', errorBody({ param: 'stop', message: 'stop is not supported' }), true],
  [401, 'authentication', errorBody({ code: 'invalid_api_key', message: 'no' }), true],
  [402, 'quota', errorBody({ message: 'pay first' }), true],
  [403, 'authentication', '<html>Forbidden</html>', true],
  [404, 'unknown-model', errorBody({ code: 'model_not_found', message: 'no such model' }), true],
  [405, 'request-rejected', '', true],
  [429, 'rate-limited', errorBody({ code: 'rate_limit_exceeded', message: 'slow down' }), false],
  [429, 'rate-limited', '', false],
  [429, 'quota', QUOTA, true],
  [429, 'quota', errorBody({ type: 'insufficient_quota', message: 'no money' }), true],
  [429, 'quota', errorBody({ code: 'billing_hard_limit_reached', message: 'no money' }), true],
  [408, 'server-error', '', false],
  [409, 'server-error', errorBody({ message: 'conflict' }), false],
  [500, 'server-error', '<html>oops</html>', false],
  [502, 'server-error', '"bad gateway"', false],
  [503, 'server-error', '{"error":null}', false],
  [529, 'server-error', '[1]', false],
];

describe('a status that is no 200', () => {
  it.each(BY_STATUS)('%i is %s (%s)', async (status, fault, body, standing) => {
    const outcome = await failure(status, body);
    expect(outcome).toMatchObject({ fault, status });
    expect(isStanding(outcome.fault)).toBe(standing);
    expect(answerOf(outcome)).toBeNull();
  });

  it.each([
    ['an error', (deep: string) => `{"error":${deep}}`],
    ['a message', (deep: string) => `{"error":{"message":${deep}}}`],
    ['a body', (deep: string) => deep],
  ])('is a fault of the server, whatever the depth of %s', async (_, inside) => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect(await failure(500, inside(deep))).toMatchObject({ fault: 'server-error', status: 500 });
  });
});

describe('the wait that a server asks for', () => {
  const DATE = 'Thu, 01 Jan 2026 00:00:00 GMT';
  it.each([
    ['seconds', { 'retry-after': '7' }, 7000],
    ['part of a second', { 'retry-after': '0.5' }, 500],
    ['a long time', { 'retry-after': '120' }, 120_000],
    ['a time in seconds since 1970', { 'retry-after': '1767225603', date: DATE }, 3000],
    ['a time in milliseconds since 1970', { 'retry-after': '1767225603000', date: DATE }, 3000],
    ['a time that is over', { 'retry-after': '1700000000' }, null],
    ['longer than any calendar', { 'retry-after': '99999999999999' }, 31 * 86_400_000],
    ['milliseconds', { 'retry-after-ms': '250' }, 250],
    ['milliseconds first', { 'retry-after-ms': '250', 'retry-after': '7' }, 250],
    ['a date by its own clock', { 'retry-after': 'Thu, 01 Jan 2026 00:00:09 GMT', date: DATE }, 9000],
    ['a date that has passed', { 'retry-after': 'Wed, 31 Dec 2025 23:59:00 GMT', date: DATE }, null],
    ['nothing that can be read', { 'retry-after': 'soon' }, null],
    ['seconds after negative milliseconds', { 'retry-after-ms': '-5', 'retry-after': '7' }, 7000],
    ['seconds after unreadable milliseconds', { 'retry-after-ms': 'x', 'retry-after': '7' }, 7000],
    ['seconds after empty milliseconds', { 'retry-after-ms': '', 'retry-after': '7' }, 7000],
    ['nothing', {}, null],
    ['negative seconds', { 'retry-after': '-5' }, null],
    ['a bare number of a date', { 'retry-after': 'Wed' }, null],
  ] as const)('is read from %s', async (_, headers, wait) => {
    for (const status of [429, 503]) expect((await failure(status, '', headers)).retryAfterMs).toBe(wait);
  });

  it.each([
    ['seconds', '3', 3000],
    ['a time in seconds since 1970', '1767225603', 3000],
    ['a time in milliseconds since 1970', '1767225603000', 3000],
    ['a time that is over', '1767225599', null],
  ])('is read from when a rate starts anew: %s', async (_, reset, wait) => {
    const headers = {
      'x-ratelimit-remaining-requests': '0',
      'x-ratelimit-reset-requests': reset,
      date: DATE,
    };
    expect((await failure(429, '', headers)).retryAfterMs).toBe(wait);
  });
});
