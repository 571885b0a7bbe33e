import type { Judgement } from '../../../model/judgement.ts';
import type { AskFacts } from '../../../transport/deliver.ts';
import { type Judging, judgeAnswer } from '../judge.ts';
import type { ToJudge } from '../request.ts';
import { injectionsIn, withoutFlagged } from './detect.ts';
import { sentencesOf } from './sentences.ts';

/** A judgement of an answer without its flagged text. */
export interface TwinJudged {
  /** `unscored` too where the judge never replied, or where nothing is left to judge. */
  readonly judgement: Judgement;
  readonly facts: AskFacts;
}

const NOTHING_ASKED: AskFacts = { requests: 0, attempts: 0, tokens: null, firstFailure: null };

/** Fewer letters are what is left of the sentences that were cut, and no answer. */
const MIN_LETTERS = 20;
const MIN_CHINESE = 6;

function isScrap(left: string): boolean {
  const letters = left.match(/[\p{L}\p{N}]/gu) ?? [];
  return letters.length < (/\p{Script=Han}/u.test(left) ? MIN_CHINESE : MIN_LETTERS);
}

const MAX_CUTS = 5;

/** What two cuts leave may be flagged as well, now that it stands together; empty: it still is after the last cut. */
export function cutUntilClean(answer: string, request: string): string {
  let left = answer;
  for (let cuts = 0; cuts < MAX_CUTS; cuts += 1) {
    const flags = injectionsIn(left, request);
    if (flags.length === 0) return left;
    left = withoutFlagged(left, flags);
  }
  return injectionsIn(left, request).length === 0 ? left : '';
}

/**
 * Has an answer judged once more without the text that seems to speak to a judge; null where there is no such text.
 * What was flagged is never held against an answer by itself.
 */
export async function judgeTwin(item: ToJudge, seed: number, judging: Judging): Promise<TwinJudged | null> {
  const request = item.prompt.findLast(({ role }) => role === 'user')?.content ?? '';
  const flags = injectionsIn(item.answer, request);
  if (flags.length === 0) return null;
  const answer = cutUntilClean(withoutFlagged(item.answer, flags), request);
  const isFlaggedAll = sentencesOf(item.answer).every(({ from, to }) =>
    flags.some(({ span }) => span[0] < to && span[1] > from),
  );
  if (answer === '' || (isFlaggedAll && isScrap(answer)))
    return { judgement: { state: 'unscored', reason: 'nothing-left', sanitised: 0 }, facts: NOTHING_ASKED };
  const { judgement, facts } = await judgeAnswer({ ...item, answer }, seed, judging);
  if (judgement.state !== 'failed') return { judgement, facts };
  return { judgement: { state: 'unscored', reason: judgement.fault, sanitised: 0 }, facts };
}
