import { describe, expect, it } from 'vitest';
import { answerOf } from '../../src/model/answer.ts';
import { askOnce, completion } from './question.ts';

async function read(message: Readonly<Record<string, unknown>>, finish_reason = 'stop') {
  const { outcome } = await askOnce({ body: completion({ message, finish_reason }) });
  const answer = answerOf(outcome);
  return [answer?.outcome, answer?.reason, answer?.text, answer?.reasoning];
}

describe('reasoning', () => {
  it.each([
    ['reasoning', { reasoning: 'Hm.' }, 'Hm.'],
    ['reasoning_content', { reasoning_content: 'Hm.' }, 'Hm.'],
    [
      'reasoning_details',
      {
        reasoning_details: [
          { type: 'reasoning.text', text: 'Hm.' },
          { type: 'reasoning.encrypted', data: 'x' },
        ],
      },
      'Hm.',
    ],
    ['reasoning_details as text', { reasoning_details: 'Hm.' }, 'Hm.'],
    ['two fields', { reasoning: 'Hm.', reasoning_content: 'Well.' }, 'Hm.\nWell.'],
    ['a field and a block', { reasoning: 'Hm.', content: '<think>Well.</think>Yes.' }, 'Hm.\nWell.'],
  ])('is read from %s and kept apart from the text', async (_, message, reasoning) => {
    expect(await read({ content: 'Yes.', ...message })).toEqual(['complete', null, 'Yes.', reasoning]);
  });

  it.each([
    ['a block', '<think>Hm.</think>Yes.', 'Hm.'],
    ['a block over lines', '\n <think>\nHm.\n</think>\n\nYes.', 'Hm.'],
    ['an empty block', '<think></think>Yes.', null],
  ])('is taken off when the text begins with %s', async (_, content, reasoning) => {
    expect(await read({ content })).toEqual(['complete', null, 'Yes.', reasoning]);
  });

  it('is all there is of a block that never closes', async () => {
    expect(await read({ content: '<think>Hm. Yes.' })).toEqual([
      'empty',
      'unclosed-reasoning',
      '',
      'Hm. Yes.',
    ]);
    expect(await read({ content: '<think>Hm. Yes.' }, 'length')).toEqual([
      'empty',
      'unclosed-reasoning',
      '',
      'Hm. Yes.',
    ]);
  });

  it('alone is no answer', async () => {
    expect(await read({ content: null, reasoning: 'Hm.' })).toEqual(['empty', 'no-text', '', 'Hm.']);
    expect(await read({ content: '<think>Hm.</think>\n ' })).toEqual(['empty', 'no-text', '', 'Hm.']);
  });

  it('is not looked for inside the text', async () => {
    const content = 'Write <think>steps</think> around the steps.';
    expect(await read({ content })).toEqual(['complete', null, content, null]);
  });

  it('in a field of another shape is left alone', async () => {
    const message = { content: 'Yes.', reasoning: { effort: 1 }, reasoning_details: [null, 3, { text: 4 }] };
    expect(await read(message)).toEqual(['complete', null, 'Yes.', null]);
  });

  it('is taken off however many blocks the text begins with', async () => {
    const content = '<think>Hm.</think>\n<think>Well.</think>\nYes.';
    expect(await read({ content })).toEqual(['complete', null, 'Yes.', 'Hm.\nWell.']);
  });
});
