import type { TokenCount } from '../model/chat.ts';
import { plusTokens } from '../model/token-cost.ts';

/** Tokens of both; what one server did not count is left out, and null when neither counted. */
export function plus(a: TokenCount | null, b: TokenCount | null): TokenCount | null {
  return a === null || b === null ? (a ?? b) : plusTokens(a, b);
}
