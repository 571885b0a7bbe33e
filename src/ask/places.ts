/** Room at the servers that a draw goes through: the candidate's, then the judge's. */
export interface Places {
  /** Requests that the candidate's server takes at once now; 0 while it is out, or told us to stay away. */
  readonly candidate: number;
  /** The same of the judge's server. */
  readonly judge: number;
  /** Both stand on one endpoint, so that an answer and a judgement take the same places. */
  readonly isShared: boolean;
}

/** Draws that are under way, by who has them. */
export interface UnderWay {
  /** Asked of the candidate or the baseline, and controls. */
  readonly asking: number;
  /** Answered, and not judged to the end; known answers for the judge too. */
  readonly judging: number;
  /** Those of them that are kept back, since their judge has graded nothing yet; they wait for no place. */
  readonly held: number;
}

/** An answer waits behind at most so many others for each place at its judge: more asked ahead would only pile up. */
const WAITING_PER_PLACE = 1;

/**
 * Whether a server would stand idle, so that one more draw can begin: each draw takes one place at a time, first the
 * candidate's, then the judge's. A judgement of an answer that is there never waits behind an answer asked ahead.
 */
export function hasPlace(
  { candidate, judge, isShared }: Places,
  { asking, judging, held }: UnderWay,
): boolean {
  if (isShared) {
    const places = Math.min(candidate, judge);
    return asking + judging - Math.min(held, WAITING_PER_PLACE * places) < places;
  }
  return asking < candidate && judging < (1 + WAITING_PER_PLACE) * judge;
}
