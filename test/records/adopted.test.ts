import { describe, expect, it } from 'vitest';
import { AnswerStore } from '../../src/records/answer-store.ts';
import { newEvidence } from '../../src/records/recorded.ts';
import type { AnswerRecord, JournalRecord, JudgementRecord } from '../../src/records/schema.ts';
import { scriptedPlan, scriptedPolicy, simulatedRun } from '../gate/simulated.ts';

const { records } = await simulatedRun(
  scriptedPlan(1, scriptedPolicy('sampling: { seed: s }\nlimits: smoke')),
  'adopted',
  () => 0,
);
const answer = records.find(({ type }) => type === 'answer') as AnswerRecord;
const grade = records.find((one) => one.type === 'judgement' && one.of === answer.key) as JudgementRecord;
/** What another job was told when it asked the same: another answer, graded for what it is. */
const other: AnswerRecord = { ...answer, text: `${answer.text} And more.` };

function storeWith(kept: readonly AnswerRecord[], keepText = true) {
  const written: JournalRecord[] = [];
  const store = new AnswerStore(
    newEvidence({ key: 'e', epoch: 1, firstDraw: 1 }),
    { append: (...more) => void written.push(...more) },
    keepText,
  );
  store.keep(...kept);
  return { store, written };
}

describe('what another job asked', () => {
  it('is kept with its grade, in one step or two', () => {
    const { store } = storeWith([]);
    store.adopt([answer]);
    expect([store.answers.size, store.judgements.size]).toEqual([1, 0]);
    store.adopt([answer, grade]);
    expect(store.judgements.get(grade.key)?.of).toBe(answer.key);
  });

  it('is of this run, but for what it collected from a batch of an earlier one', () => {
    const isNew = (adopted: AnswerRecord) => {
      const { store } = storeWith([]);
      store.adopt([adopted]);
      return [...store.answers.values()].map((kept) => store.isNew(kept));
    };
    expect(isNew(answer)).toEqual([true]);
    expect(isNew({ ...answer, run: { ...answer.run, asked_earlier: true } })).toEqual([false]);
  });

  it('lends its grade to the same answer, and to no other one', () => {
    const { store } = storeWith([answer]);
    store.adopt([other, grade]);
    expect(store.judgements.size).toBe(0);
    expect(store.isSettled(answer.key)).toBe(false);
    store.adopt([answer, grade]);
    expect(store.isSettled(answer.key)).toBe(true);
  });

  it('lends it to none where no texts are kept, since nobody can tell', () => {
    const { store, written } = storeWith([answer], false);
    store.adopt([other, grade]);
    expect(written.map(({ type }) => type)).toEqual(['answer']);
    const fresh = storeWith([], false);
    fresh.store.adopt([other, grade]);
    expect(fresh.written.map(({ type }) => type)).toEqual(['answer', 'judgement']);
  });
});
