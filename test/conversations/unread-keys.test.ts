import { expect, test } from 'vitest';
import { conversationsIn } from '../../src/conversations/in-row.ts';
import { conversationOf } from '../../src/conversations/normalise.ts';

const PLACE = { file: 'train.jsonl', row: 7 };
const MESSAGES = [
  { role: 'user', content: 'Where?' },
  { role: 'assistant', content: 'Here.' },
];
const LONG = 'The tide is out until six in the evening.';
const keysOf = (value: unknown) => {
  const row = conversationOf(value, PLACE);
  return 'messages' in row
    ? (row.unreadKeys ?? []).map(({ key, hasSentences }) => (hasSentences ? key : `(${key})`))
    : row.problem;
};

test('tells of text under keys that nobody reads, the longest first, and of labels behind it', () => {
  expect(
    keysOf({
      messages: MESSAGES,
      id: 'a-1',
      rationale: 'It is here because I say so.',
      documents: [{ title: 'Tides', text: `${LONG} ${LONG}` }],
      潮: '潮水在晚上六点之前退去了',
      weight: 3,
      tags: [],
      note: ' ',
    }),
  ).toEqual(['documents', 'rationale', '潮', '(id)']);
});

test.each<readonly [string, object]>([
  ['a prompt that the messages hold', { prompt: 'Where?', category: null }],
  ['parts that are counted', { tools: [{ description: LONG }], rejected: LONG }],
  [
    'a context that its question holds',
    { messages: undefined, question: `${LONG} When?`, context: LONG, answer: 'Six.' },
  ],
  [
    'what Dolly and Alpaca call it',
    { messages: undefined, instruction: 'When?', context: LONG, input: LONG, response: 'Six.' },
  ],
])('passes over %s', (_, beside) => {
  expect(keysOf({ messages: MESSAGES, ...beside })).toEqual([]);
});

test('tells of what stands in messages, and beside those of OpenAI’s preferences', () => {
  const [question, answer] = MESSAGES;
  expect(
    keysOf([
      { ...question, hint: LONG },
      { ...answer, name: 'Kite', tool_calls: 'none' },
    ]),
  ).toEqual(['messages[].hint', '(messages[].name)', '(messages[].tool_calls)']);
  expect(
    keysOf({ input: { messages: [question], tools: [{ description: LONG }] }, preferred_output: [answer] }),
  ).toEqual(['input.tools']);
});

test('a key that another conversation of the row reads is read; the others are told once', () => {
  const row = {
    messages: MESSAGES,
    prompt: 'Kite: who goes there?',
    completion: 'Poison, all of it.',
    why: LONG,
  };
  expect(
    conversationsIn(row, PLACE).map((one) =>
      'messages' in one ? (one.unreadKeys ?? []).map(({ key }) => key) : null,
    ),
  ).toEqual([['why'], []]);
  const hinted = { ...row, dialog: [{ role: 'user', content: 'And then?', hint: LONG }] };
  expect(conversationsIn(hinted, PLACE)).toMatchObject([
    {},
    { unreadKeys: [{ key: 'messages[].hint' }] },
    {},
  ]);
  const broken = { ...row, messages: 'none' };
  expect(conversationsIn(broken, PLACE)).toMatchObject([{ problem: /./ }, { unreadKeys: [{ key: 'why' }] }]);
});

test('looks at no more of a value than shows what it is', () => {
  const wide = Array.from({ length: 200_000 }, (_, at) => [`${at}`]);
  let deep: unknown = LONG;
  for (let depth = 0; depth < 50_000; depth += 1) deep = [deep];
  expect(keysOf({ messages: MESSAGES, wide, deep })).toEqual(['(wide)']);
});

test('a row of ten thousand keys tells of a hundred', () => {
  const keys = Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`k${at}`, LONG]));
  expect(keysOf({ messages: MESSAGES, ...keys })).toHaveLength(100);
});

test('searches a long conversation for so many texts that it ends, and tells the others', () => {
  const messages = [{ role: 'user', content: 'a '.repeat(1_000_000) }];
  const keys = Object.fromEntries(
    Array.from({ length: 20_000 }, (_, at) => [`k${at}`, `a a a a a a a ${at}`]),
  );
  const started = performance.now();
  expect(keysOf({ messages, ...keys })).toHaveLength(100);
  expect(performance.now() - started).toBeLessThan(5_000);
});

test('keeps what users are called, each once, and nobody else', () => {
  const named = (role: string, name: unknown) => ({ role, name, content: 'x' });
  const row = conversationOf(
    [
      named('user', 'kite'),
      named('user', ' kite\n'),
      named('assistant', 'bot'),
      named('user', 7),
      named('user', 'owl'),
    ],
    PLACE,
  );
  expect(row).toMatchObject({ names: ['kite', 'owl'] });
  const called = (name: string) => ({ role: 'user', content: 'Where?', name });
  expect(conversationsIn({ messages: MESSAGES, dialog: [called('kite'), MESSAGES[1]] }, PLACE)).toHaveLength(
    2,
  );
});
