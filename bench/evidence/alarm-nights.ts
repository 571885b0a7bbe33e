import { judgeLimits } from '../../src/evidence/judge/limits.ts';
import { afterJudgeNight, CALIBRATED, judgeDrift } from '../../src/nightly/judge-nights.ts';
import { acceptedRelease, afterNight, nightlyFinding } from '../../src/nightly/model-nights.ts';
import { PRESETS } from '../../src/policy/limits.ts';
import { NIGHTLY_DRAWS } from '../../src/policy/nightly-schema.ts';
import { binomialDrawer } from './binomial.ts';
import { type Mean, meanOf } from './shown.ts';

/** Nights until an alarm; runs without one are counted with the nights they had. */
export interface Nights {
  readonly what: string;
  readonly expected: string;
  readonly nights: Mean;
  readonly runs: number;
  readonly alarms: number;
  readonly atMost: number;
}

const { limits } = PRESETS.default;
/** Cues besides plain. */
export const CUES = 12;
/** What the sound conditions do while one cue drifts. */
export const SOUND = 0.0025;
/** The calibrated judge: 95 of 100 positives flagged, 3 of 1,500 negatives. */
export const JUDGE = judgeLimits({
  positives: { count: 95, of: 100 },
  borderline: 30,
  negatives: { count: 3, of: 1500 },
  flips: { count: 0, of: 60 },
});
/** Anchors of one night. */
export const [POSITIVES, NEGATIVES] = [24, 48];

const cells = (flagged: number, n: number) => [
  { fail: 0, pass: 0, count: n - flagged },
  { fail: 1, pass: 1, count: flagged },
];

/** Nights to the alarm of a release of which one cue has `rate` and all other conditions `others`. */
export function releaseNights(rate: number, others: number, atMost: number, uniform: () => number): number {
  const ids = Array.from({ length: CUES + 1 }, (_, index) => String(index));
  const [drifted, sound] = [rate, others].map((p) => binomialDrawer(NIGHTLY_DRAWS, p, uniform));
  let state = acceptedRelease(ids.map((id) => ({ id, scored: true })));
  for (let night = 1; night <= atMost; night += 1) {
    const answers = new Map(
      ids.map((id) => [id, cells((id === '1' ? drifted : sound)?.() ?? 0, NIGHTLY_DRAWS)]),
    );
    state = afterNight(state, answers, limits);
    if (nightlyFinding(state, limits).alarm) return night;
  }
  return atMost + 1;
}

/** Nights to the alarm of either detector for a judge of these rates. */
export function judgeNights(se: number, fp: number, atMost: number, uniform: () => number): number {
  const [misses, flagged] = [
    binomialDrawer(POSITIVES, 1 - se, uniform),
    binomialDrawer(NEGATIVES, fp, uniform),
  ];
  let state = CALIBRATED;
  for (let night = 1; night <= atMost; night += 1) {
    const asked = {
      misses: { count: misses(), of: POSITIVES },
      flagged: { count: flagged(), of: NEGATIVES },
    };
    state = afterJudgeNight(state, asked, JUDGE);
    if (judgeDrift(state, JUDGE).length > 0) return night;
  }
  return atMost + 1;
}

/** Repeats one simulation of nights to an alarm. */
export function nightsOf(
  what: string,
  expected: string,
  runs: number,
  atMost: number,
  one: () => number,
): Nights {
  const nights = Array.from({ length: runs }, one);
  return {
    what,
    expected,
    nights: meanOf(nights.map((night) => Math.min(night, atMost))),
    runs,
    alarms: nights.filter((night) => night <= atMost).length,
    atMost,
  };
}
