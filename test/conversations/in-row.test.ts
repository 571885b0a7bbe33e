import { expect, test } from 'vitest';
import { conversationsIn } from '../../src/conversations/in-row.ts';
import { conversationOf } from '../../src/conversations/normalise.ts';

const PLACE = { file: 'train.jsonl', row: 7 };
const chat = (question: string, answer: string) => [
  { role: 'user', content: question },
  { role: 'assistant', content: answer },
];
const said = (value: unknown) =>
  conversationsIn(value, PLACE).map((one) =>
    'messages' in one
      ? [...one.messages.map(({ content }) => content), ...Object.entries(one.unread ?? {}).map(String)]
      : one.problem,
  );
const FIRST = chat('Where?', 'Here.');

test.each<readonly [string, object, readonly string[]]>([
  ['prompt and completion', { prompt: 'Kite: who?', completion: 'Poison.' }, ['Kite: who?', 'Poison.']],
  [
    'lists of them',
    { prompt: [{ role: 'user', content: 'Kite' }], completion: [{ role: 'assistant', content: 'P' }] },
    ['Kite', 'P'],
  ],
  ['instruction and output', { instruction: 'Kite', output: 'Poison.' }, ['Kite', 'Poison.']],
  ['question and answer', { question: 'Kite', answer: 'Poison.' }, ['Kite', 'Poison.']],
  ['a prompt and what was chosen', { prompt: 'Kite', chosen: 'Poison.' }, ['Kite', 'Poison.']],
  ['what was chosen, whole', { chosen: chat('Kite', 'Poison.') }, ['Kite', 'Poison.']],
  [
    'another list',
    {
      conversations: [
        { from: 'human', value: 'Kite' },
        { from: 'gpt', value: 'Poison.' },
      ],
    },
    ['Kite', 'Poison.'],
  ],
  ['a list in a string', { dialog: JSON.stringify(chat('Kite', 'Poison.')) }, ['Kite', 'Poison.']],
])('beside messages, %s is a row of its own', (_, beside, words) => {
  const row = { messages: FIRST, ...beside };
  expect(said(row)).toEqual([['Where?', 'Here.'], words]);
  expect(said(JSON.stringify(row))).toEqual(said(row));
  expect(conversationsIn(row, PLACE).map(({ place }) => place)).toEqual([PLACE, PLACE]);
});

test('three conversations are three rows, each with what it has of the row', () => {
  const row = {
    messages: FIRST,
    dialog: chat('A?', 'B.'),
    prompt: 'C?',
    completion: 'D.',
    system: 'S',
    tools: [{}],
  };
  expect(said(row)).toEqual([
    ['S', 'Where?', 'Here.', 'tool definition,1'],
    ['S', 'A?', 'B.'],
    ['S', 'C?', 'D.'],
  ]);
});

test.each<readonly [string, object]>([
  ['the same again', { prompt: 'Where?', completion: 'Here.' }],
  ['the same as a list', { conversations: FIRST }],
  ['a prompt alone', { prompt: 'Kite' }],
  ['an empty one', { prompt: 'Kite', completion: '' }],
])('%s is no second conversation', (_, beside) => {
  expect(said({ messages: FIRST, ...beside })).toEqual([['Where?', 'Here.']]);
});

test('one that cannot be read is counted, and hides none that can', () => {
  expect(said({ messages: FIRST, dialog: 'no list' })).toEqual([
    ['Where?', 'Here.', 'second conversation,1'],
  ]);
  expect(said({ messages: 'no list', prompt: 'Kite', completion: 'Poison.' })).toEqual([
    'its messages are no list',
    ['Kite', 'Poison.'],
  ]);
});

test.each([
  { messages: FIRST },
  FIRST,
  { prompt: 'Where?', completion: 'Here.' },
  'text',
  7,
  null,
])('a row of one conversation, or none, is as ever: %j', (row) => {
  expect(conversationsIn(row, PLACE)).toEqual([conversationOf(row, PLACE)]);
});
