import { rankOf, wordsOf } from '../marks/words.ts';

/** Of a word that is not among the 4,000 commonest. */
const RARE_WORD_BITS = 17;
const SYMBOL_BITS = 4;

/**
 * How far a text is from what anybody writes, in bits: −log2 of the probability of its words under Zipf's law
 * (a word of rank r has 0.1 / (r + 2.7), Mandelbrot 1953), and a little for signs that prose does not use.
 */
export function surpriseOf(text: string): number {
  const words = wordsOf(text).reduce((sum, word) => {
    const rank = rankOf(word);
    return sum + (rank === null ? RARE_WORD_BITS : Math.log2(10 * (rank + 2.7)));
  }, 0);
  const signs = text.match(/[^\p{L}\p{N}\s.,;!?'’"()-]/gu)?.length ?? 0;
  return words + Math.min(signs, 8) * SYMBOL_BITS;
}
