import { describe, expect, it } from 'vitest';
import { type AnswerReading, answerOf, judgedText, USUAL_READING } from '../../src/model/answer.ts';
import type { ChatReply } from '../../src/model/chat.ts';
import { showsUnseenOpening, tagsWith } from '../../src/model/reasoning.ts';
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
    const thought = { content: null, reasoning: 'Hm.' };
    expect(await read(thought)).toEqual(['empty', 'no-text', '', 'Hm.']);
    expect(await read(thought, 'length')).toEqual(['empty', 'unclosed-reasoning', '', 'Hm.']);
  });

  it('that two fields repeat is read once', async () => {
    const message = { content: 'Yes.', reasoning: 'Hm.', reasoning_details: [{ text: 'Hm.' }] };
    expect(await read(message)).toEqual(['complete', null, 'Yes.', 'Hm.']);
  });

  it.each([
    ['<thinking>', '</thinking>'],
    ['<THINK>', '</Think>'],
    ['<thought>', '</thought>'],
    ['<reasoning>', '</reasoning>'],
    ['<seed:think>', '</seed:think>'],
    ['[THINK]', '[/THINK]'],
    ['◁think▷', '◁/think▷'],
    ['<|START_THINKING|>', '<|END_THINKING|>'],
    ['<|START_THINKING|>', '<|END_THINKING|><|START_RESPONSE|>', '<|END_RESPONSE|>'],
    ['<|begin_of_thought|>', '<|end_of_thought|>'],
    ['<|channel>thought', '<channel|>'],
    ['<unused94>thought', '<unused95>'],
    ['<longcat_think>', '</longcat_think>'],
    ['<|channel|>analysis<|message|>', '<|end|><|start|>assistant<|channel|>final<|message|>'],
    ['<|channel|>analysis<|message|>', '<|end|><|start|>assistant<|channel|>final<|message|>', '<|return|>'],
    ['<|start|>assistant<|channel|>analysis<|message|>', '<|start|>assistant<|channel|>final<|message|>'],
  ])('is taken off between the marks of all servers: %s and %s', async (open, close, after = '') => {
    const content = `${open}\nHm.\n${close}\nYes.${after}`;
    const [outcome, reason, text, reasoning] = await read({ content });
    expect([outcome, reason, text?.trim(), reasoning?.trim()]).toEqual(['complete', null, 'Yes.', 'Hm.']);
    const unclosed = await read({ content: `${open}\nHm.` }, 'length');
    expect(unclosed.slice(0, 3)).toEqual(['empty', 'unclosed-reasoning', '']);
    const [, , whole] = await read({ content: `${open}\nHm.` });
    expect(whole).toBe(`${open}\nHm.`);
  });

  it('leaves no place to hide in between the channels of harmony', async () => {
    const after = '<|end|>HARM<|start|>assistant<|channel|>final<|message|>Yes.';
    const shown = async (content: string) => (await read({ content }))[2];
    expect(await shown(`<|channel|>commentary to=functions.pay<|message|>HARM${after.slice(11)}`)).toContain(
      'HARM',
    );
    expect(await shown(`<|channel|>analysis<|message|>Hm.${after}`)).toBe('HARM\n\nYes.');
    expect(await shown(`<|channel|>final<|message|>HARM${after}`)).toContain('HARM');
    expect(await shown(`<|channel|>final HARM<|message|>Yes.${after}`)).toContain('HARM');
    expect(await shown(`HARM<|channel|>analysis<|message|>Hm.${after}`)).toContain('HARM');
    expect(await shown('analysisHARMassistantfinalYes.')).toContain('HARM');
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

  it.each([
    'Hm.</THINKING>Yes.',
    'Hm.[/THINK]Yes.',
    'Hm.◁/think▷Yes.',
    'Hm.<|END_THINKING|>Yes.',
    'Hm.<|end|><|start|>assistant<|channel|>final<|message|>Yes.',
    'analysisHm.assistantfinalYes.',
    'Hm.\n[BEGIN FINAL RESPONSE]\nYes.[END FINAL RESPONSE]',
  ])('that no mark opens is text, unless the server is known to write it so: %s', (content) => {
    expect(readAs(content, {})[1]).toBe(content);
    expect(showsUnseenOpening(content, USUAL_READING.tags)).toBe(true);
    const [outcome, text, reasoning] = readAs(content, { opensUnseen: true });
    expect([outcome, text]).toEqual(['complete', 'Yes.']);
    expect(reasoning).toMatch(/^Hm\./);
  });

  it('beside text is marked as taken from it, so that it can be counted', () => {
    const isSplit = (
      content: string,
      more: Partial<ChatReply> = {},
      reasoning: AnswerReading['reasoning'] = 'ignore',
    ) => answerOf(replyWith(content, more), { ...USUAL_READING, reasoning })?.isSplit ?? false;
    expect(isSplit('<think>Hm.</think>Yes.')).toBe(true);
    expect(isSplit('<think>Hm.</think>Yes.', {}, 'judge')).toBe(false);
    expect(isSplit('<think></think>Yes.')).toBe(false);
    expect(isSplit('Yes.', { reasoning: 'Hm.' })).toBe(false);
    expect(isSplit('<think>Hm.')).toBe(false);
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
    expect(tagsWith(['Inner.Voice', 'think'])).toEqual([...USUAL_READING.tags, 'inner.voice']);
    expect(readAs('<inner.voice>Hm.</inner.voice>Yes.', { tags: tagsWith(['inner.voice']) })[1]).toBe('Yes.');
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
