import { describe, expect, it } from 'vitest';
import { readCompletion } from '../../src/adapters/openai/reply.ts';
import { answerOf } from '../../src/model/answer.ts';
import { completion } from './question.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Text, reasoning and unread parts of what a body says; `streamed`: the same in the chunks of a stream. */
function read(body: string, contentType: string | null = null) {
  const reply = readCompletion(body, contentType);
  return reply.state === 'replied' ? [reply.text, reply.reasoning, reply.unreadParts ?? 0] : reply.detail;
}

const message = (fields: Fields, finish_reason = 'stop') => completion({ message: fields, finish_reason });
const content = (...parts: readonly unknown[]) => message({ content: parts });
const text = (said: string) => ({ type: 'text', text: said });

describe('content as a list of parts', () => {
  it.each([
    ['text', content(text('A gate '), text('opens.')), ['A gate opens.', null, 0]],
    ['text without a type', content({ text: 'Yes.' }), ['Yes.', null, 0]],
    ['bare text', content('Yes.'), ['Yes.', null, 0]],
    ['one part that is no list', message({ content: text('Yes.') }), ['Yes.', null, 0]],
    [
      'JSON as the object that it is the text of',
      message({ content: { alignment: 90, quote: 'a "b"\nc' } }),
      ['{"alignment":90,"quote":"a \\"b\\"\\nc"}', null, 0],
    ],
    [
      'an object whose names and kinds are the model’s own',
      message({ content: { type: 'thinking', text: 'Rob her.', reasoning: 'Hm.', warning: 'x' } }),
      ['{"type":"thinking","text":"Rob her.","reasoning":"Hm.","warning":"x"}', null, 0],
    ],
    ['an object of nothing', message({ content: {} }), ['', null, 1]],
    ['text as an object', content({ type: 'text', text: { value: 'Yes.' } }), ['Yes.', null, 0]],
    ['output_text', content({ type: 'output_text', text: 'Yes.' }), ['Yes.', null, 0]],
    [
      'thinking of Mistral',
      content({ type: 'thinking', thinking: [text('Hm. '), text('Well.')] }, text('Yes.')),
      ['Yes.', 'Hm. \nWell.', 0],
    ],
    [
      'thinking of Anthropic',
      content({ type: 'thinking', thinking: 'Hm.', signature: 'c2ln' }, text('Yes.')),
      ['Yes.', 'Hm.', 0],
    ],
    ['reasoning', content({ type: 'reasoning', text: 'Hm.' }, text('Yes.')), ['Yes.', 'Hm.', 0]],
    [
      'a summary of reasoning',
      content({ type: 'reasoning', summary: [{ type: 'summary_text', text: 'Hm.' }] }, text('Yes.')),
      ['Yes.', 'Hm.', 0],
    ],
    ['a thought of Gemini', content({ text: 'Hm.', thought: true }, { text: 'Yes.' }), ['Yes.', 'Hm.', 0]],
    ['references', content(text('Yes.'), { type: 'reference', reference_ids: [1] }), ['Yes.', null, 0]],
    [
      'text of an unknown kind',
      content(text('Yes. '), { type: 'aside', text: 'No.' }),
      ['Yes. \n\nNo.', null, 0],
    ],
    [
      'a refusal with text',
      content({ type: 'refusal', refusal: 'I cannot.', text: 'Yes.' }),
      ['Yes.', null, 0],
    ],
    [
      'text in further fields of a text',
      content({ type: 'text', text: { value: 'Yes.', html: 'Here is how.' } }),
      ['Yes.\n\nHere is how.', null, 0],
    ],
    [
      'a call of a function in a part',
      content({ type: 'function_call', name: 'pay', arguments: '{"to":"me"}' }),
      ['pay {"to":"me"}', null, 0],
    ],
    [
      'a call of a tool',
      content({ type: 'tool_use', name: 'pay', input: { to: 'me' } }),
      ['pay {"to":"me"}', null, 0],
    ],
    [
      'unknown kinds',
      content(text('Yes.'), { type: 'hologram', data: 'x' }, { type: 'scent' }),
      ['Yes.', null, 2],
    ],
    ['nothing', content(), ['', null, 0]],
  ])('is read: %s', (_, body, said) => {
    expect(read(body)).toEqual(said);
  });

  it('of unknown kinds alone is neither empty nor refused: there is something that nobody can read', () => {
    const answers = [{}, { refusal: 'No.' }].map((more) =>
      answerOf(readCompletion(message({ content: [{ type: 'hologram', data: 'x' }], ...more }))),
    );
    expect(answers.map((answer) => [answer?.outcome, answer?.text, answer?.unreadParts])).toEqual([
      ['complete', '', 1],
      ['complete', 'No.', 1],
    ]);
  });

  it('with a refusal in a part is refused', () => {
    const answer = answerOf(readCompletion(content({ type: 'refusal', refusal: 'I cannot.' })));
    expect([answer?.outcome, answer?.text]).toEqual(['refused', 'I cannot.']);
  });
});

