/** What the start asks of the candidate without a baseline: its first question, twice. */
export const CANDIDATE_CALLS = 2;
/** Of the judge: its first question twice, and two known answers. */
export const JUDGE_CALLS = 4;
/** Known answers that the judge of every run is asked about among the first of its work. */
export const ANCHOR_CALLS = 34;
export const CALLS_OF_START = CANDIDATE_CALLS + JUDGE_CALLS;
/** What a server of both is sent: its list of models besides. */
export const REQUESTS_OF_START = CALLS_OF_START + 1;
