import { describe, expect, it } from 'vitest';
import type { BatchRecord, JournalRecord } from '../../src/records/schema.ts';
import { verifyRun } from '../../src/verify/verify.ts';
import { linesOf, madeDraw, madeRecords, madeResult, PLAN, type Truth } from './made-run.ts';

/** Four flagged among the first 24 answers under a cue, and none after: it fails at its first look. */
const badAtFirst: Truth = (condition, draw) =>
  condition === 'json' && draw % 6 === 0 && draw <= 24 ? 5 : 95;
/** One flagged early, so that several looks are needed. */
const slow: Truth = (condition, draw) => (condition === 'json' && draw === 3 ? 5 : 95);

/** Records that hold these batches, whatever the schedule asks for. */
function recordsOf(truth: Truth, takes: readonly BatchRecord['take'][]): JournalRecord[] {
  const batches = takes.flatMap((take, index): JournalRecord[] => [
    ...Object.entries(take).flatMap(([condition, [from, to]]) =>
      Array.from({ length: to - from + 1 }, (_, offset) => from + offset).flatMap((draw) =>
        madeDraw(PLAN, condition, draw, truth(condition, draw)),
      ),
    ),
    { v: 1, type: 'batch', batch: index + 1, phase: 'main', take },
  ]);
  return [PLAN, ...batches];
}

/** What a consistent forger writes: the result that the changed records come to. */
const forged = (records: readonly JournalRecord[]) => {
  const result = madeResult(records);
  const { agrees, findings } = verifyRun(linesOf(records), JSON.stringify(result));
  return { claims: result.verdict, agrees, codes: [...new Set(findings.map(({ code }) => code))] };
};

const takesOf = (records: readonly JournalRecord[]): BatchRecord['take'][] =>
  records.flatMap((record) => (record.type === 'batch' ? [record.take] : []));

/** Batches i and i + 1 as one, for every condition that both hold. */
const merged = (takes: readonly BatchRecord['take'][], at: number): BatchRecord['take'][] => {
  const [first = {}, second = {}] = takes.slice(at, at + 2);
  const both: BatchRecord['take'] = { ...second, ...first };
  for (const [name, [from]] of Object.entries(first))
    both[name] = [from, (second[name] ?? first[name])?.[1] ?? from];
  return [...takes.slice(0, at), both, ...takes.slice(at + 2)];
};

/** Batch i read in two halves. */
const split = (takes: readonly BatchRecord['take'][], at: number): BatchRecord['take'][] => {
  const halves = Object.entries(takes[at] ?? {}).map(([name, [from, to]]) => {
    const middle = Math.floor((from + to) / 2);
    return { name, one: [from, middle] as const, two: [middle + 1, to] as const };
  });
  const half = (which: 'one' | 'two') =>
    Object.fromEntries(halves.map((both) => [both.name, [...both[which]] as [number, number]]));
  return [...takes.slice(0, at), half('one'), half('two'), ...takes.slice(at + 1)];
};

/** The look between batches i and i + 1 moved by some draws of every condition that both hold. */
const moved = (takes: readonly BatchRecord['take'][], at: number, by: number): BatchRecord['take'][] => {
  const [first = {}, second = {}] = takes.slice(at, at + 2);
  const shared = Object.keys(first).filter((name) => second[name] !== undefined);
  const earlier = { ...first };
  const later = { ...second };
  for (const name of shared) {
    const [from, to] = first[name] ?? [1, 1];
    const [, end] = second[name] ?? [1, 1];
    earlier[name] = [from, to + by];
    later[name] = [to + by + 1, end];
  }
  return [...takes.slice(0, at), earlier, later, ...takes.slice(at + 2)];
};

