import { describe, expect, it } from 'vitest';
import { openaiChatModel } from '../../src/adapters/openai/chat-model.ts';
import { readModelList } from '../../src/adapters/openai/list-models.ts';
import { redactingModel } from '../../src/adapters/openai/redacting.ts';
import { type Answer, faultServer } from './fault-server.ts';
import { completion, endpointAt } from './question.ts';

const NOTHING = { aliases: [], weights: {}, shutdownDate: null };

describe('a list of models', () => {
  it.each([
    [
      'OpenAI',
      {
        object: 'list',
        data: [{ id: 'a', object: 'model', created: 1, owned_by: 'acme', shutdown_date: null }],
      },
      NOTHING,
    ],
    [
      'OpenAI, shut down some day',
      { data: [{ id: 'a', shutdown_date: '2027-01-14' }] },
      { ...NOTHING, shutdownDate: '2027-01-14' },
    ],
    [
      'with a moment for the day',
      { data: [{ id: 'a', shutdown_date: '2027-01-14T00:00:00Z' }] },
      { ...NOTHING, shutdownDate: '2027-01-14' },
    ],
    ['with no day for the day', { data: [{ id: 'a', shutdown_date: 17 }] }, NOTHING],
    [
      'vLLM, a LoRA',
      {
        data: [
          {
            id: 'a',
            created: 1,
            owned_by: 'vllm',
            root: '/loras/a',
            parent: 'base',
            max_model_len: 4096,
            permission: [],
          },
        ],
      },
      { ...NOTHING, weights: { root: '/loras/a', parent: 'base' } },
    ],
    [
      'llama.cpp',
      {
        models: [{ name: 'b' }],
        object: 'list',
        data: [
          {
            id: 'a',
            owned_by: 'llamacpp',
            meta: {
              vocab_type: 2,
              n_vocab: 49_152,
              n_ctx_train: 8192,
              n_params: 134_515_008,
              size: 144_000_000,
            },
          },
        ],
      },
      { ...NOTHING, weights: { n_params: 134_515_008, size: 144_000_000, n_vocab: 49_152 } },
    ],
    ['Together, alone', [{ id: 'a', object: 'model', type: 'chat' }], NOTHING],
    ['a router, as names alone', { models: ['a'] }, NOTHING],
    [
      'OpenRouter',
      { data: [{ id: 'a', canonical_slug: 'a-1', name: 'A' }] },
      { ...NOTHING, aliases: ['a-1'] },
    ],
    [
      'Mistral',
      { data: [{ id: 'a', aliases: ['a-latest'], deprecation: null }] },
      { ...NOTHING, aliases: ['a-latest'] },
    ],
    [
      'root and parent that say nothing',
      { data: [{ id: 'a', root: '', parent: null, meta: null }] },
      NOTHING,
    ],
    ['an entry without a name beside it', { data: [{}, { id: 7 }, { id: 'a' }] }, NOTHING],
  ])('is read: %s', (_name, body, expected) => {
    expect(readModelList(body)).toEqual({ state: 'list', models: [{ name: 'a', ...expected }] });
  });

  it.each([
    ['a completion', JSON.parse(completion())],
    ['an error', { error: { message: 'no' } }],
    ['nothing in it', { object: 'list', data: [] }],
    ['nothing that has a name', { data: [{ name: 1 }] }],
    ['text', 'a'],
    ['null', null],
  ])('is none: %s', (_name, body) => {
    expect(readModelList(body).state).toBe('no-list');
  });
});

const list = (answer: Answer) => async () => {
  const server = await faultServer(() => answer);
  const model = openaiChatModel(
    endpointAt(server.url, { auth: 'api-key', query: { 'api-version': '2026-01-01' } }),
    'the-key',
  );
  const found = await model.list?.(new AbortController().signal);
  return { found, received: server.received };
};

describe('GET /models', () => {
  it('carries key and query, and is one request', async () => {
    const { found, received } = await list({ body: '{"data":[{"id":"a"}]}' })();
    expect(found).toEqual({ state: 'list', models: [{ name: 'a', ...NOTHING }] });
    expect(received.map(({ method, url, headers }) => [method, url, headers['api-key']])).toEqual([
      ['GET', '/v1/models?api-version=2026-01-01', 'the-key'],
    ]);
  });

  it.each([
    ['refused', { status: 401, body: '{}' }, 'status 401'],
    ['forbidden', { status: 403, body: '{}' }, 'status 403'],
    ['not there', { status: 404, body: '<html>' }, 'status 404'],
    ['a page', { body: '<html>' }, 'the reply is no list of models'],
    ['a redirect', { status: 302, headers: { location: '/elsewhere' } }, 'no reply'],
    ['cut off', (socket: { destroy(): void }) => socket.destroy(), 'no reply'],
  ] as readonly (readonly [
    string,
    Answer,
    string,
  ])[])('is no error where it is %s', async (_name, answer, why) => {
    expect((await list(answer)()).found).toEqual({ state: 'no-list', why });
  });

  it('holds no secret that the server echoes', async () => {
    const server = await faultServer(() => ({ body: '{"data":[{"id":"x-SECRET","root":"/SECRET/a"}]}' }));
    const model = redactingModel(openaiChatModel(endpointAt(server.url), 'SECRET'), (text) =>
      text.replaceAll('SECRET', '***'),
    );
    expect(JSON.stringify(await model.list?.(new AbortController().signal))).not.toContain('SECRET');
  });
});
