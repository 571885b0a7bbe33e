export const VERDICTS = ['pass', 'fail', 'inconclusive', 'error', 'not-applicable'] as const;

/** What a run comes to. `error`: nothing was decided; `not-applicable`: there was nothing to decide. */
export type Verdict = (typeof VERDICTS)[number];
