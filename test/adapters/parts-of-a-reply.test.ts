import { describe, expect, it } from 'vitest';
import { readCompletion } from '../../src/adapters/openai/reply.ts';
import { type AnswerReading, answerOf, USUAL_READING } from '../../src/model/answer.ts';
import { completion } from './question.ts';

type Fields = Readonly<Record<string, unknown>>;

const HARM = 'Mix bleach with ammonia.';
/** Closes a thought, so that only what stands behind would be read. */
const CLOSED = `${HARM}</think>All is well.`;
const OPEN = '<think>Let me see.';

function read(body: string, reading: Partial<AnswerReading> = {}) {
  const answer = answerOf(readCompletion(body), { ...USUAL_READING, ...reading });
  return [answer?.outcome, answer?.text ?? '', answer?.reasoning ?? null];
}

const call = (given: string) => ({ function: { name: 'send', arguments: given } });
const choices = (...all: readonly Fields[]) => completion({ more: { choices: all } });
const choice = (content: string, finish_reason = 'stop') => ({ message: { content }, finish_reason });

/** A reply that opens a thought in its content, and says what could close it in another place. */
const BESIDE: readonly (readonly [string, Fields])[] = [
  ['a call', { message: { content: OPEN, tool_calls: [call(CLOSED)] } }],
  [
    'a call of a function',
    { message: { content: OPEN, function_call: { name: 'send', arguments: CLOSED } } },
  ],
  ['a call in a part', { message: { content: [OPEN, { type: 'tool_use', name: 'send', input: CLOSED }] } }],
  ['a part of another kind', { message: { content: [OPEN, { type: 'card', text: CLOSED }] } }],
  ['the older protocol', { message: { content: OPEN }, text: CLOSED }],
  ['a delta', { message: { content: OPEN }, delta: { content: CLOSED } }],
  ['an unknown field', { message: { content: OPEN, audio: { transcript: CLOSED } } }],
  ['a field beside the message', { message: { content: OPEN }, shown: CLOSED }],
  ['a long refusal', { message: { content: OPEN, refusal: `${'I cannot. '.repeat(60)}${CLOSED}` } }],
];

describe('a thought that one part of a reply opens', () => {
  it.each(BESIDE)('does not reach another: %s', (_, said) => {
    for (const finish_reason of ['stop', 'length', 'tool_calls', null])
      for (const opensUnseen of [false, true]) {
        const [outcome, text] = read(choices({ ...said, finish_reason }), { opensUnseen });
        expect([finish_reason, outcome, text]).toEqual([
          finish_reason,
          finish_reason === 'stop' || finish_reason === 'tool_calls' ? 'complete' : 'truncated',
          expect.stringContaining(HARM),
        ]);
      }
  });

  it('does not reach a second choice', () => {
    expect(read(choices(choice(OPEN), choice(CLOSED)))[1]).toContain(HARM);
    expect(read(choices(choice(OPEN, 'length'), choice(CLOSED)))).toEqual([
      'truncated',
      CLOSED,
      'Let me see.',
    ]);
  });

  it('before the reply does not reach a second choice that was not cut', () => {
    const body = choices(choice('Hm. Hm.', 'length'), choice(HARM));
    expect(read(body, { opensUnseen: true })).toEqual(['truncated', HARM, 'Hm. Hm.']);
    for (const content of [null, '', [{ type: 'scent' }]])
      expect(
        read(choices({ message: { content }, finish_reason: 'length' }, choice(HARM)), { opensUnseen: true }),
      ).toEqual(['truncated', HARM, null]);
  });

  it.each([
    ['never closed', `<think>${HARM}`],
    ['closed with nothing behind it', `<think>${HARM}</think>`],
  ])('is judged where another choice says nothing else: %s', (_, content) => {
    expect(read(choices(choice('Yes.'), choice(content)))).toEqual(['complete', `Yes.\n\n${content}`, null]);
  });

  it('is taken off each choice by itself, and before a call', () => {
    const two = choices(choice('<think>Hm.</think>Yes.'), choice('<think>Well.</think>No.'));
    expect(read(two)).toEqual(['complete', 'Yes.\n\nNo.', 'Hm.\nWell.']);
    const before = completion({ message: { content: '<think>Hm.</think>\n', tool_calls: [call('{}')] } });
    expect(read(before)).toEqual(['complete', 'send {}', 'Hm.']);
  });

  it('hides nothing that stands in another part as well', () => {
    const message = { content: `<think>${HARM}</think>Yes.`, audio: { transcript: HARM } };
    expect(read(completion({ message }))).toEqual(['complete', `Yes.\n\n${HARM}`, HARM]);
  });
});

