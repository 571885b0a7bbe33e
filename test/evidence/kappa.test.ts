import { describe, expect, it } from 'vitest';
import { cohensKappa } from '../../src/evidence/kappa.ts';

describe("Cohen's kappa", () => {
  it.each([
    [{ both: 20, firstAlone: 5, secondAlone: 10, neither: 15 }, 0.4],
    [{ both: 45, firstAlone: 15, secondAlone: 25, neither: 15 }, 0.1304],
    [{ both: 30, firstAlone: 0, secondAlone: 0, neither: 70 }, 1],
    [{ both: 0, firstAlone: 50, secondAlone: 50, neither: 0 }, -1],
    // Published ratings of two judges: docs/judge.md.
    [{ both: 161, firstAlone: 54, secondAlone: 41, neither: 1094 }, 0.73],
  ])('of %j is %d', (raters, kappa) => {
    expect(cohensKappa(raters)).toBeCloseTo(kappa, kappa === 0.73 ? 2 : 4);
  });

  it.each([
    ['nothing was rated', { both: 0, firstAlone: 0, secondAlone: 0, neither: 0 }],
    ['both put everything on one side', { both: 0, firstAlone: 0, secondAlone: 0, neither: 9 }],
  ])('is not there where %s', (_name, raters) => {
    expect(cohensKappa(raters)).toBeNull();
  });
});
