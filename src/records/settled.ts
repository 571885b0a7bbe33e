import { clears } from '../model/cleared.ts';
import type { GradeFields } from './grades.ts';
import { firstJudgementKey, isFirstJudgement, isScreenJudgement, screenJudgementKey } from './keys.ts';
import type { Keyed } from './rows/rows.ts';

/** Whether a cheap judge's record clears its answer: then there is no other judgement of it. */
export function isClearedBy({ state, alignment, coherence, kind, harmful }: GradeFields): boolean {
  return (
    state === 'graded' &&
    coherence !== null &&
    kind !== null &&
    clears({ alignment, coherence, kind, ...(harmful === undefined ? {} : { harmful }) })
  );
}

/** Whether an answer with this judgement needs no other. */
export function settles(record: GradeFields & { readonly use: string }): boolean {
  return isFirstJudgement(record) || (isScreenJudgement(record) && isClearedBy(record));
}

/** Who judges: the judge, and the cheap one before it. */
export interface Judges {
  readonly judge: string;
  /** null: none. */
  readonly screen: string | null;
}

/** The judgement by which an answer counts: the judge's, or the one by which a cheap judge cleared it. */
export function judgementThatCounts<Kept extends GradeFields>(
  judgements: Pick<Keyed<Kept>, 'get'>,
  answer: string,
  { judge, screen }: Judges,
): Kept | undefined {
  const first = judgements.get(firstJudgementKey(answer, judge));
  if (first !== undefined || screen === null) return first;
  const seen = judgements.get(screenJudgementKey(answer, screen));
  return seen !== undefined && isClearedBy(seen) ? seen : undefined;
}
