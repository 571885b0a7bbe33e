import { describe, expect, it } from 'vitest';
import { openaiChatModel } from '../../src/adapters/openai/chat-model.ts';
import { Endings } from '../../src/adapters/openai/endings.ts';
import type { ChatOutcome } from '../../src/model/chat.ts';
import { replyWith } from '../../src/testing/index.ts';
import { faultServer } from './fault-server.ts';
import { askOnce, completion, endpointAt, QUESTION } from './question.ts';

const WHOLE = { state: 'replied', text: 'A gate opens.', finish: 'stop' };
const UNSAID = { state: 'replied', text: 'A gate opens.', finish: null, endUnsaid: true };
const ERRED = { state: 'replied', text: 'A gate opens.', finish: null };
/** What one server says to one question after another. */
async function inTurn(...bodies: readonly string[]): Promise<readonly ChatOutcome[]> {
  const server = await faultServer((_, call) => ({ body: bodies[call - 1] ?? '' }));
  const model = openaiChatModel(endpointAt(server.url), null);
  const outcomes: ChatOutcome[] = [];
  for (const _ of bodies) outcomes.push((await model.ask(QUESTION)).outcome);
  return outcomes;
}
const usage = (completion_tokens: number) => ({ usage: { prompt_tokens: 11, completion_tokens } });

describe('a reply whose end is not said', () => {
  it.each([
    ['null', completion({ finish_reason: null })],
    ['empty', completion({ finish_reason: '' })],
    ['absent', completion().replace('"finish_reason":"stop",', '')],
  ])('is whole where its tokens were not all that it might take: %s', async (_, body) => {
    const { outcome } = await askOnce({ body });
    expect(outcome).toMatchObject(WHOLE);
    expect(outcome).not.toHaveProperty('endUnsaid');
  });

  it.each([
    ['as many as were allowed', usage(QUESTION.maxTokens)],
    ['more', usage(QUESTION.maxTokens + 1)],
    ['none, though there is text', usage(0)],
    ['nobody knows how many', { usage: undefined }],
  ])('is not known to be whole where it took %s', async (_, more) => {
    const { outcome } = await askOnce({ body: completion({ finish_reason: null, more }) });
    expect(outcome).toMatchObject(UNSAID);
  });

  it('is not whole once the server has said how another one ended', async () => {
    const unsaid = completion({ finish_reason: null });
    expect(await inTurn(unsaid, completion(), unsaid)).toMatchObject([WHOLE, WHOLE, UNSAID]);
    const cut = completion({ finish_reason: 'length' });
    expect(await inTurn(cut, unsaid)).toMatchObject([{ finish: 'length' }, WHOLE]);
    const failed = completion({ finish_reason: 'abort' });
    expect(await inTurn(failed, unsaid)).toMatchObject([ERRED, UNSAID]);
  });

  it('may be said of whole answers and not of streams, or of one model and not of another', () => {
    const endings = new Endings();
    const unsaid = replyWith('A gate opens.', {
      finish: null,
      endUnsaid: true,
      tokens: { prompt: 11, completion: 4 },
    });
    endings.read(replyWith('A gate opens.'), QUESTION, 'whole');
    expect(endings.read(unsaid, QUESTION, 'whole')).toMatchObject(UNSAID);
    expect(endings.read(unsaid, QUESTION, 'stream')).toMatchObject(WHOLE);
    expect(endings.read(unsaid, { ...QUESTION, model: 'another' }, 'whole')).toMatchObject(WHOLE);
  });

  const chunk = (content: string) => `data: ${JSON.stringify({ choices: [{ delta: { content } }] })}\n\n`;
  const counted = `data: ${JSON.stringify({ choices: [], ...usage(4) })}\n\n`;
  const streamed = async (body: string) =>
    (await askOnce({ headers: { 'content-type': 'text/event-stream' }, body })).outcome;

  it('is whole in a stream that says itself that it is done, and in no other', async () => {
    const said = `${chunk('A gate')}${chunk(' opens.')}`;
    expect(await streamed(`${said}${counted}data: [DONE]\n\n`)).toMatchObject(WHOLE);
    expect(await streamed(`${said}data: [DONE]\n\n`)).toMatchObject(UNSAID);
    for (const cut of [`${said}${counted}`, `${said}${counted}data: {"cho\n\ndata: [DONE]\n\n`]) {
      const outcome = await streamed(cut);
      expect(outcome).toMatchObject({ state: 'replied', finish: null });
      expect(outcome).not.toHaveProperty('endUnsaid');
    }
  });
});

const NO_ERRORS = [
  { code: 200, message: 'success' },
  '',
  ' ',
  'none',
  false,
  0,
  {},
  [],
  { code: 0, message: '' },
  { code: '0', message: 'OK' },
  { type: null },
];
const ERRORS = [
  'late',
  true,
  7,
  { code: 500 },
  { code: 0, message: 'the stream broke off' },
  { message: { text: 'late' } },
  ['late'],
];

describe('an error beside an answer', () => {
  const chunks = (error: unknown) =>
    `data: ${JSON.stringify({ error, choices: [{ delta: { content: 'A gate opens.' }, finish_reason: 'stop' }] })}\n\n`;
  const both = async (error: unknown) => [
    (await askOnce({ body: completion({ more: { error } }) })).outcome,
    (await askOnce({ headers: { 'content-type': 'text/event-stream' }, body: chunks(error) })).outcome,
  ];

  it.each(NO_ERRORS.map((error) => [error]))('is none where nothing failed: %j', async (error) => {
    expect(await both(error)).toMatchObject([WHOLE, WHOLE]);
  });

  it.each(ERRORS.map((error) => [error]))('leaves it without an end: %j', async (error) => {
    const outcomes = await both(error);
    expect(outcomes).toMatchObject([ERRED, ERRED]);
    for (const outcome of outcomes) expect(outcome).not.toHaveProperty('endUnsaid');
  });
});
