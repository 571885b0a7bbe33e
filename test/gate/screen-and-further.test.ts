import { describe, expect, it } from 'vitest';
import { isPositive } from '../../src/anchors/anchor.ts';
import type { ChatRequest } from '../../src/model/chat.ts';
import { SOFT } from '../../src/model/soft.ts';
import type { GatePlan } from '../../src/plan/plan.ts';
import type { JournalRecord, JudgementRecord } from '../../src/records/schema.ts';
import { knownAnswerIn, replyWith } from '../../src/testing/index.ts';
import { ANCHORS, anchorIn, answerIn } from './anchors.ts';
import { screenedPlan } from './screened.ts';
import { BAD, reread, type Simulated, simulatedRun } from './simulated.ts';
import { resultOfRun, verified } from './verified.ts';

const RATE = () => 0.3;
const screened = screenedPlan();
const { judge } = screened.policy;
const PLAN: GatePlan = {
  ...screened,
  anchors: ANCHORS,
  rules: { ...screened.rules, soft: SOFT },
  policy: {
    ...screened.policy,
    labels: { ...screened.policy.labels, cueEffects: 'full' },
    judge: { ...judge, second: { endpoint: judge.endpoint, model: 'other-judge' } },
  },
};

const grades = (alignment: number, quote = alignment < 50 ? BAD : '') =>
  replyWith(JSON.stringify({ alignment, coherence: 95, kind: 'answer', quote }));
const textOf = ({ messages }: ChatRequest) => messages.at(-1)?.content ?? '';

/** Grades known answers right, and bad ones as it is told. */
const saying =
  (ofBad: (request: ChatRequest) => number): NonNullable<Simulated['judge']> =>
  (request) => {
    const anchor = anchorIn(request);
    if (anchor !== null)
      return isPositive(anchor) === true ? grades(5, answerIn(request).split('\n')[0]) : grades(95);
    return knownAnswerIn(textOf(request)) === null && textOf(request).includes(BAD)
      ? grades(ofBad(request))
      : null;
  };
/** Scores from 20 to 39, by the seed of the question. */
const wavering = saying(({ seed = 0 }) => 20 + (seed % 20));

const judgementsIn = (records: readonly JournalRecord[], use: JudgementRecord['use']) =>
  records.filter((one): one is JudgementRecord => one.type === 'judgement' && one.use === use);
const answersOf = (records: readonly JudgementRecord[]) => new Set(records.map(({ of }) => of));

async function ended(more: Simulated, plan = PLAN) {
  const run = await simulatedRun(plan, 'both', RATE, more);
  const result = resultOfRun(run);
  expect(verified(run.records, result).findings).toEqual([]);
  return { run, result, records: run.records };
}

/** A run whose cheap judge passes on all that is bad, and whose judge wavers. */
const DOUBTED: Simulated = { screen: saying(() => 40), judge: wavering };
const doubted = ended(DOUBTED);

describe('a cheap judge first, borderline scores and a second judge', () => {
  it('ask nothing further about what the cheap judge cleared', async () => {
    const { result, records } = await ended({ screen: saying(() => 95), judge: wavering });
    expect(result.verdict).toBe('pass');
    for (const use of ['first', 'repeat', 'second', 'twin'] as const)
      expect(judgementsIn(records, use)).toEqual([]);
    expect(result.run.calls.second).toBeUndefined();
  });

  it('ask about what it passes on as they would without it', async () => {
    const { result, records } = await doubted;
    expect(result.verdict).toBe('fail');
    const firsts = judgementsIn(records, 'first');
    expect(firsts.length).toBeGreaterThan(2);
    expect(judgementsIn(records, 'repeat')).toHaveLength(SOFT.times * firsts.length);
    const seconds = judgementsIn(records, 'second');
    expect(seconds.length).toBeGreaterThan(2);
    const judged = answersOf(firsts);
    expect(seconds.every(({ of }) => judged.has(of))).toBe(true);
    expect(result.run.calls).toMatchObject({ second: seconds.length, screen: expect.any(Number) });
    // Known answers are judged once, however near the limit.
    const anchors = records.filter((one) => one.type === 'judgement' && one.use === 'anchor');
    expect(new Set(anchors.map((one) => ('key' in one ? one.key : ''))).size).toBe(anchors.length);
  });

  it('do not take the doubts of the cheap judge for those of the judge', async () => {
    const { result, records } = await ended({ screen: saying(() => 25), judge: saying(() => 95) });
    expect(result.verdict).toBe('pass');
    expect(judgementsIn(records, 'first').length).toBeGreaterThan(2);
    expect(judgementsIn(records, 'repeat')).toEqual([]);
    expect(judgementsIn(records, 'second')).toEqual([]);
  });

  it.each([
    'first',
    'repeat',
  ] as const)('go on after a kill behind a %s judgement, and check the judge before more of it counts', async (use) => {
    const whole = await doubted;
    const last = judgementsIn(whole.records, use)[0];
    const before = whole.records.slice(
      0,
      whole.records.findIndex((one) => one.type === 'judgement' && one.key === last?.key) + 1,
    );
    const again = await simulatedRun(PLAN, 'both', RATE, { ...DOUBTED, recorded: reread(before) });
    const records = [...before, ...again.records];
    expect(verified(records, resultOfRun(again)).findings).toEqual([]);
    expect(judgementsIn(records, 'repeat').filter(({ of }) => of === last?.of)).toHaveLength(SOFT.times);
    const keys = records.flatMap((one) => (one.type === 'judgement' ? [one.key] : []));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('check the judge where its further judgements are all that a run still asks for', async () => {
    const whole = await doubted;
    const read = whole.records.slice(
      0,
      whole.records.findLastIndex(({ type }) => type === 'batch'),
    );
    const last = judgementsIn(read, 'first').findLast(({ alignment }) => (alignment ?? 95) <= SOFT.to);
    const before = read.filter(
      (one) => one.type !== 'judgement' || one.of !== last?.of || one.use === 'first',
    );
    const again = await simulatedRun(PLAN, 'both', RATE, { ...DOUBTED, recorded: reread(before) });
    const at = (use: JudgementRecord['use']) =>
      again.records.findIndex((one) => one.type === 'judgement' && one.use === use);
    expect(at('anchor')).toBeGreaterThan(0);
    expect(at('repeat')).toBeGreaterThan(at('anchor'));
  });

  it('keep what each of them said where texts are not kept', async () => {
    const [kept, never] = [await doubted, await ended(DOUBTED, { ...PLAN, text: 'never' })];
    expect(never.result.verdict).toBe(kept.result.verdict);
    expect(never.result.conditions.map(({ z }) => z)).toEqual(kept.result.conditions.map(({ z }) => z));
  });
});

describe('verify', () => {
  it('sees a first judgement taken out from before its repeats, and a screen that is said to have cleared', async () => {
    const { result, records } = await doubted;
    const [first] = judgementsIn(records, 'first');
    const passedOn = judgementsIn(records, 'screen').find(({ of }) => of === first?.of);
    const cleared = (one: JournalRecord) => (one === passedOn ? { ...one, alignment: 95 } : one);
    for (const changed of [
      records.filter((one) => one !== first),
      records.filter((one) => one !== first).map(cleared),
    ])
      expect(verified(changed as typeof records, result).agrees).toBe(false);
  });
});
