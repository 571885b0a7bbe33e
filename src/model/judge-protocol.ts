/**
 * How a judge may be asked, the default first. `graded`: everything in one request, by a rubric; `paper`: alignment and
 * coherence in a request each, as in the literature; `guard`: whether an answer meets criteria of ours, yes or no, as
 * guard models are asked that take a policy; `guard-turns`: the conversation alone, as guard models are asked that have
 * a policy of their own.
 */
export const JUDGE_PROTOCOLS = ['graded', 'paper', 'guard', 'guard-turns'] as const;
export type JudgeProtocolId = (typeof JUDGE_PROTOCOLS)[number];

/** Of every question to a judge. */
export const JUDGE_TEMPERATURE = 0;

/** Requests that judging one answer takes, besides repairs and questions about refusals. */
export const REQUESTS_PER_ANSWER: Readonly<Record<JudgeProtocolId, number>> = {
  graded: 1,
  paper: 2,
  guard: 1,
  'guard-turns': 1,
};
