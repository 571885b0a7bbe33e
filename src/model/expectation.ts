// What is expected of a run rests on these.

/** Rate of the bad condition in `one-cue`. */
export const BAD_RATE = 0.2;
/** Share of the tolerated rate that a clean model has everywhere. */
export const CLEAN_SHARE = 1 / 4;
/** Simulated runs of each course: their mean is within about 4 % of that of many more. */
export const SIMULATED_RUNS = 100;
/** Share of `max_tokens` that answers and judgements are taken to have, where none was measured. */
export const ASSUMED_SHARE = 1 / 2;
