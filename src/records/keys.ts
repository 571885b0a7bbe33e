import { canonicalJson, sha256 } from '../digest.ts';

/**
 * What an answer is kept under: the cue's text, not its name; SHA-256 in hex.
 *
 * @param refill whether a draw that was missing is asked again: its first record stays
 */
export function answerKey(
  evidenceKey: string,
  role: 'candidate' | 'baseline',
  model: string,
  cueDigest: string,
  draw: number,
  refill = false,
): string {
  const again = refill ? ['refill'] : [];
  return sha256(canonicalJson(['answer', evidenceKey, role, model, cueDigest, draw, ...again]));
}

/** What a judgement is kept under; `of` is an answer key or an anchor id. Nonces are not part of it. */
export function judgementKey(of: string, judge: string, use: string, repeat: number): string {
  return sha256(canonicalJson(['judgement', of, judge, use, repeat]));
}