describe('text in other places', () => {
  const choices = (...all: readonly Fields[]) => completion({ more: { choices: all } });
  const said = (words: string) => ({ message: { content: words }, finish_reason: 'stop' });

  it.each([
    ['the older protocol', choices({ text: 'Yes.', finish_reason: 'stop' }), 'Yes.'],
    ['both protocols', choices({ ...said('Yes.'), text: 'Yes.' }), 'Yes.'],
    ['both protocols, not alike', choices({ ...said('Yes.'), text: 'No.' }), 'Yes.\n\nNo.'],
    ['a delta that was not streamed', choices({ delta: { content: 'Yes.' }, finish_reason: 'stop' }), 'Yes.'],
    ['a second choice', choices(said('Yes.'), said('No.')), 'Yes.\n\nNo.'],
    ['a second choice beside an empty one', choices(said(''), said('No.')), 'No.'],
    ['two choices alike', choices(said('Yes.'), said('Yes.')), 'Yes.'],
    [
      'a call of a tool',
      message({ content: 'Yes.', tool_calls: [{ function: { name: 'pay', arguments: '{"to":"me"}' } }] }),
      'Yes.\n\npay {"to":"me"}',
    ],
    [
      'a call of a function',
      message({ content: null, function_call: { name: 'pay', arguments: '{}' } }),
      'pay {}',
    ],
  ])('is read: %s', (_, body, words) => {
    expect(read(body)).toEqual([words, null, 0]);
  });
});

it.each([
  ['one call and nothing else', { content: '' }, 1, '{"q":"a \\"b\\""}'],
  ['a call beside words', { content: 'Here:' }, 1, undefined],
  ['two calls', { content: null }, 2, undefined],
])('what a call is given is kept as it was sent only where it is all: %s', (_, fields, count, given) => {
  const call = (_one: unknown, at: number) => ({
    function: { name: `judge${at}`, arguments: '{"q":"a \\"b\\""}' },
  });
  const reply = readCompletion(message({ ...fields, tool_calls: Array.from({ length: count }, call) }));
  expect(reply.state === 'replied' && reply.given).toBe(given);
});

describe('a stream', () => {
  const stream = (...events: readonly Fields[]) =>
    read(events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join(''), 'text/event-stream');
  const delta = (fields: Fields, more: Fields = {}) => ({ choices: [{ index: 0, delta: fields, ...more }] });
  const end = delta({}, { finish_reason: 'stop' });

  it.each([
    [
      'parts',
      [
        delta({ content: [{ type: 'thinking', thinking: [text('Hm')] }] }),
        delta({ content: [{ type: 'thinking', thinking: [text('m.')] }] }),
        delta({ content: 'Yes' }),
        delta({ content: [text('.')] }),
        end,
      ],
      ['Yes.', 'Hmm.', 0],
    ],
    [
      'unknown parts',
      [delta({ content: [{ type: 'scent' }] }), delta({ content: 'Yes.' }), end],
      ['Yes.', null, 1],
    ],
    [
      'details of reasoning',
      [
        delta({ reasoning_details: [text('H')] }),
        delta({ reasoning_details: [text('m')] }),
        delta({ content: 'Yes.' }),
        end,
      ],
      ['Yes.', 'Hm', 0],
    ],
    [
      'the older protocol',
      [{ choices: [{ index: 0, text: 'Y' }] }, { choices: [{ index: 0, text: 'es.' }] }, end],
      ['Yes.', null, 0],
    ],
    [
      'whole messages',
      [{ choices: [{ index: 0, message: { content: 'Yes.' }, finish_reason: 'stop' }] }],
      ['Yes.', null, 0],
    ],
    [
      'a second choice',
      [delta({ content: 'Yes.' }), { choices: [{ index: 1, delta: { content: 'No.' } }] }, end],
      ['Yes.\n\nNo.', null, 0],
    ],
    [
      'a call of a tool in pieces',
      [
        delta({ tool_calls: [{ index: 0, function: { name: 'pay', arguments: '' } }] }),
        delta({ tool_calls: [{ index: 0, function: { arguments: '{"to":' } }] }),
        delta({ tool_calls: [{ index: 0, function: { arguments: '"me"}' } }] }),
        end,
      ],
      ['pay {"to":"me"}', null, 0],
    ],
    [
      'a choice of a strange number',
      [{ choices: [{ index: 4e9, delta: { content: 'Yes.' }, finish_reason: 'stop' }] }],
      ['Yes.', null, 0],
    ],
  ])('is read like the body it stands for: %s', (_, events, said) => {
    expect(stream(...events)).toEqual(said);
  });
});