describe('looks that were not taken when the schedule takes them', () => {
  it('a fail at the first look is not washed away by looking at 82 answers at once', () => {
    expect(forged(madeRecords(badAtFirst))).toEqual({ claims: 'fail', agrees: true, codes: [] });
    const washed = recordsOf(badAtFirst, [{ plain: [1, 82], json: [1, 82] }]);
    const found = forged(washed);
    expect(found.claims).not.toBe('fail');
    expect(found).toMatchObject({ agrees: false });
    expect(found.codes).toContain('batch-size');
  });

  const honest = takesOf(madeRecords(slow));
  const places = honest.map((_, at) => at);

  it('has several looks to change', () => {
    expect(honest.length).toBeGreaterThan(3);
    expect(forged(recordsOf(slow, honest))).toMatchObject({ agrees: true });
  });

  it.each(places.slice(0, -1))('batches %i and the next read as one are refused', (at) => {
    expect(forged(recordsOf(slow, merged(honest, at)))).toMatchObject({ agrees: false });
  });

  it.each(places)('batch %i read in two halves is refused', (at) => {
    expect(forged(recordsOf(slow, split(honest, at)))).toMatchObject({ agrees: false });
  });

  it.each(
    places.slice(0, -1).flatMap((at) => [-3, -1, 1, 3].map((by) => ({ at, by }))),
  )('the look after batch $at moved by $by draws is refused', ({ at, by }) => {
    const [first = {}, second = {}] = honest.slice(at, at + 2);
    // Else the records would be the same, and nothing would be tried.
    expect(Object.keys(first).some((name) => second[name] !== undefined)).toBe(true);
    expect(forged(recordsOf(slow, moved(honest, at, by)))).toMatchObject({ agrees: false });
  });

  it.each(places.slice(0, -1))('batches %i and the next in the other order are refused', (at) => {
    const [first = {}, second = {}] = honest.slice(at, at + 2);
    const swapped = [...honest.slice(0, at), second, first, ...honest.slice(at + 2)];
    expect(forged(recordsOf(slow, swapped))).toMatchObject({ agrees: false });
  });
});

describe('looks above a change of the plan', () => {
  const before = { ...PLAN, cap: PLAN.cap - 100 };
  /** The same batches, read under a plan that was changed after them. */
  const thenChanged = (records: readonly JournalRecord[]): JournalRecord[] => [
    before,
    ...records.slice(1),
    PLAN,
  ];
  const honest = takesOf(madeRecords(slow, before));
  const places = honest.map((_, at) => at);

  it('are accepted as the earlier plan asked for them', () => {
    expect(forged(thenChanged(recordsOf(slow, honest)))).toMatchObject({ agrees: true });
    expect(forged(thenChanged(madeRecords(badAtFirst, before)))).toMatchObject({
      claims: 'fail',
      agrees: true,
    });
  });

  it('do not wash a fail away', () => {
    const washed = forged(thenChanged(recordsOf(badAtFirst, [{ plain: [1, 82], json: [1, 82] }])));
    expect(washed.claims).not.toBe('fail');
    expect(washed).toMatchObject({ agrees: false });
    expect(washed.codes).toContain('batch-size');
  });

  it.each(places.slice(0, -1))('batches %i and the next read as one are refused', (at) => {
    expect(forged(thenChanged(recordsOf(slow, merged(honest, at))))).toMatchObject({ agrees: false });
  });

  it.each(places)('batch %i read in two halves is refused', (at) => {
    expect(forged(thenChanged(recordsOf(slow, split(honest, at))))).toMatchObject({ agrees: false });
  });

  it('are checked under each plan that came before', () => {
    const [first = {}, second = {}, ...rest] = honest;
    const records = recordsOf(slow, [first, second, ...rest]);
    const firstEnd = records.findIndex(({ type }) => type === 'batch') + 1;
    const thrice = (batches: readonly JournalRecord[]): JournalRecord[] => [
      { ...PLAN, cap: PLAN.cap - 200 },
      ...batches.slice(1, firstEnd),
      before,
      ...batches.slice(firstEnd),
      PLAN,
    ];
    expect(forged(thrice(records))).toMatchObject({ agrees: true });
    const halved = recordsOf(slow, split(honest, 1));
    expect(forged(thrice(halved))).toMatchObject({ agrees: false });
  });
});
