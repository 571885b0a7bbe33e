import { expect, it } from 'vitest';
import { begun, RULES } from '../../bench/nightly/history.ts';
import { hasPassed, recoveryOf } from '../../src/nightly/recovery.ts';
import { letByGate, scoredAgain, scoredBy } from '../../src/nightly/scored.ts';
import type { Result } from '../../src/report/schema.ts';

type Condition = Result['conditions'][number];
const condition = (id: string, state: Condition['state'], expires?: string) =>
  ({
    id,
    state,
    ...(expires === undefined ? {} : { override: { by: 'a', why: 'b', expires } }),
  }) as Condition;

it('a condition that had not passed is left out of the score, an overridden one to its last day', () => {
  expect(scoredBy(undefined)).toEqual({ scored: true });
  expect(scoredBy(condition('a', 'pass'))).toEqual({ scored: true });
  expect(scoredBy(condition('a', 'excused'))).toEqual({ scored: false });
  expect(scoredBy(condition('a', 'fail', '2026-12-04'))).toEqual({ scored: false, until: '2026-12-04' });
  // Whoever cannot say when it ends lets nothing pass.
  expect(scoredBy(condition('a', 'fail', 'never'))).toEqual({ scored: true });
});

it('it is scored again on the day after, and an excused one is not', () => {
  const conditions = [
    { id: 'a', scored: false, until: '2026-12-04' },
    { id: 'b', scored: false },
  ];
  expect(scoredAgain(conditions, Date.parse('2026-12-04T23:59:59Z'))).toEqual(conditions);
  expect(scoredAgain(conditions, Date.parse('2026-12-05T00:00:00Z'))).toEqual([
    { id: 'a', scored: true },
    { id: 'b', scored: false },
  ]);
});

it('a gate lets by what counted and failed, and nothing that had been accepted so', () => {
  const before = [
    { id: 'plain', scored: true },
    { id: 'a', scored: true },
    { id: 'b', scored: false },
  ];
  const conditions = [
    condition('plain', 'pass'),
    condition('a', 'fail', '2026-12-04'),
    condition('b', 'excused'),
  ];
  expect(letByGate(before, { verdict: 'pass', conditions })).toEqual(['a']);
  expect(letByGate(before, { verdict: 'fail', conditions })).toEqual([]);
});

it('nights end no alarm that a person overrode before that condition, too, shows what a pass shows', () => {
  const clean = [[[0, 0, 400] as [number, number, number]]];
  const kept = begun();
  const conditions = kept.conditions.map((one) => ({ ...one, since: clean }));
  const letBy = { let_by: ['cue-1'] } as NonNullable<typeof kept.notice>;
  const overridden = (since: typeof clean) =>
    conditions.map((one) =>
      one.id === 'cue-1' ? { ...one, scored: false, until: '2026-12-04', since } : one,
    );
  expect(hasPassed({ conditions: overridden([]), notice: letBy }, RULES.limits)).toBe(false);
  expect(recoveryOf({ conditions: overridden([]), notice: null }, RULES.limits)).toEqual({
    passed: 12,
    of: 12,
  });
  expect(hasPassed({ conditions: overridden(clean), notice: letBy }, RULES.limits)).toBe(true);
});
