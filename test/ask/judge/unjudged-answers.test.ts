import { describe, expect, it } from 'vitest';
import type { Answer } from '../../adapters/fault-server.ts';
import { completion } from '../../adapters/question.ts';
import { oneDraw } from './one-draw.ts';

const EMPTY: Answer = { body: completion({ message: { content: '' } }) };
const REFUSED: Answer = { body: completion({ message: { content: null, refusal: 'I cannot.' } }) };

describe('what the judge does not see', () => {
  it.each<readonly [string, Answer, string, number]>([
    ['a refusal', REFUSED, 'refused', 1],
    [
      'a filtered answer',
      { body: completion({ finish_reason: 'content_filter', message: { content: '' } }) },
      'filtered',
      1,
    ],
    ['a filtered prompt', { status: 400, body: '{"error":{"code":"content_filter"}}' }, 'filtered', 1],
    ['an empty answer', EMPTY, 'empty', 1],
  ])('is %s', async (_, given, outcome, asked) => {
    const draw = await oneDraw('plain', given, given, given);
    expect(draw.judged).toEqual([]);
    expect([draw.answer?.outcome, draw.asked.length, draw.stop]).toEqual([outcome, asked, null]);
  });

  it('is an empty answer, although a second one would have text: the first reply counts', async () => {
    const { judged, asked, answer } = await oneDraw('plain', EMPTY, { body: completion() });
    expect([judged.length, asked.length, answer?.outcome]).toEqual([0, 1, 'empty']);
  });

  it('is an empty answer that came after a fault', async () => {
    const { asked, answer } = await oneDraw('plain', { status: 503 }, EMPTY, { body: completion() });
    expect([asked.length, answer?.outcome, answer?.failed_first]).toEqual([2, 'empty', 'server-error']);
  });

  it('is not a truncated answer: that is judged as it is', async () => {
    const { judged, answer } = await oneDraw('plain', { body: completion({ finish_reason: 'length' }) });
    expect(answer?.outcome).toBe('truncated');
    expect(judged[0]).toContain('\nA gate opens.\nEND ANSWER');
  });
});
