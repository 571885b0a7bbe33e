import { describe, expect, it } from 'vitest';
import { cellsAlike } from '../../src/verify/compare.ts';

const BY_ROUNDING = 0.1 + 0.2 - 0.2;

describe('outcomes with how often each occurred', () => {
  it('are the same in any order, and where only rounding tells them apart', () => {
    const stated = [
      [0, 0, 23],
      [0, 0.1, 68],
      [0, 0.1, 22],
      [0, 1, 2],
    ];
    const replayed = [
      [0, 1, 2],
      [0, BY_ROUNDING, 90],
      [0, 0, 23],
    ];
    expect(BY_ROUNDING).not.toBe(0.1);
    expect(cellsAlike(stated, replayed)).toBe(true);
    expect(cellsAlike(replayed, stated)).toBe(true);
  });

  it.each([
    [[[0, 0, 23]], [[0, 0, 24]]],
    [[[0, 0.1, 23]], [[0, 0.11, 23]]],
    [[[0, 1, 23]], [[1, 1, 23]]],
    [
      [
        [0, 0, 1],
        [1, 1, 1],
      ],
      [[0, 0, 2]],
    ],
    [[[0, Number.NaN, 1]], [[0, Number.NaN, 1]]],
  ])('%j and %j are not', (a, b) => {
    expect(cellsAlike(a, b)).toBe(false);
  });
});
