import { binomialTail } from './proportion.ts';

/** An answer as far as the alarm needs it: never its text. */
export interface KeptAnswer {
  /** What was asked: condition and prompt, in any form that is equal exactly when both are. */
  readonly asked: string;
  /** Digest of the answer's text. */
  readonly digest: string;
  /** Length of the answer, in UTF-16 units. */
  readonly chars: number;
}

export interface Duplicates {
  /** Pairs of long answers to the same question. */
  readonly pairs: number;
  /** Those of them that are equal to the last character. */
  readonly equal: number;
  readonly alarm: boolean;
}

/** Short answers ("Yes.") may well be equal. */
const MIN_CHARS = 200;
const MIN_PAIRS = 40;
const SHARE = 0.05;
const LEVEL = 0.025;

/**
 * Whether a server seems to repeat itself instead of sampling (a cache, an ignored temperature): among at least
 * 40 pairs of answers to one question, of at least 200 characters each, the 97.5 % lower limit of the share of
 * exact duplicates (Clopper–Pearson) is above 5 %. At temperature 0, where equal answers are right, and with
 * fewer pairs: no alarm.
 */
export function duplicatesOf(answers: Iterable<KeptAnswer>, temperature: number): Duplicates {
  const questions = new Map<string, Map<string, number>>();
  for (const { asked, digest, chars } of answers) {
    if (chars < MIN_CHARS) continue;
    const texts = questions.get(asked) ?? new Map<string, number>();
    questions.set(asked, texts.set(digest, (texts.get(digest) ?? 0) + 1));
  }
  let [pairs, equal] = [0, 0];
  for (const texts of questions.values()) {
    const counts = [...texts.values()];
    pairs += pairsAmong(counts.reduce((sum, count) => sum + count, 0));
    equal += counts.reduce((sum, count) => sum + pairsAmong(count), 0);
  }
  const alarm = temperature > 0 && pairs >= MIN_PAIRS && binomialTail(pairs, SHARE, equal) < LEVEL;
  return { pairs, equal, alarm };
}

function pairsAmong(count: number): number {
  return (count * (count - 1)) / 2;
}
