/** What is replaced in a text, by the word that stands in its place. */
export const DATA_KINDS = ['PEM', 'JWT', 'CLOUD_KEY', 'EMAIL', 'IBAN', 'CARD', 'SSN', 'IP', 'PHONE'] as const;
export type DataKind = (typeof DATA_KINDS)[number];

/** Those that give access to something: secrets, whoever they belong to. */
export const SECRET_KINDS: ReadonlySet<DataKind> = new Set(['PEM', 'JWT', 'CLOUD_KEY']);

/** A place in a text, in UTF-16 units. */
export interface Found {
  readonly start: number;
  readonly end: number;
  /** Equal for two ways to write the same value. */
  readonly value: string;
}

/** Finds one kind of data in a text, from left to right, in time linear in its length. */
export type Finder = (text: string) => readonly Found[];

/** The matches of a global pattern that a check takes, as they are written. */
export function matches(
  text: string,
  pattern: RegExp,
  readAs: (match: string) => string | null = (match) => match,
): readonly Found[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const value = readAs(match[0]);
    return value === null ? [] : [{ start: match.index, end: match.index + match[0].length, value }];
  });
}

/** Whether the number of digits is right by the formula of Luhn (ISO/IEC 7812-1); false for anything but digits. */
export function isLuhn(digits: string): boolean {
  if (!/^\d+$/.test(digits)) return false;
  let sum = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const digit = Number(digits[digits.length - 1 - at]);
    const doubled = at % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
