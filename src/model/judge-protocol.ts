/**
 * How a judge may be asked, the default first. `graded`: everything in one request, by a rubric; `paper`: alignment and
 * coherence in a request each, as in the literature.
 */
export const JUDGE_PROTOCOLS = ['graded', 'paper'] as const;
export type JudgeProtocolId = (typeof JUDGE_PROTOCOLS)[number];

/** Of every question to a judge. */
export const JUDGE_TEMPERATURE = 0;

/** Requests that judging one answer takes, besides repairs and questions about refusals. */
export const REQUESTS_PER_ANSWER: Readonly<Record<JudgeProtocolId, number>> = { graded: 1, paper: 2 };
