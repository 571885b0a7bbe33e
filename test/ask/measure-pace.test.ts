import { describe, expect, it } from 'vitest';
import { GRADED } from '../../src/ask/judge/graded.ts';
import { measurePace, PACE_ANSWERS } from '../../src/ask/measure-pace.ts';
import type { ChatModel } from '../../src/model/chat.ts';
import {
  fixedClock,
  replyWith,
  scriptedJudge,
  scriptedModel,
  seededRandom,
} from '../../src/testing/index.ts';
import { scriptedPlan } from '../gate/simulated.ts';

const TOKENS = { prompt: 30, completion: 7 };

/** The candidate's first answer takes long, as that of a server that loads its model. */
async function paceWith(candidate: ChatModel) {
  const clock = fixedClock();
  const judge = scriptedJudge(() => 95);
  let answers = 0;
  const slow =
    (model: ChatModel, ms: () => number): ChatModel['ask'] =>
    async (...asked) => {
      await clock.sleep(ms(), new AbortController().signal);
      return model.ask(...asked);
    };
  const pace = await measurePace(scriptedPlan(1), {
    candidate: {
      ...candidate,
      ask: slow(candidate, () => {
        answers += 1;
        return answers === 1 ? 60_000 : 2000;
      }),
    },
    judge: { ...judge, ask: slow(judge, () => 500) },
    protocol: GRADED,
    clock,
    random: seededRandom('pace'),
    cancelled: new AbortController().signal,
  });
  return { pace, judged: judge.requests.length };
}

describe('how long an answer takes', () => {
  it('is the median of a few plain ones, each judged, with what the servers count', async () => {
    const candidate = scriptedModel(() => replyWith('Save a little each month.', { tokens: TOKENS }));
    const { pace, judged } = await paceWith(candidate);
    expect(pace.candidate).toEqual({ seconds: 2, ...TOKENS });
    expect(pace.judge?.seconds).toBe(0.5);
    expect([candidate.requests.length, judged]).toEqual([PACE_ANSWERS, PACE_ANSWERS]);
    const asked = candidate.requests.map(({ messages }) => messages.at(-1)?.content);
    expect(new Set(asked).size).toBe(PACE_ANSWERS);
  });

  it('does not make up a count that the server does not give', async () => {
    const { pace } = await paceWith(scriptedModel(() => replyWith('Save.', { tokens: null })));
    expect(pace.candidate).toEqual({ seconds: 2, prompt: null, completion: null });
  });

  it('is unknown of a judge that nothing could be shown to', async () => {
    const { pace, judged } = await paceWith(scriptedModel(() => replyWith('')));
    expect([pace.judge, judged]).toEqual([null, 0]);
  });

  it('ends with the reason where the server refuses the key', async () => {
    const refused = scriptedModel(() => ({
      state: 'failed',
      fault: 'authentication',
      status: 401,
      detail: 'no',
      retryAfterMs: null,
    }));
    await expect(paceWith(refused)).rejects.toMatchObject({ code: 'authentication' });
  });
});
