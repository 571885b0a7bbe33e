import type { JudgeLimits } from '../evidence/judge/limits.ts';
import type { Proportion } from '../evidence/proportion.ts';
import { type Detector, detect, detectorScore } from './detector.ts';

/** Nights to a false alarm, on average at least: of each detector. */
export const NIGHTS_TO_FALSE_DRIFT = 1000;
const MAX_BET_RATE = 0.9;

/** What is kept of the judge between nights; starts anew with each calibration. */
export interface JudgeNights {
  readonly misses: readonly number[];
  readonly flagged: readonly number[];
}

export const CALIBRATED: JudgeNights = { misses: [], flagged: [] };

/** Anchors of one night: those judged wrongly, of all that were asked. */
export interface AnchorNight {
  readonly misses: Proportion;
  readonly flagged: Proportion;
}

function judgeDetectors({ seLower, fpUpper }: JudgeLimits): Readonly<Record<keyof JudgeNights, Detector>> {
  const bets = (rate: number, times: readonly number[]): Detector => ({
    rate,
    bets: times.map((factor) => ({ weight: 0.5, rate: Math.min(factor * rate, MAX_BET_RATE) })),
  });
  return { misses: bets(1 - seLower, [2, 4]), flagged: bets(fpUpper, [4, 16]) };
}

/** The judge's state after one more night; a kind of anchor that was not asked keeps its state. */
export function afterJudgeNight(before: JudgeNights, night: AnchorNight, judge: JudgeLimits): JudgeNights {
  const detectors = judgeDetectors(judge);
  const step = (which: keyof JudgeNights): readonly number[] => {
    const { count, of } = night[which];
    const cells = [
      { fail: 0, pass: 0, count: of - count },
      { fail: 1, pass: 1, count },
    ];
    return detect(detectors[which], before[which], cells);
  };
  return { misses: step('misses'), flagged: step('flagged') };
}

/** Detectors that have reached 1,000: verdicts are suspended until the judge is calibrated again. */
export function judgeDrift(state: JudgeNights, judge: JudgeLimits): readonly (keyof JudgeNights)[] {
  const detectors = judgeDetectors(judge);
  return (['misses', 'flagged'] as const).filter(
    (which) => detectorScore(detectors[which], state[which]) >= NIGHTS_TO_FALSE_DRIFT,
  );
}

/** What both detectors stand at; an alarm is raised at 1,000. */
export function judgeScores(
  state: JudgeNights,
  judge: JudgeLimits,
): Readonly<Record<keyof JudgeNights, number>> {
  const detectors = judgeDetectors(judge);
  const score = (which: keyof JudgeNights) => detectorScore(detectors[which], state[which]);
  return { misses: score('misses'), flagged: score('flagged') };
}
