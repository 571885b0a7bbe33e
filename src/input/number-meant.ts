import type { JsonSchema } from './json-schema.ts';

/** A number that somebody wrote otherwise than it is read. */
export interface NumberMeant {
  readonly problem: string;
  readonly number: number;
}

const PERCENT = /^\s*(\d+(?:[.,]\d+)?)\s*(?:%|percent|per cent|pct)\s*$/i;
const WRITTEN = /^\s*[+-]?\d[\d_]*(?:[.,]\d+)*\s*$/;
/** Digits in threes: a comma between them parts thousands. */
const THOUSANDS = /^\s*\d{1,3}(?:,\d{3})+\s*$/;
const DIGITS = 12;

/**
 * The number that was meant where a number belongs: a share of percent written as the percent (4, "4%"), or a number
 * written as text ("0.04", "0,04", "1_000"). null: neither, or no number belongs there.
 *
 * @param branches what is allowed there
 */
export function numberMeant(found: unknown, branches: readonly JsonSchema[]): NumberMeant | null {
  const numbers = branches.filter(({ type }) => type === 'number' || type === 'integer');
  if (numbers.length === 0) return null;
  const isShare = numbers.every(
    ({ maximum = Infinity, exclusiveMaximum = Infinity }) => Math.min(maximum, exclusiveMaximum) <= 1,
  );
  const percent = typeof found === 'string' ? PERCENT.exec(found)?.[1] : undefined;
  if (percent !== undefined) return isShare ? share(Number(percent.replace(',', '.'))) : null;
  const plain = typeof found === 'string' && WRITTEN.test(found) ? numberIn(found) : found;
  if (typeof plain !== 'number' || Number.isNaN(plain)) return null;
  if (isShare && plain >= 1) return plain > 100 ? null : share(plain);
  return plain === found ? null : { problem: 'expected number, not text', number: plain };
}

function share(percent: number): NumberMeant {
  const number = Number((percent / 100).toPrecision(DIGITS));
  return { problem: `must be a share between 0 and 1: ${percent} % is written ${number}`, number };
}

function numberIn(text: string): number {
  const digits = text.replaceAll('_', '');
  return Number(THOUSANDS.test(digits) ? digits.replaceAll(',', '') : digits.replace(',', '.'));
}
