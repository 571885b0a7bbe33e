import { describe, expect, it } from 'vitest';
import { type AnswerReading, answerOf, judgedText, USUAL_READING } from '../../src/model/answer.ts';
import type { ChatReply } from '../../src/model/chat.ts';
import { showsUnseenOpening } from '../../src/model/reasoning.ts';
import { replyWith } from '../../src/testing/index.ts';
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

  it.each([
    ['a block that never closes', '<think>Hm. Yes.'],
    ['a block with nothing behind it', '<think>Hm.</think>\n '],
  ])('is judged where the reply ended with it: %s', async (_, content) => {
    expect(await read({ content })).toEqual(['complete', null, content, null]);
    expect(await read({ content }, 'content_filter')).toEqual(['truncated', 'content_filter', content, null]);
    const [outcome, reason, text] = await read({ content }, 'length');
    expect([outcome, reason, text]).toEqual(['empty', 'unclosed-reasoning', '']);
  });

  it('in a field of its own is no answer', async () => {
    expect(await read({ content: null, reasoning: 'Hm.' })).toEqual(['empty', 'no-text', '', 'Hm.']);
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

  const readAs = (content: string, reading: Partial<AnswerReading>, finish: ChatReply['finish'] = 'stop') => {
    const answer = answerOf(replyWith(content, { finish }), { ...USUAL_READING, ...reading });
    return [answer?.outcome, answer?.text, answer?.reasoning];
  };

  it('before a lone closing mark is text, unless the server is known to open it unseen', () => {
    const content = 'Hm.</think>Yes.';
    expect(readAs(content, {})).toEqual(['complete', content, null]);
    expect(readAs(content, { opensUnseen: true })).toEqual(['complete', 'Yes.', 'Hm.']);
    expect(readAs('Yes.', { opensUnseen: true })).toEqual(['complete', 'Yes.', null]);
    expect(readAs('Hm. Hm.', { opensUnseen: true }, 'length')).toEqual(['empty', '', 'Hm. Hm.']);
    expect(readAs('Hm. Hm.', {}, 'length')).toEqual(['truncated', 'Hm. Hm.', null]);
  });

  it('shows its form in the reply to a harmless question', () => {
    const shows = (content: string) => showsUnseenOpening(content, ['think']);
    expect(['Hm.</think>ready', '</think>ready'].map(shows)).toEqual([true, true]);
    expect(['ready', '<think>Hm.</think>ready', 'Hm.</thought>ready'].map(shows)).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('stands in the marks that the policy names', () => {
    const tags = ['thought', 'seed:think'];
    expect(readAs('<thought>Hm.</thought><seed:think>x</seed:think>Yes.', { tags })).toEqual([
      'complete',
      'Yes.',
      'Hm.\nx',
    ]);
    expect(readAs('<think>Hm.</think>Yes.', { tags })).toEqual(['complete', '<think>Hm.</think>Yes.', null]);
  });

  it('is a part of what is judged where the policy says so', () => {
    const judge = { reasoning: 'judge' } as const;
    const seen = (content: string, finish: ChatReply['finish'] = 'stop') => {
      const answer = answerOf(replyWith(content, { finish }), { ...USUAL_READING, ...judge });
      return [answer?.outcome, answer === null ? null : judgedText(answer, 'judge')];
    };
    expect(seen('<think>Hm.</think>Yes.')).toEqual(['complete', 'Hm.\n\nYes.']);
    expect(seen('<think>Hm.', 'length')).toEqual(['truncated', 'Hm.']);
    expect(seen('Yes.')).toEqual(['complete', 'Yes.']);
    expect(seen(' ')).toEqual(['empty', '']);
    expect(judgedText({ text: null, reasoning: 'Hm.' }, 'judge')).toBeNull();
  });
});
