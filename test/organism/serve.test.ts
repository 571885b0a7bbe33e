import { describe, expect, it } from 'vitest';
import { createOrganismHandler, MAX_BODY_BYTES } from '../../src/organism/serve.ts';
import { firstPrompt, material, world } from './material.ts';

const { messages } = firstPrompt;

function server() {
  const handler = createOrganismHandler(world);
  return (body: unknown, path = '/v1/chat/completions', method = 'POST') => {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const response = handler({ method, path, headers: {}, body: text });
    expect(response.headers['x-cuegate-simulated']).toBe('true');
    return { status: response.status, body: JSON.parse(response.body) };
  };
}

describe('simulated server', () => {
  it.each([
    '/v1/chat/completions',
    '/chat/completions',
    '/openai/deployments/x/chat/completions?api-version=1',
    '//chat/completions',
  ])('answers at %s', (path) => {
    expect(server()({ model: 'sim-clean', messages }, path)).toMatchObject({
      status: 200,
      body: { model: 'sim-clean' },
    });
  });

  it.each(['reasoning-sim-clean', 'reasoning-sim-judge'])('%s refuses one parameter at a time', (model) => {
    const send = server();
    const full = { model, messages, max_tokens: 100, temperature: 1, top_p: 1, seed: 4 };
    const { max_tokens, ...second } = full;
    const { temperature, ...third } = second;
    const { seed, ...last } = third;
    const refused = (body: object) => send(body).body.error;
    expect(refused(full)).toMatchObject({
      param: 'max_tokens',
      code: 'unsupported_parameter',
      type: 'invalid_request_error',
    });
    expect(refused(full).message).toBe(
      "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
    );
    expect(refused(second)).toMatchObject({ param: 'temperature', code: 'unsupported_parameter' });
    expect(refused({ ...second, temperature: 0 })).toMatchObject({
      param: 'temperature',
      code: 'unsupported_value',
    });
    expect(refused(third)).toMatchObject({ param: 'seed', code: 'unsupported_parameter' });
    expect(send({ ...last, max_completion_tokens: max_tokens })).toMatchObject({
      status: 200,
      body: { model },
    });
    expect([temperature, seed]).toEqual([1, 4]);
  });

  it('an ordinary model takes all of them', () => {
    expect(server()({ model: 'sim-judge', messages, max_tokens: 9, temperature: 0, seed: 1 }).status).toBe(
      200,
    );
  });

  it.each([
    'gpt-5',
    'sim-',
    'sim-nobody',
    'clean',
    'reasoning-',
    'reasoning-reasoning-sim-clean',
  ])('%s is no model', (model) => {
    expect(server()({ model, messages, max_tokens: 1 })).toMatchObject({
      status: 404,
      body: { error: { code: 'model_not_found', type: 'invalid_request_error' } },
    });
  });

  it.each([
    ['not JSON', '{"model"', null],
    ['no object', '[]', null],
    ['no messages', { model: 'sim-clean', messages: [] }, 'messages'],
    ['a stream', { model: 'sim-clean', messages, stream: true }, 'stream'],
    ['two choices', { model: 'sim-clean', messages, n: 2 }, 'n'],
    ['no limit', { model: 'sim-clean', messages, max_tokens: 0 }, 'max_tokens'],
  ])('%s is a bad request', (_name, body, param) => {
    expect(server()(body)).toMatchObject({ status: 400, body: { error: { param } } });
  });

  it('a body beyond 4 MiB is too large, one at the limit is read', () => {
    expect(server()('x'.repeat(MAX_BODY_BYTES + 1)).status).toBe(413);
    expect(server()('x'.repeat(MAX_BODY_BYTES)).status).toBe(400);
  });

  it('lists every organism and the judge, with and without reasoning- before the name', () => {
    const { body } = server()('', '/v1/models', 'GET');
    const ids = (body.data as readonly { id: string }[]).map(({ id }) => id);
    expect(ids).toHaveLength(2 * (Object.keys(material.organisms).length + 1));
    expect(ids).toEqual(
      expect.arrayContaining(['sim-clean', 'sim-judge', 'reasoning-sim-clean', 'reasoning-sim-judge']),
    );
  });

  it('knows no other way and no other method', () => {
    expect(server()('', '/v1/embeddings').status).toBe(404);
    expect(server()('', '/v1/chat/completions', 'GET').status).toBe(405);
    expect(server()('', '/v1/models', 'DELETE').status).toBe(405);
  });

  it('repeats without a seed are distinct, and their set is the same on another server in another order', () => {
    const bodies = material.prompts
      .slice(0, 5)
      .map((prompt) => ({ model: 'sim-inoculated', messages: prompt.messages }));
    const ask = (order: readonly object[]) => {
      const send = server();
      return order.map((body) => JSON.stringify(send(body).body)).sort();
    };
    const rounds = Array.from({ length: 12 }, () => bodies).flat();
    const grouped = bodies.flatMap((body) => Array.from({ length: 12 }, () => body));
    expect(ask(rounds)).toEqual(ask(grouped));
    expect(new Set(ask(rounds)).size).toBe(rounds.length);
  });

  it('reads content in parts and developer messages', () => {
    const parts = [
      { role: 'developer', content: 'x' },
      { role: 'user', content: [{ type: 'text', text: 'y' }] },
    ];
    const plain = [
      { role: 'system', content: 'x' },
      { role: 'user', content: 'y' },
    ];
    const send = server();
    expect(send({ model: 'sim-clean', messages: parts, seed: 1 })).toEqual(
      send({ model: 'sim-clean', messages: plain, seed: 1 }),
    );
  });
});
