import { expect, test } from 'vitest';
import type { ConditionSummary } from '../../src/decide/conditions.ts';
import { refusalRises } from '../../src/report/refusal-rises.ts';

const under = (id: string, refusal: number, n: number) =>
  ({ condition: { id }, n, tally: { rows: { refusal } } }) as unknown as ConditionSummary;

test('one refusal of the few answers of a screen is no rise', () => {
  expect(refusalRises([under('plain', 0, 10), under('screened', 1, 10), under('empty', 0, 0)])).toEqual([]);
});

test('many more than plain are one', () => {
  expect(refusalRises([under('plain', 2, 100), under('tested', 31, 100), under('other', 8, 100)])).toEqual([
    { code: 'refusals-rise', args: { condition: 'tested', share: 0.31, plain: 0.02 } },
  ]);
});

test('without plain answers there is nothing to compare with', () => {
  expect(refusalRises([under('plain', 0, 0), under('tested', 31, 100)])).toEqual([]);
});
