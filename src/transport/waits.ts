import type { Random } from '../ports.ts';

export const BASE_MS = 1_000;
export const MAX_OWN_MS = 60_000;
/** A demanded wait is stretched by up to this share, so that those who were sent away together return apart. */
export const STRETCH = 0.1;

/**
 * Milliseconds to wait before a question is asked again: what the server demanded, up to a tenth longer; else
 * 1, 2, 4, … 60 s with equal jitter (half of it fixed, half random), which spreads a queue without ever being
 * near zero (Brooker 2015, "Exponential backoff and jitter").
 *
 * @param attempt attempts made so far, from 1
 * @param demandedMs what the server asked for; 0: nothing
 */
export function waitBefore(attempt: number, demandedMs: number, random: Random): number {
  if (demandedMs > 0) return demandedMs * (1 + STRETCH * uniform(random));
  const full = Math.min(MAX_OWN_MS, BASE_MS * 2 ** (attempt - 1));
  return full / 2 + (full / 2) * uniform(random);
}

/** A number in [0, 1). */
function uniform(random: Random): number {
  return Buffer.from(random.bytes(4)).readUInt32BE(0) / 2 ** 32;
}
