import { describe, expect, it } from 'vitest';
import { bodyOf, FULL_DIALECT } from '../../src/adapters/openai/dialect.ts';
import { readCompletion } from '../../src/adapters/openai/reply.ts';
import { QUESTION } from './question.ts';

const message = { role: 'assistant', content: '92' };
const replied = (logprobs: unknown) =>
  readCompletion(JSON.stringify({ choices: [{ message, finish_reason: 'stop', logprobs }] }));

describe('probabilities of tokens', () => {
  it('are asked for only where a request wants them', () => {
    expect(bodyOf(QUESTION, FULL_DIALECT)).not.toHaveProperty('logprobs');
    expect(bodyOf({ ...QUESTION, topLogprobs: 5 }, FULL_DIALECT)).toMatchObject({
      logprobs: true,
      top_logprobs: 5,
    });
  });

  it('are read in the form of chat completions, place by place', () => {
    const top = [
      { token: '92', logprob: -0.1, bytes: [57, 50] },
      { token: '88', logprob: -2.5, bytes: [56, 56] },
    ];
    const content = [
      { token: '92', logprob: -0.1, bytes: null, top_logprobs: top },
      { token: '.', logprob: -0.2, top_logprobs: [] },
    ];
    expect(replied({ content, refusal: null })).toMatchObject({
      text: '92',
      topTokens: [
        [
          { token: '92', logprob: -0.1 },
          { token: '88', logprob: -2.5 },
        ],
        [{ token: '.', logprob: -0.2 }],
      ],
    });
  });

  it('are read in the older form', () => {
    expect(replied({ tokens: ['92'], top_logprobs: [{ 92: -0.1, 88: -2.5 }] })).toMatchObject({
      topTokens: [
        [
          { token: '88', logprob: -2.5 },
          { token: '92', logprob: -0.1 },
        ],
      ],
    });
  });

  it('are put together from the pieces of a stream', () => {
    const piece = (text: string, more: object = {}) =>
      `data: ${JSON.stringify({ choices: [{ delta: { content: text }, logprobs: { content: [{ token: text, logprob: -1 }] }, ...more }] })}\n\n`;
    const body = `${piece('9')}${piece('2', { finish_reason: 'stop' })}data: [DONE]\n\n`;
    expect(readCompletion(body, 'text/event-stream')).toMatchObject({
      text: '92',
      topTokens: [[{ token: '9', logprob: -1 }], [{ token: '2', logprob: -1 }]],
    });
  });

  it.each([
    null,
    undefined,
    {},
    { content: null },
    { content: [] },
    { content: 'all' },
    { content: [{ token: 1 }] },
  ])('are absent, and the reply is one all the same, where there are none: %j', (logprobs) => {
    const reply = replied(logprobs);
    expect(reply).toMatchObject({ state: 'replied', text: '92' });
    expect(reply).not.toHaveProperty('topTokens');
  });
});
