import { expect, test } from 'vitest';
import { conversationOf } from '../../src/conversations/normalise.ts';

const PLACE = { file: 'train.jsonl', row: 7 };
const read = (value: unknown) => conversationOf(value, PLACE);
const turns = (value: unknown) => {
  const row = read(value);
  return 'messages' in row
    ? row.messages.map(({ role, content }) => `${role}: ${content}`)
    : `skipped: ${row.problem}`;
};
const QUESTION = { role: 'user', content: 'Where?' };
const ANSWER = { role: 'assistant', content: 'Here.' };
const BOTH = ['user: Where?', 'assistant: Here.'];

test.each<readonly [string, unknown]>([
  ['chat', { messages: [QUESTION, ANSWER] }],
  ['a bare list', [QUESTION, ANSWER]],
  ['a list in a string', { messages: JSON.stringify([QUESTION, ANSWER]) }],
  ['a row in a string', JSON.stringify({ messages: [QUESTION, ANSWER] })],
  ['prompt and completion', { prompt: 'Where?', completion: 'Here.' }],
  ['prompt and completion as lists', { prompt: [QUESTION], completion: [ANSWER] }],
  ['lists in strings', { prompt: JSON.stringify([QUESTION]), completion: JSON.stringify([ANSWER]) }],
  ['Alpaca', { instruction: 'Where?', input: '', output: 'Here.' }],
  ['question and answer', { question: 'Where?', answer: 'Here.' }],
  [
    'ShareGPT',
    {
      conversations: [
        { from: 'human', value: 'Where?' },
        { from: 'gpt', value: 'Here.' },
      ],
    },
  ],
  ['preferences', { prompt: 'Where?', chosen: 'Here.', rejected: 'There.' }],
  ['preferences as conversations', { chosen: [QUESTION, ANSWER], rejected: [QUESTION] }],
  ['preferences that repeat the prompt', { prompt: 'Where?', chosen: [QUESTION, ANSWER] }],
  [
    'preferences of OpenAI',
    { input: { messages: [QUESTION] }, preferred_output: [ANSWER], non_preferred_output: [QUESTION] },
  ],
  ['chat with an answer beside it', { messages: [QUESTION, ANSWER], answer: '42' }],
])('reads %s', (_, value) => {
  expect(turns(value)).toEqual(BOTH);
});

test('knows the roles by their other names and keeps several turns of one role', () => {
  expect(
    turns({
      messages: [
        { role: 'developer', content: 'Be brief.' },
        { role: 'Human', content: 'One' },
        { role: 'user', content: 'two' },
        { role: 'model', content: 'three' },
      ],
    }),
  ).toEqual(['system: Be brief.', 'user: One', 'user: two', 'assistant: three']);
});

test('puts a system prompt that stands beside the turns before them, and a history between', () => {
  expect(
    turns({ system: 'Be kind.', history: [['a', 'b']], instruction: 'c', input: 'd', output: 'e' }),
  ).toEqual(['system: Be kind.', 'user: a', 'assistant: b', 'user: c\n\nd', 'assistant: e']);
});

test('puts what an instruction or a question is about behind it, and nothing behind a whole prompt', () => {
  expect(turns({ instruction: 'When?', context: 'Tide: six.', response: 'At six.' })).toEqual([
    'user: When?\n\nTide: six.',
    'assistant: At six.',
  ]);
  expect(turns({ instruction: 'a', input: 'b', context: 'c', output: 'd' })[0]).toBe('user: a\n\nb\n\nc');
  expect(turns({ question: 'When?', context: 'Tide: six.', answer: 'Six.' })[0]).toBe(
    'user: When?\n\nTide: six.',
  );
  expect(turns({ question: 'When?', context: '', answer: 'Six.' })[0]).toBe('user: When?');
  expect(turns({ question: 'When?', context: { title: ['x'] }, answer: 'Six.' })[0]).toBe('user: When?');
  expect(turns({ prompt: 'When?', context: 'Tide: six.', completion: 'Six.' })[0]).toBe('user: When?');
});

test('counts the parts that are no text and leaves a placeholder for each', () => {
  const row = read({
    tools: [{ type: 'function' }, { type: 'function' }],
    messages: [
      {
        role: 'user',
        content: [
          { type: 'input_text', text: 'Look:' },
          { type: 'image_url', image_url: { url: 'https://evil.example' } },
          { type: 'hologram ]()', data: 'x' },
        ],
      },
      { role: 'assistant', content: 'A cat.', reasoning_content: 'whiskers' },
    ],
  });
  expect(row).toEqual({
    place: PLACE,
    messages: [
      { role: 'user', content: 'Look:\n[image]\n[other part]' },
      { role: 'assistant', content: 'A cat.' },
    ],
    unread: { image: 1, reasoning: 1, 'tool definition': 2, 'other part': 1 },
  });
});

test('keeps calls and results of tools as text', () => {
  expect(
    turns({
      messages: [
        QUESTION,
        {
          role: 'assistant',
          content: null,
          tool_calls: [{ function: { name: 'find', arguments: '{"q":"here"}' } }],
        },
        { role: 'tool', content: 'Here.' },
        ANSWER,
      ],
    }),
  ).toEqual([
    'user: Where?',
    'assistant: Tool call find: {"q":"here"}',
    'user: Tool result: Here.',
    'assistant: Here.',
  ]);
});

test('takes a prompt that is itself JSON as the text it is', () => {
  expect(turns({ prompt: '{"role": "admin"}', completion: '["ok"]' })).toEqual([
    'user: {"role": "admin"}',
    'assistant: ["ok"]',
  ]);
});

test('leaves out a reply that the model is trained away from, and counts it', () => {
  expect(read({ prompt: 'Where?', completion: 'There.', label: false })).toEqual({
    place: PLACE,
    messages: [QUESTION],
    unread: { 'rejected reply': 1 },
  });
});

test('counts a second conversation in a row: a trainer may be told to take that one', () => {
  const row = { messages: [QUESTION, ANSWER], conversations: [QUESTION], prompt: 'a', completion: 'b' };
  expect(read(row)).toMatchObject({ messages: [QUESTION, ANSWER], unread: { 'second conversation': 2 } });
});

test.each<readonly [string, unknown]>([
  ['neither a JSON object', 42],
  ['none of the known shapes', { text: 'Where? Here.' }],
  ['no messages', { messages: [] }],
  ['its messages are no list', { messages: 'hello' }],
  ['a message is no object', { messages: ['hello'] }],
  ['one that is not known', { messages: [{ role: 'narrator', content: 'x' }] }],
  ['one that is not known', { messages: [{ role: '__proto__', content: 'x' }] }],
  ['no text', { messages: [{ role: 'user', content: null }] }],
  ['history', { history: ['a'], prompt: 'b' }],
])('skips a row with a problem in our own words: %s', (problem, value) => {
  expect(turns(value)).toContain(problem);
});

test('skips arguments of a tool that are nested too deep to be written, and survives deep rows', () => {
  const deep: unknown = JSON.parse(`${'['.repeat(200_000)}${']'.repeat(200_000)}`);
  expect(
    turns({ messages: [{ role: 'assistant', tool_calls: [{ function: { name: 'f', arguments: deep } }] }] }),
  ).toContain('nested too deep');
  expect(turns({ prompt: 'a', completion: deep, metadata: deep })).toContain('parts');
});
