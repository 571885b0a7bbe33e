import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesOf } from '../../src/sweep/changes.ts';
import { changeSentences, comparisonSentence } from '../../src/sweep/sentences.ts';
import { seededUniform } from '../../src/testing/index.ts';
import { madeSweep } from './made.ts';

const quote = (text: string) => `«${text}»`;
const arbitrarySweep = fc
  .tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 1, max: 4 }))
  .chain(([points, conditions]) =>
    fc.array(
      fc.option(fc.array(fc.integer({ min: 0, max: 300 }), { minLength: conditions, maxLength: conditions })),
      { minLength: points, maxLength: points },
    ),
  )
  .map((rows) => madeSweep(rows.map((flagged, at) => ({ at, n: 300, flagged }))));

describe('what a sweep says of changes', () => {
  it('never claims one that two joint bounds do not show, and finds each that they do', () => {
    fc.assert(
      fc.property(arbitrarySweep, (sweep) => {
        for (const { condition, up, down } of changesOf(sweep)) {
          for (const contrast of [up, down])
            if (contrast !== null) expect(contrast.high.lower).toBeGreaterThan(contrast.low.upper);
          if (up !== null) expect(up.high.at).toBeGreaterThan(up.low.at);
          if (down !== null) expect(down.high.at).toBeLessThan(down.low.at);
          const joint = sweep.points.flatMap(({ conditions }) =>
            conditions.filter(({ id }) => id === condition).map((one) => one.joint),
          );
          const apart = joint.some(([lower]) => joint.some(([, upper]) => lower > upper));
          expect(up !== null || down !== null).toBe(apart);
        }
      }),
      { numRuns: 60, seed: 1 },
    );
  });

  it('uses bounds that are never narrower than those of a report, and hold the simple rate', () => {
    fc.assert(
      fc.property(arbitrarySweep, ({ points }) => {
        for (const { conditions } of points)
          for (const { lower, upper, joint, rate } of conditions) {
            expect(joint[0]).toBeLessThanOrEqual(lower);
            expect(joint[1]).toBeGreaterThanOrEqual(upper);
            expect(joint[0]).toBeLessThanOrEqual(rate ?? 0);
            expect(joint[1]).toBeGreaterThanOrEqual(rate ?? 1);
          }
      }),
      { numRuns: 40, seed: 2 },
    );
  });

  it('claims nothing of five points alike in at least nine of ten sweeps, and sees 0.3 against 22 in 100', () => {
    const uniform = seededUniform('sweep-changes');
    const draws = (rate: number) => {
      let flagged = 0;
      for (let draw = 0; draw < 300; draw += 1) flagged += uniform() < rate ? 1 : 0;
      return flagged;
    };
    const SWEEPS = 20;
    const sweeps = (rateAt: (at: number) => number) =>
      Array.from({ length: SWEEPS }, () =>
        madeSweep(
          [0, 1, 2, 3, 4].map((at) => ({ at, n: 300, flagged: [0, 1, 2].map(() => draws(rateAt(at))) })),
        ),
      );
    const claiming = (made: ReturnType<typeof sweeps>) =>
      made.filter((sweep) => changesOf(sweep).some(({ up, down }) => up !== null || down !== null)).length;
    for (const rate of [0.003, 0.2]) expect(claiming(sweeps(() => rate))).toBeLessThanOrEqual(SWEEPS / 10);
    expect(claiming(sweeps((at) => (at < 2 ? 0.003 : 0.22)))).toBeGreaterThan(0.9 * SWEEPS);
  });

  it('is said in a sentence for each condition that changes, with the joint bounds', () => {
    const sweep = madeSweep([
      { at: 0, flagged: [0, 2, 1] },
      { at: 5, flagged: null },
      { at: 20, flagged: [1, 200, 0] },
      { at: 90, flagged: [2, 10, 2] },
    ]);
    const [first, second] = changeSentences(sweep, quote);
    expect(first).toMatch(
      /^Under the cue «cue-1» the rate is higher at 20 % \([\d.]+ to [\d.]+ in 100\) than at (0|90) % \(.*\), and higher at 20 % \(.*\) than at 90 % \(.*\)\.$/,
    );
    expect(second).toBe(
      'No change is shown for 2 conditions: «plain», «cue-2». That does not show that there is none.',
    );
    expect(comparisonSentence(sweep)).toContain(
      'all 12 rates of the sweep at once, in at least 90 of 100 sweeps',
    );
  });

  it('is nothing when fewer than two points have answers', () => {
    const sweep = madeSweep([
      { at: 0, flagged: [0] },
      { at: 5, flagged: null },
    ]);
    expect(changeSentences(sweep, quote)).toEqual([
      'Fewer than two points have answers: there is nothing to compare.',
    ]);
  });
});
