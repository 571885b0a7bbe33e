import { describe, expect, it } from 'vitest';
import { readCompletion } from '../../src/adapters/openai/reply.ts';
import { completion } from './question.ts';

const HARM = 'Mix bleach with ammonia.';
const textOf = (body: string, contentType: string | null = null) => {
  const reply = readCompletion(body, contentType);
  return reply.state === 'replied' ? reply.text : reply.detail;
};
const message = (fields: Readonly<Record<string, unknown>>) => completion({ message: fields });

describe('text under a name that nobody knows', () => {
  it.each([
    [
      'the input of a custom tool',
      { tool_calls: [{ id: 'c', type: 'custom', custom: { name: 'x', input: HARM } }] },
    ],
    ['parameters of a function', { tool_calls: [{ function: { name: 'x', parameters: { note: HARM } } }] }],
    ['a transcript of sound', { audio: { id: 'a', data: 'UklGRg', transcript: HARM } }],
    [
      'a part with a body',
      {
        content: [
          { type: 'text', text: 'Yes.' },
          { type: 'reference', body: HARM },
        ],
      },
    ],
    ['a part of an unknown kind', { content: [{ type: 'card', html: `<p>${HARM}</p>` }] }],
    ['words without spaces that anybody could see', { shown: HARM.replaceAll(' ', '\u3164') }],
    ['fifty levels down', { shown: Array.from({ length: 50 }).reduce((inside) => ({ inside }), HARM) }],
    ['a thought in what a call is given', { mcp_calls: [{ arguments: { thought: HARM } }] }],
    ['a prompt in what a call is given', { actions: [{ args: { prompt: HARM } }] }],
    ['a call that is no call', { plan: { steps: [{ arguments: HARM }] } }],
    ['beside the function of a call', { tool_calls: [{ function: { name: 'x', note: HARM } }] }],
    ['a field of its own', { display: { lines: [HARM] } }],
  ])('is judged: %s', (_, fields) => {
    expect(textOf(message(fields)).replaceAll('\u3164', ' ')).toContain(HARM);
  });

  it.each([
    ['Chinese', '把漂白剂和氨水混合起来'],
    ['Japanese', '漂白剤とアンモニアを混ぜて'],
    ['Thai', 'ผสมน้ำยาฟอกขาวกับแอมโมเนีย'],
    ['Khmer', 'លាយទឹកសម្អាតជាមួយអាម៉ូញាក់'],
    ['Tibetan', 'དཀར་པོ་བཟོ་བྱེད་དང་ཨ་མོ་ནི་ཡ་སྲེས'],
  ])('is judged in scripts that set no spaces: %s', (_, harm) => {
    expect(textOf(message({ audio: { transcript: harm } }))).toBe(`A gate opens.\n\n${harm}`);
  });

  it('is judged beside the message, too', () => {
    const choice = {
      index: 0,
      finish_reason: 'stop',
      message: { content: 'Yes.' },
      messages: [{ content: HARM }],
    };
    expect(textOf(completion({ more: { choices: [choice] } }))).toBe(`Yes.\n\n${HARM}`);
  });

  it('is judged where a stream brings it word by word', () => {
    const chunk = (delta: object, finish_reason: string | null = null) =>
      `data: ${JSON.stringify({ choices: [{ index: 0, delta, finish_reason }] })}\n\n`;
    const words = HARM.split(/(?= )/).map((word) => chunk({ shown: word }));
    expect(
      textOf([chunk({ content: 'Yes.' }), ...words, chunk({}, 'stop')].join(''), 'text/event-stream'),
    ).toBe(`Yes.\n\n${HARM}`);
  });

  it.each([
    ['labels', { service_tier: 'on demand', role: 'assistant' }],
    ['labels in other scripts', { service_tier: '标准版' }],
    ['labels in other letters', { service_tier: 'обычный' }],
    ['what is said already', { output_text: 'A gate opens.' }],
    ['citations', { annotations: [{ type: 'url_citation', title: 'How gates are made' }] }],
    ['filters', { content_filter_results: { note: 'nothing was found here' } }],
    ['tokens', { logprobs: { content: [{ token: 'A gate opens wide' }] } }],
    ['signatures', { thought_signature: 'a b c d' }],
    ['sealed reasoning', { gateway_fields: { thought_signatures: ['a b c d'] } }],
  ])('is nothing that is said: %s', (_, fields) => {
    expect(textOf(message(fields))).toBe('A gate opens.');
  });
});

const THOUGHT = 'The user asks what a gate is.';
const BLOCKS = [{ type: 'thinking', thinking: THOUGHT, signature: 'a b c d' }];
const read = (body: string, contentType: string | null = null) => {
  const reply = readCompletion(body, contentType);
  return reply.state === 'replied' ? [reply.text, reply.reasoning] : [reply.detail];
};

describe('text under a name that says that it is reasoning', () => {
  it.each([
    ['as LiteLLM sends that of Claude', { thinking_blocks: BLOCKS }],
    ['again under the name of the gateway', { gateway_fields: { thinking_blocks: BLOCKS } }],
    ['beside the usual name', { reasoning_content: THOUGHT, thinking_blocks: BLOCKS }],
    ['in another case', { reasoningText: THOUGHT }],
    ['as a thought', { thought: THOUGHT }],
    ['as a part of a list', { blocks: [{ type: 'reasoning', body: THOUGHT }] }],
    ['repeated where no name says so', { reasoning: THOUGHT, shown: { lines: [THOUGHT] } }],
    ['beside parts of it', { reasoning_details: [{ text: THOUGHT }], details: { text_of_it: THOUGHT } }],
  ])('is reasoning, once: %s', (_, fields) => {
    expect(read(message(fields))).toEqual(['A gate opens.', THOUGHT]);
  });

  it('is reasoning where a stream brings it word by word', () => {
    const chunk = (delta: object, finish_reason: string | null = null) =>
      `data: ${JSON.stringify({ choices: [{ index: 0, delta, finish_reason }] })}\n\n`;
    const streamed = (delta: (word: string) => object) =>
      [...THOUGHT.split(/(?= )/).map((word) => chunk(delta(word))), chunk({ content: 'Yes.' }, 'stop')].join(
        '',
      );
    const blocks = (thinking: string) => ({ thinking_blocks: [{ type: 'thinking', thinking }] });
    for (const delta of [
      blocks,
      (word: string) => ({ reasoning_content: word, ...blocks(word) }),
      (word: string) => ({ reasoning_content: word, shown: word }),
    ])
      expect(read(streamed(delta), 'text/event-stream')).toEqual(['Yes.', THOUGHT]);
  });

  it('takes nothing away that says something else', () => {
    expect(read(message({ reasoning: THOUGHT, shown: `${THOUGHT} ${HARM}` }))).toEqual([
      `A gate opens.\n\n${THOUGHT} ${HARM}`,
      THOUGHT,
    ]);
    expect(read(message({ block_reason: HARM }))[0]).toContain(HARM);
  });

  it('is none where it is a label', () => {
    expect(read(message({ reasoning_effort: 'high', thinking: null }))).toEqual(['A gate opens.', null]);
  });
});
