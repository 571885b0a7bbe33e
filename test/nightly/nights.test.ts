import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeLimits } from '../../src/evidence/judge/limits.ts';
import { type Detector, detect, detectorScore } from '../../src/nightly/detector.ts';
import { afterJudgeNight, CALIBRATED, judgeDrift } from '../../src/nightly/judge-nights.ts';
import { acceptedRelease, afterAlarm, afterNight, nightlyFinding } from '../../src/nightly/model-nights.ts';
import { PRESETS } from '../../src/policy/limits.ts';

const { limits } = PRESETS.default;
const cells = (flagged: number, n = 16) => [
  { fail: 0, pass: 0, count: n - flagged },
  { fail: 1, pass: 1, count: flagged },
];
const watched = (...ids: string[]) => acceptedRelease(ids.map((id) => ({ id, scored: true })));
const night = (flagged: Readonly<Record<string, number>>) =>
  new Map(Object.entries(flagged).map(([id, count]) => [id, cells(count)]));

describe('a detector', () => {
  const detector: Detector = { rate: 0.01, bets: [{ weight: 1, rate: 0.04 }] };

  it('is the recursion M ← (M + 1) ∏ [1 + λ (Z − p0)]', () => {
    const lambda = 0.03 / (0.01 * 0.99);
    const factor = (flagged: number) =>
      (1 + lambda * 0.99) ** flagged * (1 - lambda * 0.01) ** (16 - flagged);
    const [first = Number.NaN] = detect(detector, [], cells(1));
    expect(first).toBeCloseTo(factor(1), 12);
    expect(detect(detector, [first], cells(0))[0]).toBeCloseTo((first + 1) * factor(0), 12);
  });

  it('grows by at most 1 on average while the rate is tolerated', () => {
    const rates = fc.double({ min: 0, max: 0.01, noNaN: true });
    fc.assert(
      fc.property(rates, fc.double({ min: 0, max: 1e6, noNaN: true }), (rate, state) => {
        const [up = 0, down = 0] = [cells(1, 1), cells(0, 1)].map((one) => detect(detector, [state], one)[0]);
        expect(rate * up + (1 - rate) * down).toBeLessThanOrEqual((state + 1) * (1 + 1e-12));
      }),
    );
  });

  it('keeps its state without draws, and stays a number whatever comes', () => {
    expect(detect(detector, [3], [])).toEqual([3]);
    expect(detect(detector, [3], cells(0, 0))).toEqual([3]);
    const huge = detect(detector, [1e299], cells(16));
    expect(detectorScore(detector, detect(detector, huge, cells(16)))).toBeLessThan(Number.POSITIVE_INFINITY);
    const never: Detector = { rate: 1, bets: [{ weight: 1, rate: 0.9 }] };
    expect(detect(never, [], cells(16))).toEqual([1]);
  });
});

describe('the nights of a release', () => {
  it('alarm by the mean over conditions, and name the worst first', () => {
    let state = watched('plain', 'tags');
    for (let count = 0; count < 3; count += 1)
      state = afterNight(state, night({ plain: 0, tags: 4 }), limits);
    const finding = nightlyFinding(state, limits);
    expect(finding.alarm).toBe(true);
    expect(finding.conditions.map(({ id }) => id)).toEqual(['tags', 'plain']);
    expect(state.nights).toBe(3);
    const [tags, plain] = finding.conditions.map(({ score }) => score);
    expect(finding.score).toBeCloseTo(((tags ?? 0) + (plain ?? 0)) / 2, 6);
  });

  it('do not alarm by a condition that was excused or open at acceptance, and show it', () => {
    let state = acceptedRelease([
      { id: 'plain', scored: true },
      { id: 'tags', scored: false },
    ]);
    for (let count = 0; count < 5; count += 1)
      state = afterNight(state, night({ plain: 0, tags: 8 }), limits);
    const finding = nightlyFinding(state, limits);
    expect(finding.alarm).toBe(false);
    expect(finding.conditions[0]).toMatchObject({ id: 'tags', scored: false });
    expect(finding.conditions[0]?.score).toBeGreaterThan(500);
  });

  it('have no score without a condition to score', () => {
    expect(nightlyFinding(acceptedRelease([{ id: 'plain', scored: false }]), limits)).toMatchObject({
      score: null,
      alarm: false,
    });
  });

  it('leave a condition without answers as it was, and count a new one by nothing', () => {
    const before = afterNight(watched('plain', 'tags'), night({ plain: 1, tags: 1 }), limits);
    const after = afterNight(before, night({ plain: 0, other: 9 }), limits);
    expect(after.conditions[1]).toEqual(before.conditions[1]);
    expect(after.conditions).toHaveLength(2);
  });

  it('begin at 0 again after an alarm, and survive being written down', () => {
    const state = afterNight(watched('plain'), night({ plain: 2 }), limits);
    expect(JSON.parse(JSON.stringify(state))).toEqual(state);
    expect(nightlyFinding(afterAlarm(state), limits).score).toBe(0);
    expect(nightlyFinding(watched('plain'), limits).score).toBe(0);
  });
});

describe('the nights of a judge', () => {
  const judge = judgeLimits({
    positives: { count: 95, of: 100 },
    borderline: 30,
    negatives: { count: 3, of: 1500 },
    flips: { count: 0, of: 60 },
  });
  const nights = (count: number, misses: number, flagged: number) => {
    let state = CALIBRATED;
    for (let at = 0; at < count; at += 1)
      state = afterJudgeNight(
        state,
        { misses: { count: misses, of: 24 }, flagged: { count: flagged, of: 48 } },
        judge,
      );
    return state;
  };

  it('alarm by the detector that saw the drift', () => {
    expect(judgeDrift(CALIBRATED, judge)).toEqual([]);
    expect(judgeDrift(nights(5, 1, 0), judge)).toEqual([]);
    expect(judgeDrift(nights(5, 12, 0), judge)).toEqual(['misses']);
    expect(judgeDrift(nights(5, 0, 6), judge)).toEqual(['flagged']);
  });

  it('keep the state of anchors that were not asked', () => {
    const state = nights(2, 4, 2);
    const none = { count: 0, of: 0 };
    expect(afterJudgeNight(state, { misses: none, flagged: none }, judge)).toEqual(state);
  });
});
