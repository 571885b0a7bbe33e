import type { TopToken } from '../../model/chat.ts';

/** Scores that a judge could have given instead, by the probabilities of its first token. */
export interface ScoreSpread {
  /** Probability of the tokens that are scores, in [0, 1]. */
  readonly numeric: number;
  /** Probability of the tokens that are none; with `numeric` at most 1: tokens that were not named are in neither. */
  readonly other: number;
  /** Probability of tokens that begin each word, in the order in which the words were given. */
  readonly words: readonly number[];
  /** Mean of the scores, weighted by probability; null: no token is a score. */
  readonly mean: number | null;
}

const SCORE = /^(?:\d{1,2}|100)$/;
/** Rounding of servers may add up to a little more than certainty. */
const ALL = 1.01;

/**
 * The spread at the first place of a reply that is not blank. Null where it tells nothing of what the reply says: there
 * is none, it is no distribution, the reply begins with something else (emphasis, a label), what it says is not among
 * the tokens (so it came later, after reasoning, or in digits), or is a word beside single digits, which may each begin
 * any score.
 *
 * @param reply the whole text: alternatives to its first token are none to a number that comes later
 * @param said the reply's number as it is written, or its word
 */
export function spreadOf(
  places: readonly (readonly TopToken[])[],
  reply: string,
  said: string,
  words: readonly string[],
): ScoreSpread | null {
  if (!reply.trimStart().toUpperCase().startsWith(said)) return null;
  const place = nonBlank(places.find((tokens) => likeliest(tokens).trim() !== '') ?? []);
  const total = sum(place);
  if (!(total > 0) || total > ALL) return null;
  const scores = place.filter(({ text }) => SCORE.test(text));
  const isWord = words.includes(said);
  const isThere = place.some(({ text }) => (isWord ? begins(said, text) : text === said));
  // Of a tokenizer that takes numbers apart, `9` may be the beginning of 95. Beside a single digit it matters to no limit.
  const isApart = isWord && scores.length > 0 && scores.every(({ text }) => text.length === 1);
  if (!isThere || isApart) return null;
  const numeric = sum(scores);
  const weighted = scores.reduce((all, { text, probability }) => all + Number(text) * probability, 0);
  return {
    numeric,
    other: total - numeric,
    words: words.map((word) => sum(place.filter(({ text }) => begins(word, text)))),
    mean: numeric > 0 ? weighted / numeric : null,
  };
}

interface Likely {
  /** Without the white space around it. */
  readonly text: string;
  readonly probability: number;
}

function likeliest(tokens: readonly TopToken[]): string {
  return tokens.reduce((best, one) => (one.logprob > best.logprob ? one : best), NONE).token;
}

const NONE: TopToken = { token: '', logprob: Number.NEGATIVE_INFINITY };

function nonBlank(tokens: readonly TopToken[]): readonly Likely[] {
  return tokens
    .map(({ token, logprob }) => ({ text: token.trim(), probability: Math.exp(logprob) }))
    .filter(({ text }) => text !== '');
}

function begins(word: string, token: string): boolean {
  return word.startsWith(token.toUpperCase());
}

function sum(tokens: readonly Likely[]): number {
  return tokens.reduce((total, { probability }) => total + probability, 0);
}
