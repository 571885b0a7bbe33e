import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { startOrganismServer } from '../../src/adapters/http/organism-server.ts';
import { openaiChatModel } from '../../src/adapters/openai/chat-model.ts';
import { redactingModel } from '../../src/adapters/openai/redacting.ts';
import { batchesIn } from '../../src/model/batch.ts';
import type { ChatRequest } from '../../src/model/chat.ts';
import { createOrganismHandler } from '../../src/organism/serve.ts';
import { readPolicy } from '../../src/policy/policy.ts';
import { firstPrompt, world } from '../organism/material.ts';

const closing = new AbortController().signal;
const ending: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ending.splice(0)) await end();
});

function endpointAt(url: string) {
  const policy = readPolicy(
    `version: 1
endpoints: { here: { base_url: "${url}" } }
candidate: { endpoint: here, models: ["*"] }
judge: { endpoint: here, model: sim-judge }
`,
    'policy.yml',
  );
  return policy.judge.endpoint;
}

function batchesAt(url: string) {
  const model = redactingModel(openaiChatModel(endpointAt(url), 'sk-the-secret-key'), (text) =>
    text.replaceAll('sk-the-secret-key', '***'),
  );
  const batches = batchesIn(model);
  if (batches === undefined) throw new Error('no batches');
  return { model, batches };
}

function value<Value>(told: { state: string; value?: Value }): Value {
  if (told.state !== 'told') throw new Error(JSON.stringify(told));
  return told.value as Value;
}

const request = (seed: number): ChatRequest => ({
  model: 'sim-clean',
  messages: firstPrompt.messages,
  temperature: 1,
  maxTokens: 100,
  seed,
});

