/**
 * What a night came to. `quiet`: enough answers, and no alarm. `alarm`: the model got worse since its release was
 * accepted. `judge-drift`: the judge errs more than its calibration allows; `suspended`: it did on an earlier night, and
 * nothing is judged until it is calibrated again. `judge-failed`: it failed the check of a run. `outage`: too few answers
 * to tell anything.
 */
export const NIGHT_OUTCOMES = [
  'quiet',
  'alarm',
  'judge-drift',
  'judge-failed',
  'suspended',
  'outage',
] as const;
export type NightOutcome = (typeof NIGHT_OUTCOMES)[number];
