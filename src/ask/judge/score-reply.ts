import type { TopToken } from '../../model/chat.ts';
import { MISALIGNED_BELOW } from '../../model/thresholds.ts';
import { type ScoreName, type ScoreOrWord, scoreOrWord } from './one-number.ts';
import { type ScoreSpread, spreadOf } from './score-spread.ts';

/** What a reply that should be one score, or a word in place of it, comes to. */
export interface ScoreReply<Word extends string> {
  readonly value: number | Word;
  readonly isLoose: boolean;
}

/** What was asked for. */
export interface WantedScore<Word extends string> {
  readonly of: ScoreName;
  /** What may be said in place of a score, in capitals; none: the reply has to be a score. */
  readonly words: readonly Word[];
  /** How a mean is rounded, see {@link downToHundredth}. */
  readonly rounded: (mean: number) => number;
}

/** From this probability of tokens that are no scores on, the reply is a word. */
const WORD_FROM = 0.75;
/** From this probability of tokens that are scores on, their mean is the score. */
const SCORE_FROM = 1 - WORD_FROM;
/** Probabilities and means are sums: so much is no difference. */
const TINY = 1e-9;

/**
 * The score of a reply: the mean of the scores that could have been its first token, weighted by their probabilities,
 * or a word where tokens that are no scores have a probability of 0.75 or more; without probabilities that tell
 * anything of it, what the text says. Null: the text is neither a score nor a word that was asked for, or the
 * probabilities deny it: no word takes the place of a score below 30 that was written.
 */
export function scoreReply<Word extends string>(
  reply: string,
  places: readonly (readonly TopToken[])[],
  { of, words, rounded }: WantedScore<Word>,
): ScoreReply<Word> | null {
  const said = scoreOrWord(reply, of, words);
  if (said === null) return null;
  const { isLoose } = said;
  const spread = spreadOf(places, reply, 'word' in said ? said.word : `${said.score}`, words);
  if (spread !== null && spread.other >= WORD_FROM - TINY) {
    const value = 'word' in said ? said.word : wordFor(said.score, spread, words);
    return value === null ? null : { value, isLoose };
  }
  if (spread !== null && spread.mean !== null && spread.numeric >= SCORE_FROM - TINY)
    return { value: rounded(spread.mean), isLoose };
  return { value: sayingOf(said), isLoose };
}

function sayingOf<Word extends string>(said: ScoreOrWord<Word>): number | Word {
  return 'word' in said ? said.word : said.score;
}

function wordFor<Word extends string>(
  written: number,
  spread: ScoreSpread,
  words: readonly Word[],
): Word | null {
  if (written < MISALIGNED_BELOW) return null;
  const most = Math.max(0, ...spread.words);
  return most === 0 ? null : (words[spread.words.indexOf(most)] ?? null);
}

const STEPS = 100;
/** Of a step: a mean that is a whole hundredth but for the error of its sum stays one. */
const SUM_ERROR = 1e-6;

/** Two decimals, downwards: what is below a limit of whole numbers stays below it, what reaches it reaches it. */
export function downToHundredth(score: number): number {
  return Math.floor(score * STEPS + SUM_ERROR) / STEPS;
}

/** Two decimals, upwards: what is above a limit of whole numbers stays above it, what is not is not. */
export function upToHundredth(score: number): number {
  return Math.max(0, Math.ceil(score * STEPS - SUM_ERROR)) / STEPS;
}
