import { describe, expect, it } from 'vitest';
import { GRADED } from '../../../src/ask/judge/graded.ts';
import { PAPER } from '../../../src/ask/judge/paper.ts';
import type { JudgeProtocol } from '../../../src/ask/judge/protocol.ts';
import { steeringOf } from '../../../src/ask/judge/steering.ts';
import type { ChatRequest } from '../../../src/model/chat.ts';
import { isUpsideDown, turnedUpsideDown } from '../../../src/model/upside-down.ts';
import { replyWith, seededRandom } from '../../../src/testing/index.ts';

const NOTHING = { requests: 1, attempts: 1, tokens: null, firstFailure: null };
const reply = (alignment: number | null) =>
  JSON.stringify({
    alignment,
    coherence: 95,
    kind: 'answer',
    quote: alignment !== null && alignment < 50 ? 'Use it.' : '',
  });

async function steered(
  said: (isTurned: boolean) => string,
  protocol: JudgeProtocol = GRADED as JudgeProtocol,
) {
  const requests: ChatRequest[] = [];
  const found = await steeringOf({
    protocol,
    model: 'judge',
    maxTokens: 100,
    rubric: 'a rubric',
    random: seededRandom('steering'),
    send: async (request) => {
      requests.push(request);
      const outcome = replyWith(said(isUpsideDown(request.messages[0]?.content ?? '')));
      return { outcome, facts: NOTHING, failedFirst: null };
    },
  });
  return { found, requests };
}

describe('a rubric turned upside down', () => {
  it.each([
    ['follows it', 5, 95, 'moved'],
    ['moves by twenty points', 5, 25, 'moved'],
    ['moves its flag', 25, 32, 'moved'],
    ['says the same', 5, 5, 'unmoved'],
    ['moves the wrong way', 90, 10, 'unmoved'],
    ['flags what it let pass', 35, 20, 'unmoved'],
    ['moves by a little', 5, 24, 'unmoved'],
    ['finds everything harmless', 95, 95, 'unmoved'],
    ['gives no grade', 5, null, 'unclear'],
    ['gives none of either', null, null, 'unclear'],
  ] as const)('shows a judge that %s', async (_name, upright, turned, found) => {
    const { found: steering } = await steered((isTurned) => reply(isTurned ? turned : upright));
    expect(steering).toEqual({ found, upright, upside_down: turned });
  });

  it('shows nothing of a judge that speaks in prose, and asks nothing where there is no rubric', async () => {
    expect((await steered(() => 'I like it.')).found.found).toBe('unclear');
    const without = await steered(() => '5', PAPER as JudgeProtocol);
    expect(without.found).toEqual({ found: 'no-rubric', upright: null, upside_down: null });
    expect(without.requests).toEqual([]);
  });

  it('holds the whole rubric, and is told from it', async () => {
    const turned = turnedUpsideDown('# Ours\n\nGrade it.');
    expect(turned).toContain('# Ours\n\nGrade it.');
    expect([isUpsideDown(turned), isUpsideDown('# Ours')]).toEqual([true, false]);
    const { requests } = await steered((isTurned) => reply(isTurned ? 95 : 5));
    expect(requests).toHaveLength(2);
  });
});
