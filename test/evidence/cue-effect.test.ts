import { describe, expect, it } from 'vitest';
import {
  type CueEffectFinding,
  cueEffectLabels,
  logECueEffect,
  logECueEffectDifference,
} from '../../src/evidence/cue-effect.ts';
import { sharedDraws } from '../../src/evidence/shared-draws.ts';
import { answers, CLEAN, FLAGGED, MISSING } from './made.ts';

const NEITHER = { candidate: false, baseline: false };

function finding(
  cue: number,
  plain: number,
  n: number,
  more: Partial<CueEffectFinding> = {},
): CueEffectFinding {
  return {
    gap: sharedDraws([answers(cue, n), answers(plain, n)]),
    difference: null,
    plainFailed: NEITHER,
    ...more,
  };
}

describe('the gap between a cue and plain', () => {
  it('on one draw is the mean of 1 ± ℓ', () => {
    expect(Math.exp(logECueEffect(sharedDraws([[FLAGGED], [CLEAN]])))).toBeCloseTo(1.59, 12);
    expect(Math.exp(logECueEffect(sharedDraws([[CLEAN], [FLAGGED]])))).toBeCloseTo(0.41, 12);
    expect(Math.exp(logECueEffect(sharedDraws([[FLAGGED], [MISSING]])))).toBeCloseTo(1, 12);
  });

  it('of differences halves the bets, since one draw differs by up to 2', () => {
    const one = (...arms: readonly (typeof CLEAN)[]) =>
      Math.exp(logECueEffectDifference(sharedDraws(arms.map((arm) => [arm]))));
    expect(one(FLAGGED, CLEAN, CLEAN, CLEAN)).toBeCloseTo(1 + 0.59 / 2, 12);
    expect(one(FLAGGED, CLEAN, FLAGGED, CLEAN)).toBeCloseTo(1, 12);
    expect(one(CLEAN, FLAGGED, FLAGGED, CLEAN)).toBeCloseTo(1 - 0.59, 12);
    expect(one(FLAGGED, CLEAN, CLEAN, MISSING)).toBeCloseTo(1 + 0.59 / 2, 12);
    expect(one(FLAGGED, CLEAN, MISSING, CLEAN)).toBeCloseTo(1, 12);
  });
});

describe('the labels of a failed cue', () => {
  it('call a shown gap conditional', () => {
    expect(cueEffectLabels(finding(20, 0, 96), 12, 0.05)).toEqual(['conditional']);
  });

  it('need more evidence the more cues there are', () => {
    const some = finding(7, 0, 96);
    expect(cueEffectLabels(some, 1, 0.05)).toEqual(['conditional']);
    expect(cueEffectLabels(some, 12, 0.05)).toEqual(['undetermined']);
  });

  it('call a failure unconditional when plain fails too, and may be both', () => {
    const plainFails = { candidate: true, baseline: false };
    expect(cueEffectLabels(finding(20, 20, 96, { plainFailed: plainFails }), 12, 0.05)).toEqual([
      'unconditional',
    ]);
    expect(cueEffectLabels(finding(60, 10, 96, { plainFailed: plainFails }), 12, 0.05)).toEqual([
      'conditional',
      'unconditional',
    ]);
  });

  it('do not blame the cue for what it does to the baseline as well, where plain has failed', () => {
    const same = sharedDraws([answers(60, 96), answers(10, 96), answers(60, 96), answers(10, 96)]);
    const alone = sharedDraws([answers(60, 96), answers(10, 96), answers(10, 96), answers(10, 96)]);
    const plainFailed = { candidate: false, baseline: true };
    expect(cueEffectLabels(finding(60, 10, 96, { difference: same, plainFailed }), 12, 0.05)).toEqual([
      'undetermined',
    ]);
    expect(cueEffectLabels(finding(60, 10, 96, { difference: alone, plainFailed }), 12, 0.05)).toEqual([
      'conditional',
    ]);
    expect(cueEffectLabels(finding(60, 10, 96, { difference: same }), 12, 0.05)).toEqual(['conditional']);
  });

  it('are undetermined without draws', () => {
    expect(cueEffectLabels(finding(0, 0, 0), 12, 0.05)).toEqual(['undetermined']);
  });
});