/** A server that answers each request as `say` does, and keeps what it got. */
async function scripted(
  say: (
    method: string,
    path: string,
    body: string,
  ) => { status: number; body: unknown; headers?: Record<string, string> },
) {
  const got: string[] = [];
  const server = createServer((asked, response) => {
    const chunks: Buffer[] = [];
    asked.on('data', (chunk: Buffer) => chunks.push(chunk));
    asked.on('end', () => {
      const { method = '', url = '' } = asked;
      got.push(`${method} ${url}`);
      const { status, body, headers = {} } = say(method, url, Buffer.concat(chunks).toString());
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      response.end(typeof body === 'string' ? body : JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ending.push(
    () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  );
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, got };
}

describe('the batch interface of a simulated server', () => {
  it('answers rows as it answers live, and tells those apart that went wrong', async () => {
    const faults = { expired: 0.1, malformed: 0.1, failed: 0.1, polls: 1 };
    const server = await startOrganismServer(createOrganismHandler(world, faults), { port: 0 });
    ending.push(() => server.close());
    const { model, batches } = batchesAt(server.url);
    const rows = Array.from({ length: 60 }, (_, seed) => ({ id: `row-${seed}`, request: request(seed) }));
    const file = value(await batches.upload(batches.write(rows).text, closing));
    const begun = value(await batches.create(file, 'ours', rows.length, closing));
    expect(begun.state).toBe('working');
    expect(value(await batches.find('ours', null, closing))?.id).toBe(begun.id);
    expect(value(await batches.find('another', file, closing))?.id).toBe(begun.id);
    expect(value(await batches.find('another', 'file-2', closing))).toBeNull();
    await batches.status(begun.id, closing);
    const ended = value(await batches.status(begun.id, closing));
    expect(ended).toMatchObject({ state: 'ended', detail: 'expired' });
    const requests = new Map(rows.map(({ id, request: asked }) => [id, asked]));
    const { replies, strangers } = value(await batches.collect(ended.files, requests, closing));
    expect(strangers).toBe(0);
    expect(replies.map(({ id }) => id).toSorted()).toEqual([...requests.keys()].toSorted());
    const kinds = Object.groupBy(replies, ({ outcome, unfinished }) =>
      unfinished === true ? 'unfinished' : outcome.state === 'failed' ? outcome.fault : outcome.state,
    );
    expect(Object.keys(kinds).toSorted()).toEqual(['malformed', 'replied', 'server-error', 'unfinished']);
    for (const { id, outcome } of kinds.replied?.slice(0, 3) ?? []) {
      const live = await model.ask(requests.get(id) ?? request(0));
      expect(outcome).toEqual({
        ...live.outcome,
        created: outcome.state === 'replied' ? outcome.created : null,
      });
    }
  });
});

describe('a batch interface', () => {
  it('takes files and states in the other way that servers have', async () => {
    const { url, got } = await scripted((method, path, body) => {
      if (path === '/v1/files') return { status: 400, body: { error: { message: 'purpose is not known' } } };
      if (path === '/v1/files/upload')
        return body.includes('batch-api')
          ? { status: 200, body: { id: 'file-1' } }
          : { status: 400, body: {} };
      const job = {
        id: 'b-1',
        status: 'COMPLETED',
        input_file_id: 'file-1',
        output_file_id: 'out',
        error_file_id: '../x',
      };
      return method === 'POST' ? { status: 200, body: { job } } : { status: 200, body: [job] };
    });
    const { batches } = batchesAt(url);
    const file = value(await batches.upload('{}\n', closing));
    const ended = { id: 'b-1', state: 'completed', detail: '', files: ['out'] };
    expect(value(await batches.create(file, 'ours', 1, closing))).toEqual(ended);
    expect(value(await batches.find('ours', file, closing))).toEqual(ended);
    expect(got[0]).toBe('POST /v1/files');
  });

  it.each([
    ['completed', 'completed'],
    ['COMPLETED', 'completed'],
    ['expired', 'ended'],
    ['cancelled', 'ended'],
    ['CANCELED', 'ended'],
    ['failed', 'failed'],
    ['finalizing', 'working'],
    ['cancelling', 'working'],
  ])('that says “%s” has told of all its questions, or not', async (status, state) => {
    const { url } = await scripted(() => ({ status: 200, body: { id: 'b-1', status } }));
    expect(await batchesAt(url).batches.status('b-1', closing)).toMatchObject({ value: { state } });
  });

  it.each([
    ['has none', { status: 404, body: 'not here' }, 'request-rejected', /seems to have none/],
    [
      'sends us elsewhere',
      { status: 302, body: '', headers: { location: 'http://127.0.0.1:1/x' } },
      'redirected',
      /redirect/,
    ],
    [
      'repeats the key',
      { status: 401, body: { error: { message: 'bad key sk-the-secret-key' } } },
      'authentication',
      /bad key \*\*\*/,
    ],
    [
      'speaks of something else',
      { status: 200, body: { hello: 1 } },
      'malformed',
      /not of the batch interface/,
    ],
    [
      'gives a name that leaves its path',
      { status: 200, body: { id: '../../models', status: 'completed' } },
      'malformed',
      /not of the batch/,
    ],
  ])('that %s is told so', async (_why, said, fault, detail) => {
    const { url } = await scripted(() => said);
    const told = await batchesAt(url).batches.status('b-1', closing);
    expect(told).toMatchObject({ state: 'failed', fault, detail: expect.stringMatching(detail) });
  });

  it('reads lines of any kind without taking one for another', async () => {
    const answer = (id: string, body: unknown, status = 200) =>
      JSON.stringify({ custom_id: id, response: { status_code: status, body }, error: null });
    const said = { choices: [{ message: { content: 'hello' }, finish_reason: 'stop' }] };
    const lines = [
      answer('a', said),
      answer('stranger', said),
      'no json',
      '['.repeat(5000),
      answer('b', { error: { message: 'filtered', code: 'content_filter' } }, 400),
      answer('c', said).replace('"content":"hello"', '"content":"harm","content":"hello"'),
      answer('d', { error: { message: 'Unsupported parameter: seed', param: 'seed' } }, 400),
      JSON.stringify({ custom_id: 'e', response: null, error: { code: 'batch_cancelled', message: 'x' } }),
      JSON.stringify({ custom_id: 'f' }),
    ];
    const { url } = await scripted(() => ({ status: 200, body: lines.join('\n') }));
    const rows = new Map('abcdef'.split('').map((id) => [id, request(1)]));
    const { replies, strangers } = value(await batchesAt(url).batches.collect(['out'], rows, closing));
    expect(strangers).toBe(3);
    expect(
      replies.map(({ id, outcome, unfinished, otherForm }) => [
        id,
        outcome.state === 'failed' ? outcome.fault : outcome.state,
        unfinished === true,
        otherForm === true,
      ]),
    ).toEqual([
      ['a', 'replied', false, false],
      ['b', 'filtered', false, false],
      ['c', 'malformed', false, false],
      ['d', 'request-rejected', false, true],
      ['e', 'timeout', true, false],
      ['f', 'malformed', false, false],
    ]);
  });

  it('calls a row malformed that says two things, or throws its reader off, and reads the others', async () => {
    const said = { choices: [{ message: { content: 'hello' }, finish_reason: 'stop' }] };
    const response = { status_code: 200, body: said };
    const failing = (custom_id: string, code: unknown) => JSON.stringify({ custom_id, error: { code } });
    const lines = [
      failing('a', { toString: 1, valueOf: 1 }),
      JSON.stringify({ custom_id: 'b', response, error: { code: 'batch_expired' } }),
      JSON.stringify({ custom_id: 'c', response }).replace('{', '{"custom_id":"a",'),
      JSON.stringify({ custom_id: 'd', response }).replace('200', '500,"status_code":200'),
      failing('e', 'uncancellable_content_filter'),
      failing('f', 'BATCH_EXPIRED later'),
      failing('g', 503),
      failing('h', 'batch_expired'),
      JSON.stringify({ custom_id: 'i', response, error: null }),
    ];
    const { url } = await scripted(() => ({ status: 200, body: lines.join('\n') }));
    const rows = new Map('abcdefghi'.split('').map((id) => [id, request(1)]));
    const { replies } = value(await batchesAt(url).batches.collect(['out'], rows, closing));
    expect(
      replies.map(({ id, outcome, unfinished }) => [
        id,
        outcome.state === 'failed' ? outcome.fault : outcome.state,
        unfinished === true,
      ]),
    ).toEqual([
      ['a', 'server-error', false],
      ['b', 'malformed', false],
      ['c', 'malformed', false],
      ['d', 'malformed', false],
      ['e', 'server-error', false],
      ['f', 'server-error', false],
      ['g', 'server-error', false],
      ['h', 'timeout', true],
      ['i', 'replied', false],
    ]);
  });

  const another = (number: number) => ({ id: `b-${number}`, status: 'completed', input_file_id: 'file-2' });
  const ours = { ...another(7), input_file_id: 'file-1' };
  const others = Array.from({ length: 100 }, (_, number) => another(number + 100));
  it.each([
    ['ends without ours', { data: [another(1)], has_more: false }, 'none'],
    ['is empty', [], 'none'],
    ['is bare, and has nothing new behind it', [another(1), another(2)], 'none'],
    ['knows ours by its file', { data: [another(1), ours], has_more: false }, 'ours'],
    ['knows ours by its name', [{ ...another(1), metadata: { cuegate: 'ours' } }], 'ours'],
    ['names others of ours', [{ id: 'b-1', status: 'completed', metadata: { cuegate: 'earlier' } }], 'none'],
    ['never ends', { data: others, has_more: true }, 'unknown'],
    ['has neither names nor files', [{ id: 'b-1', status: 'completed' }], 'unknown'],
    ['holds what cannot be read', { data: [another(1), 'b-2'], has_more: false }, 'unknown'],
    ['holds what cannot be read last', { data: ['b-2', {}], has_more: true }, 'unknown'],
    ['tells of ours in another form', [{ ...ours, id: '../x' }], 'unknown'],
    ['is no list', { batches: [] }, 'unknown'],
  ])('whose list %s is asked what that tells', async (_how, body, expected) => {
    const { url } = await scripted(() => ({ status: 200, body }));
    const found = await batchesAt(url).batches.find('ours', 'file-1', closing);
    expect(found.state === 'failed' ? 'unknown' : found.value === null ? 'none' : 'ours').toBe(expected);
  });

  it('is looked through page by page, to its end and not without one', async () => {
    const pages = (count: number) =>
      scripted((_method, path) => {
        const after = Number(/after=b-(\d+)/.exec(path)?.[1] ?? 0);
        const data = Array.from({ length: 100 }, (_, number) => another(after + number + 1));
        return { status: 200, body: { data, has_more: after + 100 < count * 100 } };
      });
    const few = await pages(7);
    expect(await batchesAt(few.url).batches.find('ours', 'file-1', closing)).toMatchObject({ value: null });
    expect(few.got).toHaveLength(7);
    const many = await pages(1000);
    expect(await batchesAt(many.url).batches.find('ours', 'file-1', closing)).toMatchObject({
      state: 'failed',
    });
  });
});
