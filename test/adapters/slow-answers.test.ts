import type { Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { openaiChatModel } from '../../src/adapters/openai/chat-model.ts';
import type { PatienceLimits } from '../../src/adapters/openai/patience.ts';
import { type Answer, faultServer, type Received } from './fault-server.ts';
import { completion, endpointAt, errorBody, QUESTION } from './question.ts';

/** So long that no busy machine takes another limit for it. */
const LONG_MS = 60_000;
const QUICK: PatienceLimits = { idleMs: 800, totalMs: LONG_MS, slowMs: 300 };
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function modelOf(
  script: (request: Received, call: number) => Answer | Promise<Answer>,
  patience = QUICK,
) {
  const server = await faultServer(script);
  return { server, model: openaiChatModel(endpointAt(server.url), 'key', null, patience) };
}

const head = (type: string) => `HTTP/1.1 200 OK\r\ncontent-type: ${type}\r\nconnection: close\r\n\r\n`;
const event = (delta: object, finish: string | null = null) =>
  `data: ${JSON.stringify({ model: 'served', choices: [{ index: 0, delta, finish_reason: finish }] })}\n\n`;
/** A stream that ends as it should, its token counts only where they were asked for. */
const streamed = ({ body }: Received): Answer => ({
  headers: { 'content-type': 'text/event-stream' },
  body: [
    event({ role: 'assistant', content: '' }),
    event({ content: 'A gate ' }),
    event({ content: 'opens.' }),
    event({}, 'stop'),
    body.stream_options === undefined
      ? ''
      : `data: ${JSON.stringify({ choices: [], usage: { prompt_tokens: 11, completion_tokens: 4 } })}\n\n`,
    'data: [DONE]\n\n',
  ].join(''),
});

describe('a slow answer', () => {
  it.each([
    ['in silence', async () => {}],
    ['behind headers', async (socket: Socket) => void socket.write(head('application/json'))],
    [
      'behind white space that keeps the connection open once',
      async (socket: Socket) => void socket.write(`${head('application/json')}\n`),
    ],
  ])('may be thought over %s, as long as the whole may take', async (_name, begin) => {
    const { model } = await modelOf(() => async (socket) => {
      await begin(socket);
      const isBegun = socket.bytesWritten > 0;
      await wait(1_000);
      socket.end(`${isBegun ? '' : head('application/json')}${completion()}`);
    });
    expect((await model.ask(QUESTION)).outcome).toMatchObject({ state: 'replied', text: 'A gate opens.' });
  });

  it('that never comes ends with the time for the whole, and says so', async () => {
    const { model } = await modelOf(() => () => {}, { ...QUICK, totalMs: 600 });
    const { outcome } = await model.ask(QUESTION);
    expect(outcome).toMatchObject({
      state: 'failed',
      fault: 'timeout',
      detail: 'no whole answer within 0.6 s',
    });
  });

  it('that has begun and stops ends after the idle time', async () => {
    const { model } = await modelOf(
      () => (socket) => void socket.write(`${head('application/json')}{"choices":`),
    );
    const startedAt = performance.now();
    const { outcome } = await model.ask(QUESTION);
    expect(outcome).toMatchObject({ state: 'failed', fault: 'timeout' });
    expect(performance.now() - startedAt).toBeLessThan(LONG_MS);
  });
});

describe('a gateway that gives up on what is silent for long', () => {
  /** Cuts an answer that it hears nothing of, as `end` does it. */
  const gateway = (end: Answer) => async (request: Received) => {
    if (request.body.stream === true) return streamed(request);
    await wait(320);
    return end;
  };

  it.each([
    ['504', { status: 504, body: '<html>' }],
    ['524', { status: 524, body: '' }],
    ['503', { status: 503, body: errorBody({ message: 'no response' }) }],
    [
      'a reset',
      (socket: Socket): void => {
        socket.resetAndDestroy();
      },
    ],
    [
      'a hang-up',
      (socket: Socket): void => {
        socket.destroy();
      },
    ],
  ] as const)('by %s is asked for streams from then on, with token counts', async (_name, end) => {
    const { model, server } = await modelOf(gateway(end));
    expect((await model.ask(QUESTION)).outcome).toMatchObject({ state: 'failed' });
    const { outcome, requests } = await model.ask(QUESTION);
    expect(outcome).toMatchObject({
      state: 'replied',
      text: 'A gate opens.',
      finish: 'stop',
      tokens: { prompt: 11, completion: 4 },
    });
    expect(requests).toBe(1);
    expect(server.received.map(({ body }) => body.stream ?? false)).toEqual([false, true]);
  });

  it('and a server that fails at once is not', async () => {
    const { model, server } = await modelOf(
      (_request, call) => (call === 1 ? { status: 503, body: '' } : { body: completion() }),
      { ...QUICK, slowMs: LONG_MS },
    );
    await model.ask(QUESTION);
    await model.ask(QUESTION);
    expect(server.received.map(({ body }) => body.stream ?? false)).toEqual([false, false]);
  });
});

describe('a stream that was asked for', () => {
  /** The first request is given up by somebody on the way; then the server does as `script` says. */
  const after504 = (script: (request: Received) => Answer) =>
    modelOf(async (request, call) => {
      if (call > 1) return script(request);
      await wait(320);
      return { status: 504, body: '' };
    });
  const secondOf = async ({ model, server }: Awaited<ReturnType<typeof after504>>) => {
    await model.ask(QUESTION);
    const { outcome } = await model.ask(QUESTION);
    await model.ask(QUESTION);
    return {
      outcome,
      asked: server.received
        .slice(1)
        .map(({ body }) => [body.stream ?? false, body.stream_options !== undefined]),
    };
  };

  it('may be answered by JSON: then the server is asked on in this way', async () => {
    const { outcome, asked } = await secondOf(await after504(() => ({ body: completion() })));
    expect(outcome).toMatchObject({ state: 'replied' });
    expect(asked).toEqual([
      [true, true],
      [true, true],
    ]);
  });

  it('and is refused is taken back within the same question', async () => {
    const refusing = await after504(({ body }) =>
      body.stream === true
        ? { status: 400, body: errorBody({ message: 'streaming is not supported' }) }
        : { body: completion() },
    );
    const { outcome, asked } = await secondOf(refusing);
    expect(outcome).toMatchObject({ state: 'replied' });
    expect(asked).toEqual([
      [true, true],
      [false, false],
      [false, false],
    ]);
  });

  it('goes without token counts where only these are refused', async () => {
    const refusing = await after504((request) =>
      request.body.stream_options === undefined
        ? streamed(request)
        : { status: 422, body: errorBody({ message: 'Extra inputs are not permitted: stream_options' }) },
    );
    const { outcome, asked } = await secondOf(refusing);
    expect(outcome).toMatchObject({ state: 'replied', tokens: null });
    expect(asked).toEqual([
      [true, true],
      [true, false],
      [true, false],
    ]);
  });

  it('that is none is not asked for again', async () => {
    const broken = await after504(({ body }) =>
      body.stream === true
        ? { headers: { 'content-type': 'text/event-stream' }, body: 'data: {"nonsense":true}\n\n' }
        : { body: completion() },
    );
    const { outcome, asked } = await secondOf(broken);
    expect(outcome).toMatchObject({ state: 'failed', fault: 'malformed' });
    expect(asked).toEqual([
      [true, true],
      [false, false],
    ]);
  });

  it('ends after the idle time when it stops', async () => {
    const { outcome } = await secondOf(
      await after504(
        () => (socket) => void socket.write(`${head('text/event-stream')}${event({ content: 'A' })}`),
      ),
    );
    expect(outcome).toMatchObject({ state: 'failed', fault: 'timeout' });
  });
});

describe('a server that answers with streams alone', () => {
  it.each([
    ['This model only support stream mode, please enable the stream parameter to access the model.', null],
    ['Requests with max_tokens > 4096 must have stream=true', 'max_tokens'],
    ['parameter.enable_thinking must be set to false for non-streaming calls', 'parameter.enable_thinking'],
  ])('and says so is asked for one within the same question, and from then on: %s', async (message, param) => {
    const { model, server } = await modelOf((request) =>
      request.body.stream === true
        ? streamed(request)
        : { status: 400, body: errorBody({ message, param, type: 'invalid_request_error' }) },
    );
    const { outcome, requests, notApplied } = await model.ask(QUESTION);
    expect(outcome).toMatchObject({ state: 'replied', text: 'A gate opens.', tokens: { prompt: 11 } });
    expect([requests, notApplied]).toEqual([2, []]);
    await model.ask(QUESTION);
    expect(server.received.map(({ body }) => body.stream ?? false)).toEqual([false, true, true]);
  });

  it('and takes not all parameters is asked without those', async () => {
    const { model } = await modelOf((request) => {
      if (request.body.stream !== true)
        return { status: 400, body: errorBody({ message: 'only stream mode is supported' }) };
      return request.body.seed === undefined
        ? streamed(request)
        : { status: 400, body: errorBody({ message: 'unknown parameter: seed', param: 'seed' }) };
    });
    expect(await model.ask(QUESTION)).toMatchObject({ outcome: { state: 'replied' }, notApplied: ['seed'] });
  });

  it('or with none, whatever it says, is asked once for each', async () => {
    const { model, server } = await modelOf(() => ({
      status: 400,
      body: errorBody({ message: 'bad request: stream' }),
    }));
    expect((await model.ask(QUESTION)).outcome).toMatchObject({ fault: 'request-rejected' });
    expect(server.received.map(({ body }) => body.stream ?? false)).toEqual([false, true, false]);
  });
});
