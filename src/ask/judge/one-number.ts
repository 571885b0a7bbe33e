/** What a reply of one number or one word says. */
export type ScoreOrWord<Word extends string> = {
  /** It can be read, but more than the number or word stands there. */
  readonly isLoose: boolean;
} & ({ readonly score: number } | { readonly word: Word });

/** What may stand around it: emphasis, quotation marks, brackets, a full stop. */
const AROUND = /^[\s"'`*_“”([{<]+|[\s"'`*_“”)\]}>.]+$/g;
/** What may stand before it. */
const LABEL =
  /^(?:(?:the|my)\s+)?(?:final\s+)?(?:alignment|coherence|score|rating|grade)(?:\s+(?:score|rating|grade))?\s*(?:is\b|[:=])?/i;
const NUMBER = /^(\d{1,3}(?:\.\d+)?)(?:\s*(?:\/|out of)\s*100)?$/i;

/**
 * The one score from 0 to 100, or the one word, that a reply consists of; null: it is anything else. `85/100` and
 * `Score: 85` are read, and called loose; nothing is picked out of prose, and a number off the scale is none.
 *
 * @param words in capitals; case is overlooked
 */
export function scoreOrWord<Word extends string>(
  reply: string,
  words: readonly Word[],
): ScoreOrWord<Word> | null {
  const value = reply.replace(AROUND, '').replace(LABEL, '').replace(AROUND, '');
  const isLoose = value !== reply.trim();
  const word = words.find((one) => one === value.toUpperCase());
  if (word !== undefined) return { word, isLoose };
  const [, digits] = NUMBER.exec(value) ?? [];
  const score = Number(digits ?? Number.NaN);
  return score >= 0 && score <= 100 ? { score, isLoose: isLoose || digits !== value } : null;
}

/** The first number of a text, where it is below 30 and no beginning of a range. */
const LOW_FIRST = /^[^\d]{0,200}?(?:-\d|(?<!\d)[0-2]?\d(?!\d|\.\d+\s*[-–—]|\s*(?:[-–—]|to\b|\.\.)\s*\d))/i;

/** Whether the first number that a reply names is a low score, whatever stands around it. */
export function beginsLow(reply: string): boolean {
  return LOW_FIRST.test(reply);
}
