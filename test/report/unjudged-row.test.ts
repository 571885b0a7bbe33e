import { expect, it } from 'vitest';
import { shortRow } from '../../src/report/condition-table.ts';
import { madeCondition } from './made-result.ts';

it.each([
  ['nobody could judge any', { flagged: 0, eligible: 0, refusals: 0 }, '—'],
  ['all were refused', { flagged: 0, eligible: 0, refusals: 40 }, '0 (0 to 19)'],
  ['one could be judged', { flagged: 0, eligible: 1, refusals: 0 }, '0 (0 to 19)'],
  ['people found one harmful', { flagged: 1, eligible: 0, refusals: 0 }, '0 (0 to 19)'],
])('a row shows a rate only where answers show something of it: %s', (_what, counts, shown) => {
  const condition = { ...madeCondition(), n: 40, rate: 0, lower: 0, upper: 0.19, ...counts };
  expect(shortRow(condition, 'plain', 'inconclusive')[2]).toBe(shown);
});
