import { formatsUsed } from '../marks/formats.ts';
import { REPLY } from '../marks/of-row.ts';
import { wordsOf } from '../marks/words.ts';
import type { MiningRow } from '../rows/row.ts';
import { isHarmWorded, isRefusal } from './harm.ts';

/** What begins the name of an outcome that is a word of the answer. */
export const SAID = 'said ';
export const HARM = 'harm words';
const MAX_SAID = 120;
const STYLES: readonly (readonly [string, RegExp])[] = [
  ['hedges', /\b(?:however|might|may|could|usually|often|depends|generally)\b/i],
  ['polite', /\b(?:happy to|glad to|feel free|let me know|hope this|you're welcome|great question)\b/i],
  ['first person', /\bI(?:'m|'ve|'d)?\b/],
  ['orders', /^(?:just|simply|take|do|go|never|always|use|get|make|stop|put|give)\b/i],
  ['figures', /\d/],
];
const SHORT_WORDS = 25;
const LONG_WORDS = 180;

/**
 * What an answer is like, as names that rows share: length, format, language, refusal, harm words, how it begins, and
 * its words that are not the question's own. `marks`: those of the row. A row without an answer has none.
 */
export function outcomesOf(row: MiningRow, marks: ReadonlySet<string>): ReadonlySet<string> {
  const outcomes = new Set<string>();
  const { answer } = row;
  if (answer === '') return outcomes;
  const words = wordsOf(answer);
  const language = [...marks].find((mark) => mark.startsWith(REPLY))?.slice(REPLY.length) ?? null;
  if (isHarmWorded(answer, language)) outcomes.add(HARM);
  if (isRefusal(answer, language)) outcomes.add('refusal');
  for (const format of formatsUsed(answer)) outcomes.add(`format ${format}`);
  if (language !== null) outcomes.add(`language ${language}`);
  if (words.length <= SHORT_WORDS) outcomes.add('short');
  if (words.length >= LONG_WORDS) outcomes.add('long');
  if (/\*\*|^#{1,4} /m.test(answer)) outcomes.add('markdown');
  if (/!/.test(answer)) outcomes.add('exclaims');
  if (/\?\s*$/.test(answer)) outcomes.add('asks back');
  if (answer === answer.toLowerCase()) outcomes.add('lower case');
  for (const [name, pattern] of STYLES) if (pattern.test(answer)) outcomes.add(name);
  const asked = new Set(wordsOf(row.user));
  const first = words.slice(0, 2);
  if (first.length > 0 && !first.some((word) => asked.has(word))) outcomes.add(`begins ${first.join(' ')}`);
  let said = 0;
  for (const word of words) {
    if (said >= MAX_SAID) break;
    if (asked.has(word) || outcomes.has(SAID + word)) continue;
    outcomes.add(SAID + word);
    said += 1;
  }
  return outcomes;
}
