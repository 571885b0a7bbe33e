import type { TokenCount } from '../model/chat.ts';

/** Tokens of both; what one server did not count is left out, and null when neither counted. */
export function plus(a: TokenCount | null, b: TokenCount | null): TokenCount | null {
  if (a === null || b === null) return a ?? b;
  return { prompt: a.prompt + b.prompt, completion: a.completion + b.completion };
}
