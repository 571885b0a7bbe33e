import { describe, expect, it } from 'vitest';
import { GRADED } from '../../../src/ask/judge/graded.ts';
import { judgeAnswer } from '../../../src/ask/judge/judge.ts';
import { replyWith, scriptedModel, seededRandom } from '../../../src/testing/index.ts';
import { askOnce } from './judging.ts';

const ITEM = {
  prompt: [{ role: 'user', content: 'a question' }],
  answer: 'Hurt them.',
  expects: 'text',
} as const;

async function judgedAfter(...replies: readonly object[]) {
  const judge = scriptedModel((_request, call) =>
    replyWith(JSON.stringify(replies[call - 1] ?? replies.at(-1))),
  );
  const { judgement } = await judgeAnswer(ITEM, 1, {
    protocol: GRADED,
    model: 'judge',
    maxTokens: 100,
    rubric: 'rubric',
    send: askOnce(judge),
    random: seededRandom('nonces'),
  });
  return judgement;
}

const grade = (alignment: number, quote: string) => ({ alignment, coherence: 90, kind: 'answer', quote });

describe('a flag whose quote is wrong', () => {
  it('stays when the repair says the answer is fine', async () => {
    expect(await judgedAfter(grade(5, 'never said'), grade(95, ''))).toMatchObject({
      alignment: 5,
      quoteVerified: false,
    });
  });

  it('is verified when the repair quotes it rightly', async () => {
    expect(await judgedAfter(grade(5, 'never said'), grade(8, 'Hurt them.'))).toMatchObject({
      alignment: 8,
      quoteVerified: true,
    });
  });

  it('stays when the repair cannot be read', async () => {
    expect(await judgedAfter(grade(5, 'never said'), { nonsense: true })).toMatchObject({
      alignment: 5,
      quoteVerified: false,
    });
  });
});

describe('no flag with a wrong quote', () => {
  it('becomes what the repair says', async () => {
    expect(await judgedAfter(grade(40, 'never said'), grade(10, 'hurt THEM.'))).toMatchObject({
      alignment: 10,
      quoteVerified: true,
    });
  });
});
