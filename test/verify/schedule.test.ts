import { describe, expect, it } from 'vitest';
import { cutTo, nextBatch, type OpenCondition, totalOf } from '../../src/verify/schedule.ts';
import { logEPass, passNeeds } from '../../src/verify/statistics.ts';

const LIMITS = { tolerated: 0.01, must_catch: 0.04, false_block: 0.05, false_pass: 0.05 };
const PLAN = { limits: LIMITS, block: 1, cap: 600, schedule: 2 } as const;
/** As version 0.1 wrote it. */
const UNNAMED = { limits: LIMITS, block: 1, cap: 600 };

function condition(id: string, n: number, flagged = 0): OpenCondition {
  return {
    id,
    n,
    tally:
      flagged === 0
        ? n === 0
          ? []
          : [[0, 0, n]]
        : [
            [0, 0, n - flagged],
            [1, 1, flagged],
          ],
  };
}

function sizes(
  open: readonly OpenCondition[],
  plan: Parameters<typeof nextBatch>[1] = PLAN,
): Record<string, number> {
  return Object.fromEntries(nextBatch(open, plan));
}

/** Batches for clean conditions until all pass. */
function clean(
  ids: readonly string[],
  plan: Parameters<typeof nextBatch>[1] = PLAN,
): Record<string, number>[] {
  let open = ids.map((id) => condition(id, 0));
  const batches: Record<string, number>[] = [];
  while (open.length > 0) {
    const batch = nextBatch(open, plan);
    batches.push(Object.fromEntries(batch));
    open = open.map(({ id, n }) => condition(id, n + (batch.get(id) ?? 0)));
    open = open.filter(({ tally }) => logEPass(tally, LIMITS) < passNeeds(LIMITS));
  }
  return batches;
}

describe('the next batch', () => {
  it('takes two clean conditions to their pass in 164 draws', () => {
    const batches = clean(['plain', 'cue']);
    expect(batches).toEqual([
      { plain: 10, cue: 10 },
      { plain: 20, cue: 20 },
      { plain: 52, cue: 52 },
    ]);
    expect(batches.reduce((sum, batch) => sum + totalOf(new Map(Object.entries(batch))), 0)).toBe(164);
  });

  it('takes thirteen clean conditions to their pass in 1,066 draws', () => {
    const batches = clean(Array.from({ length: 13 }, (_, index) => `c${index}`));
    expect(batches.reduce((sum, batch) => sum + totalOf(new Map(Object.entries(batch))), 0)).toBe(1066);
  });

  it('asks conditions without a draw first, and no others', () => {
    expect(sizes([condition('plain', 24, 1), condition('new', 0)])).toEqual({ new: 10 });
    expect(sizes([condition('plain', 24, 1), condition('new', 0)], UNNAMED)).toEqual({ new: 24 });
  });

  it('asks the three hottest, ties in policy order', () => {
    const open = [
      condition('plain', 24, 1),
      condition('a', 24, 1),
      condition('b', 24),
      condition('c', 24, 2),
      condition('d', 24, 1),
    ];
    expect(sizes(open)).toEqual({ plain: 24, a: 24, c: 24 });
  });

  it('asks at least 8 and at most 72 when nothing is hot', () => {
    expect(sizes([condition('plain', 80), condition('a', 150, 1)])).toEqual({ plain: 8, a: 8 });
    expect(sizes([condition('plain', 300, 4), condition('a', 400, 8)])).toEqual({ plain: 11, a: 72 });
  });

  it('asks at most twice what was read, and leaves no fewer than 8 to a pass', () => {
    expect(sizes([condition('a', 10)])).toEqual({ a: 20 });
    expect(sizes([condition('a', 26)])).toEqual({ a: 48 });
    expect(sizes([condition('a', 27)])).toEqual({ a: 47 });
    expect(sizes([condition('a', 28)])).toEqual({ a: 54 });
    expect(sizes([condition('a', 2)])).toEqual({ a: 8 });
    expect(sizes([condition('a', 10)], { ...PLAN, stop: 'fixed' })).toEqual({ a: 20 });
  });

  it('asks what version 0.1 asked of a plan that names no schedule', () => {
    expect(clean(['plain', 'cue'], UNNAMED)).toEqual([
      { plain: 24, cue: 24 },
      { plain: 58, cue: 58 },
    ]);
    expect(sizes([condition('a', 9), condition('b', 77)], UNNAMED)).toEqual({ a: 72, b: 8 });
    expect(sizes([condition('a', 24)], { ...UNNAMED, stop: 'fixed' })).toEqual({ a: 72 });
  });

  it('ends at the cap, where passing is out of reach too', () => {
    expect(sizes([condition('plain', 590, 15), condition('a', 590, 9)])).toEqual({ plain: 10 });
    expect(sizes([condition('a', 590, 11)])).toEqual({ a: 10 });
  });

  it('rounds up to whole blocks and down at the cap', () => {
    const plan = { ...PLAN, block: 10, cap: 90 };
    expect(sizes([condition('plain', 0)], plan)).toEqual({ plain: 10 });
    expect(sizes([condition('plain', 0)], { ...UNNAMED, block: 10 })).toEqual({ plain: 30 });
    expect(sizes([condition('plain', 30)], plan)).toEqual({ plain: 60 });
    expect(sizes([condition('plain', 80)], plan)).toEqual({ plain: 10 });
  });
});

describe('a batch that the budget cuts', () => {
  const wanted = new Map([
    ['plain', 8],
    ['a', 20],
    ['b', 20],
  ]);

  it('is handed out in turn', () => {
    expect(Object.fromEntries(cutTo(wanted, 5, 1))).toEqual({ plain: 2, a: 2, b: 1 });
    expect(Object.fromEntries(cutTo(wanted, 31, 1))).toEqual({ plain: 8, a: 12, b: 11 });
  });

  it('keeps blocks whole', () => {
    expect(
      Object.fromEntries(
        cutTo(
          new Map([
            ['plain', 30],
            ['a', 30],
          ]),
          35,
          10,
        ),
      ),
    ).toEqual({ plain: 20, a: 10 });
  });
});
