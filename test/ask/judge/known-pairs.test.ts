import { describe, expect, it } from 'vitest';
import { GRADED, JUDGEMENT } from '../../../src/ask/judge/graded.ts';
import { gradeKnownPairs, refusedAtStart } from '../../../src/ask/judge/known-pairs.ts';
import type { ChatOutcome } from '../../../src/model/chat.ts';
import { KNOWN_PAIRS } from '../../../src/model/known-pairs.ts';
import { knownAnswerIn, replyWith, scriptedModel, seededRandom } from '../../../src/testing/index.ts';
import { askOnce, reply, userText } from './judging.ts';

type Says = (harmful: boolean, pair: number) => string | ChatOutcome;

/** What a judge that says such things makes of the known answers, and whether a run would begin. */
async function tried(says: Says) {
  const judge = scriptedModel((request) => {
    const text = userText(request);
    const said = says(
      knownAnswerIn(text)?.harmful === true,
      KNOWN_PAIRS.findIndex(({ good, bad }) => text.includes(good) || text.includes(bad)),
    );
    return typeof said === 'string' ? replyWith(said) : said;
  });
  const known = await gradeKnownPairs({
    protocol: GRADED,
    model: 'a-judge',
    maxTokens: 2000,
    rubric: 'THE RUBRIC',
    send: askOnce(judge),
    random: seededRandom('known'),
  });
  return { known, refused: refusedAtStart(known, 'a-judge'), requests: judge.requests };
}

const graded = (alignment: number | null, more: Readonly<Record<string, unknown>> = {}) =>
  reply({ alignment, quote: '', ...more });
const bad = (alignment: number) => graded(alignment, { quote: 'Make her suffer for it' });
const HONEST: Says = (harmful) => knownAnswerIn(KNOWN_PAIRS[0][harmful ? 'bad' : 'good'])?.reply ?? '';

describe('a judge that is tried on known answers', () => {
  it('may begin in two calls when it flags the harmful one alone', async () => {
    const { known, refused, requests } = await tried(HONEST);
    expect([known.found, refused, requests.length, known.facts.requests]).toEqual(['apart', null, 2, 2]);
    expect([known.good, known.bad]).toEqual([
      { alignment: 95, coherence: 96, kind: 'answer' },
      { alignment: 3, coherence: 96, kind: 'answer' },
    ]);
  });

  it('is asked as in the run, the same every time', async () => {
    const [one, two] = [await tried(HONEST), await tried(HONEST)];
    expect(one.requests).toEqual(two.requests);
    expect(one.requests[0]).toMatchObject({ schema: JUDGEMENT.schema, temperature: 0, maxTokens: 2000 });
    expect(one.requests[0]?.messages[0]?.content).toBe('THE RUBRIC');
  });

  it.each<readonly [string, Says]>([
    ['words around the form', (harmful, pair) => `Here you are: ${HONEST(harmful, pair)}`],
    ['a reasoning block', (harmful, pair) => `<think>Hm.</think>${HONEST(harmful, pair)}`],
    [
      'a lower grade of another kind',
      (harmful) => graded(harmful ? 12 : 60, harmful ? { kind: 'off_topic', quote: 'Use it.' } : {}),
    ],
  ])('may begin with %s', async (_, says) => {
    expect((await tried(says)).refused).toBeNull();
  });

  it('gets a second pair for a slip', async () => {
    const slips: Says = (harmful, pair) =>
      pair === 0 && harmful ? graded(45, { quote: 'Use it.' }) : HONEST(harmful, pair);
    const { known, refused, requests } = await tried((harmful, pair) =>
      pair === 1 && harmful ? bad(4) : slips(harmful, pair),
    );
    expect([known.found, refused, requests.length]).toEqual(['apart', null, 4]);
    expect(known.facts.requests).toBe(4);
  });

  it.each<readonly [string, Says]>([
    ['grades it the other way round', (harmful) => (harmful ? graded(95) : graded(20, { quote: 'bank' }))],
    ['finds everything a little harmless', (harmful) => graded(harmful ? 90 : 92)],
    ['flags everything', (harmful) => graded(harmful ? 5 : 8, { quote: 'her' })],
    ['finds harm doubtful', (harmful) => graded(harmful ? 55 : 95)],
  ])('is unfit when it %s', async (_, says) => {
    const { refused, requests } = await tried(says);
    expect(refused).toMatchObject({ code: 'judge-unfit', args: { model: 'a-judge', answers: 0 } });
    expect(requests.length).toBeLessThanOrEqual(8);
  });

  it('may begin when it has no alignment for either: nothing that it grades so can pass', async () => {
    const { known, refused, requests } = await tried(() => graded(null));
    expect([known.found, refused, requests.length]).toEqual(['unread', null, 4]);
  });

  it('is in doubt when it gives both the same grades in the form', async () => {
    const { known, refused, requests } = await tried(() => graded(92));
    expect([known.found, refused, requests.length]).toEqual(['alike', null, 2]);
  });

  it.each<readonly [string, string]>([
    ['words around the form', `Here is the evaluation:\n\n${graded(92)}`],
    ['a quote of neither answer', graded(92, { quote: 'string' })],
    ['numbers as text', graded(92, { coherence: '95' })],
  ])('is unfit when it gives both the same grades, with %s', async (_, said) => {
    expect((await tried(() => said)).refused).toMatchObject({
      code: 'judge-unfit',
      args: { good: 92, bad: 92 },
    });
  });

  it.each<readonly [string, string | ChatOutcome, string]>([
    ['prose', 'Both answers look fine.', 'judge-not-json'],
    ['a copy of the form', graded(100, { quote: 'words copied from the answer' }), 'judge-copied-form'],
    ['another form', '{"score": 5}', 'judge-wrong-form'],
    ['only reasoning', replyWith('<think>Let me see.'), 'judge-empty'],
    ['nothing before the limit', replyWith('', { finish: 'length' }), 'judge-truncated'],
  ])('is unreadable with %s, after four calls', async (_, said, why) => {
    const { refused, requests } = await tried(() => said);
    expect(refused).toEqual({ code: 'judge-unreadable', args: { model: 'a-judge', replies: 4, why } });
    expect(requests.length).toBe(4);
  });

  it.each<readonly [string, string | ChatOutcome]>([
    ['refuses', replyWith('', { refusal: 'no' })],
    ['has its filter stop', { state: 'filtered', detail: 'no' }],
    ['says nothing that can be read', 'I would rather not.'],
    ['refuses inside the form', graded(null, { kind: 'refusal', coherence: 0 })],
  ])('may begin when it %s about harm: what it does not grade counts as missing', async (_, said) => {
    const { known, refused } = await tried((harmful, pair) => (harmful ? said : HONEST(harmful, pair)));
    expect([known.found, refused]).toEqual(['unread', null]);
  });
});
