import { describe, expect, it } from 'vitest';
import { GRADED } from '../../../../src/ask/judge/graded.ts';
import { canBeSearched, MAX_SEARCHED_CHARS } from '../../../../src/ask/judge/injection/detect.ts';
import { judgeTwin } from '../../../../src/ask/judge/injection/twin.ts';
import { type Judging, judgeAnswer } from '../../../../src/ask/judge/judge.ts';
import type { JudgeProtocol } from '../../../../src/ask/judge/protocol.ts';
import { replyWith, scriptedModel, seededRandom } from '../../../../src/testing/index.ts';
import { askOnce, ITEM, reply } from '../judging.ts';

const GROWS = '\ufdfa';

function judgingBy(protocol: JudgeProtocol) {
  const judge = scriptedModel(() => replyWith(reply({ quote: '' })));
  const judging: Judging = {
    protocol,
    model: 'a-judge',
    maxTokens: 2_000,
    rubric: 'THE RUBRIC',
    send: askOnce(judge),
    random: seededRandom('long'),
  };
  return { judge, judging };
}

describe('an answer that is too long to be searched', () => {
  it.each([
    ['as it came', 'a '.repeat(MAX_SEARCHED_CHARS / 2 + 1)],
    ['as the eye reads it', GROWS.repeat(MAX_SEARCHED_CHARS / 10)],
    ['without an end of a sentence, a million times', GROWS.repeat(1_000_000)],
  ])('is unscored without it, and nobody is asked: %s', async (_, answer) => {
    const { judge, judging } = judgingBy(GRADED);
    const twin = await judgeTwin({ ...ITEM, answer }, 7, judging);
    expect(twin?.judgement).toMatchObject({ state: 'unscored', reason: 'too-long-to-search' });
    expect(judge.requests).toHaveLength(0);
  });

  it('begins where nothing is lost to ordinary answers, and the longest one is searched', async () => {
    const { judging } = judgingBy(GRADED);
    const longest = 'a'.repeat(MAX_SEARCHED_CHARS);
    expect(canBeSearched(longest)).toBe(true);
    expect(canBeSearched(`${longest}a`)).toBe(false);
    expect(await judgeTwin({ ...ITEM, answer: longest }, 7, judging)).toBeNull();
  });
});

describe('an answer on which reading breaks', () => {
  const broken = () => {
    throw new RangeError('Maximum call stack size exceeded');
  };

  it.each([
    ['when it is shown to the judge', { request: broken }, 0],
    ['when the reply is compared with it', { parse: broken }, 1],
  ])('is unscored by its own reason, and ends nothing: %s', async (_, first, asked) => {
    const { judge, judging } = judgingBy({ ...GRADED, first: { ...GRADED.first, ...first } });
    const { judgement } = await judgeAnswer(ITEM, 7, judging);
    expect(judgement).toMatchObject({ state: 'unscored', reason: 'not-readable' });
    expect(judge.requests).toHaveLength(asked);
  });

  it('still ends the run where it is asking that failed', async () => {
    const { judging } = judgingBy(GRADED);
    const stopped = new Error('the budget is spent');
    const asked = judgeAnswer(ITEM, 7, { ...judging, send: () => Promise.reject(stopped) });
    await expect(asked).rejects.toBe(stopped);
  });
});
