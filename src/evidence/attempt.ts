import type { Limits } from '../policy/limits.ts';

/**
 * The limits of an attempt whose earlier evidence cannot be found: thresholds 2^(k−1) J/α and 2^(k−1)/β, so that all
 * attempts together stay below 2α and 2β whatever is lost or deleted (the halves add up to less than two). The
 * rates stay as they are.
 *
 * @param attempt k: 1 for the first, whose limits are the stated ones; a whole number
 */
export function limitsOfAttempt(limits: Limits, attempt: number): Limits {
  if (!Number.isInteger(attempt) || attempt < 1) throw new RangeError(`no attempt ${attempt}`);
  const factor = 2 ** (attempt - 1);
  return { ...limits, falseBlock: limits.falseBlock / factor, falsePass: limits.falsePass / factor };
}