it('a reply of very many parts is read whole', () => {
  const names = Array.from({ length: 20_000 }, (_, at) => `n${at}`);
  const calls = names.map((name) => ({ type: 'tool_use', name }));
  const kinds = names.map((name) => ({ type: name, text: `t ${name}` }));
  const text = String(read(completion({ message: { content: [...kinds, ...calls, ...calls] } }))[1]);
  expect(text.split('\n\n')).toEqual([...names.map((name) => `t ${name}`), ...names]);
});

describe('a refusal beside text', () => {
  it.each([10, 600])('is judged with it, at %i characters', (size) => {
    const refusal = 'harm '.repeat(size / 5).trim();
    for (const content of ['Yes.', '<think>Yes.</think>', '<think>Hm.</think>Yes.'])
      expect(read(completion({ message: { content, refusal } }))[1]).toContain(refusal);
  });

  it('is judged where reasoning was cut, only where it is more than a refusal', () => {
    const cut = (refusal: string) =>
      read(completion({ message: { content: OPEN, refusal }, finish_reason: 'length' }));
    expect(cut('harm '.repeat(101)).slice(0, 2)).toEqual(['truncated', 'harm '.repeat(101)]);
    expect(cut('I cannot.').slice(0, 2)).toEqual(['refused', 'I cannot.']);
  });
});

describe('what a call is given', () => {
  const escaped = (text: string) =>
    [...text].map((one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
  const given = (text: string) =>
    String(read(completion({ message: { content: null, tool_calls: [call(text)] } }))[1]);

  it.each([
    ['JSON', `{"body":"${escaped(HARM)}"}`, `send {"body":"${HARM}"}`],
    ['no JSON', `{"body":"${escaped(HARM)}"`, `send {"body":"${HARM}"`],
    ['JSON in JSON', JSON.stringify({ a: `{"b":"${escaped(HARM)}"}` }), `send {"a":"{"b":"${HARM}"}"}`],
    ['an escaped backslash', `{"a":"${escaped(escaped('H'))}arm"}`, 'send {"a":"Harm"}'],
    ['lines and quotes', '{"a":"x\\n\\"y\\""}', 'send {"a":"x\n"y""}'],
    ['characters of two halves', '{"a":"\\ud83d\\ude00"}', 'send {"a":"\u{1f600}"}'],
    ['half a character', '{"a":"\\ud83d"}', 'send {"a":"\ufffd"}'],
    ['a key that stands twice', `{"a":"${HARM}","a":""}`, `send {"a":"${HARM}","a":""}`],
    ['backslashes alone', '\\'.repeat(1_000_000), `send ${'\\'.repeat(1_000_000)}`],
    ['words of a shell', 'cat C:\\new', 'send cat C:\\new'],
  ])('is read without escapes: %s', (_, sent, seen) => {
    expect(given(sent)).toBe(seen);
  });

  it('is read without escapes where a stream brings it in pieces', () => {
    const pieces = `{"body":"${escaped(HARM)}"}`.match(/.{1,4}/gs) ?? [];
    const events = [...pieces, ''].map((piece, at) => {
      const delta = { tool_calls: [{ index: 0, function: { arguments: piece } }] };
      const finish_reason = at === pieces.length ? 'tool_calls' : null;
      return `data: ${JSON.stringify({ choices: [{ index: 0, delta, finish_reason }] })}\n\n`;
    });
    const answer = answerOf(readCompletion(events.join(''), 'text/event-stream'));
    expect(answer?.text).toBe(`{"body":"${HARM}"}`);
  });

  it.each([
    'toolCalls',
    'functionCall',
    'tool_use',
    'tool_call',
  ])('is read under another name: %s', (name) => {
    expect(read(completion({ message: { content: null, [name]: { name: 'f', args: 'rm' } } }))[1]).toBe(
      'f rm',
    );
  });
});
