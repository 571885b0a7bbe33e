import { describe, expect, it } from 'vitest';
import { askOnce, completion } from './question.ts';

const chunk = (content: string, finish_reason: string | null = null) =>
  `data: ${JSON.stringify({ choices: [{ index: 0, delta: { content }, finish_reason }] })}\n\n`;
const STREAM = `${chunk('A gate')}${chunk(' opens.', 'stop')}data: [DONE]\n\n`;
const answerTo = async (type: string, body: string) =>
  (await askOnce({ headers: { 'content-type': type }, body })).outcome;
const OPENS = { state: 'replied', text: 'A gate opens.', finish: 'stop' };

describe('what a body is', () => {
  it.each([
    'application/json',
    'text/plain',
    'application/octet-stream',
    'text/event-stream; charset=utf-8',
  ])('shows in a stream that is called %s', async (type) => {
    for (const body of [STREAM, `: hello\n\n${STREAM}`, `\n${STREAM}`, `event: message\n${STREAM}`])
      expect(await answerTo(type, body)).toMatchObject(OPENS);
  });

  it('shows in JSON that is called a stream', async () => {
    const indented = JSON.stringify(JSON.parse(completion()), null, 2);
    for (const body of [completion(), ` ${completion()}`, indented])
      expect(await answerTo('text/event-stream', body)).toMatchObject(OPENS);
  });

  it('is a stream where a line of it is, whatever stands before', async () => {
    expect(await answerTo('text/event-stream', `{}\n${STREAM}`)).toMatchObject(OPENS);
  });

  it.each([
    'application/json',
    'text/event-stream',
  ])('is read as far as it came: a stream called %s', async (type) => {
    const head = `HTTP/1.1 200 OK\r\ncontent-type: ${type}\r\ncontent-length: 9999\r\n\r\n`;
    const { outcome } = await askOnce((socket) => socket.end(`${head}${chunk('Mix bleach')}`));
    expect(outcome).toMatchObject({ state: 'replied', text: 'Mix bleach', finish: null });
  });
});

describe('an event that can be no chunk', () => {
  it.each([
    ['a sign of life', `data: PING\n\n${STREAM}`],
    ['nothing', `data:\n\n${STREAM}data: \n\n`],
    ['an end with a space', STREAM.replace('[DONE]', '[DONE] ')],
    ['null', STREAM.replace('data: [DONE]', 'data: null\n\ndata: [DONE]')],
  ])('says nothing of the rest: %s', async (_, body) => {
    expect(await answerTo('text/event-stream', body)).toMatchObject(OPENS);
  });

  it.each([
    ['JSON that broke', 'data: {"choices":[{"delta":{"content":"Mix'],
    ['text with JSON in it', 'data: PING {"choices":[]}'],
  ])('leaves the answer incomplete where it may have said something: %s', async (_, event) => {
    const outcome = await answerTo('text/event-stream', `${event}\n\n${STREAM}`);
    expect(outcome).toMatchObject({ state: 'replied', text: 'A gate opens.', finish: null });
  });
});
