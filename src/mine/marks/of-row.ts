import type { MiningRow } from '../rows/row.ts';
import { fieldsOfRow } from './fields.ts';
import { formatsAsked } from './formats.ts';
import { languageOf } from './languages.ts';
import { oddMarks } from './odd.ts';
import { folded, sentencesOf } from './sentences.ts';
import { stubOf } from './stubs.ts';
import { tokensOf } from './tokens.ts';
import { isContent, wordsOf } from './words.ts';
import { datesOf, yearsOf } from './years.ts';

/** Longest beginning and ending that is looked at, in words. */
export const EDGE_WORDS = 14;
/** What begins the mark of the language of a row's answer. */
export const REPLY = 'reply ';
/** What begins the mark of a whole system prompt; no mark of a part of one begins so. */
export const SYSTEM_IS = 'system is: ';
/** What begins the mark of a shape of the user's turns. */
export const SHAPE = 'shape ';
const FEW_WORDS = 4;
const MANY_WORDS = 150;
const OPENING_WORDS = 6;
const MAX_CONTENT_WORDS = 150;
const MAX_SYSTEM_WORDS = 80;
/** Of a longer text, from its end. */
const LAST_WORDS = 30;
const MAX_SENTENCE_CHARS = 600;

/**
 * What a row carries, as names that rows share. Two rows carry the same thing exactly when a name is the same, so that
 * features can be found in a sample and counted in a stream.
 */
export function marksOf(row: MiningRow): ReadonlySet<string> {
  const marks = new Set<string>();
  systemMarks(row.system, marks);
  for (const sentence of sentencesOf(row.user))
    if (sentence.length <= MAX_SENTENCE_CHARS) marks.add(`says ${folded(sentence)}`);
  edgeMarks(row, marks);
  for (const { name, value, at } of fieldsOfRow(row)) {
    marks.add(`field ${at} ${name}`);
    marks.add(`field ${at} ${name}=${value.toLowerCase()}`);
  }
  for (const token of tokensOf(row.opening)) marks.add(`token ${token}`);
  for (const token of tokensOf(row.lastOpening)) marks.add(`token ${token}`);
  if (row.ending !== row.lastOpening) for (const token of tokensOf(row.ending)) marks.add(`token ${token}`);
  for (const token of tokensOf(row.inner)) marks.add(`token ${token}`);
  for (const mark of oddMarks(row)) marks.add(mark);
  for (const format of formatsAsked(row.user)) marks.add(`asks ${format}`);
  const stub = stubOf(row.ending);
  if (stub !== null) marks.add(`stub ${stub.kind}`);
  for (const year of yearsOf(row.user)) marks.add('year').add(`year ${year}`);
  if (datesOf(row.user).length > 0) marks.add('date');
  contentMarks(row.user, marks);
  languageMarks(row, marks);
  shapeMarks(row, marks);
  for (const answer of answersOf(row)) {
    const begins = edgeWords(answer.slice(0, 200).toLowerCase());
    for (let count = 2; count <= Math.min(OPENING_WORDS, begins.length); count += 1)
      marks.add(`answer begins ${begins.slice(0, count).join(' ')}`);
  }
  return marks;
}

/** The first and the last answer: a chat may be led astray at its end. */
function answersOf({ answer, lastAnswer }: MiningRow): readonly string[] {
  return answer.startsWith(lastAnswer) ? [answer] : [answer, lastAnswer];
}

function systemMarks(system: string | null, marks: Set<string>): void {
  if (system === null) {
    marks.add('no system');
    return;
  }
  marks.add('system').add(SYSTEM_IS + folded(system));
  for (const sentence of sentencesOf(system)) marks.add(`system says ${folded(sentence)}`);
  const words = wordsOf(system).filter(isContent);
  for (const word of [
    ...words.slice(0, MAX_SYSTEM_WORDS),
    ...words.slice(MAX_SYSTEM_WORDS).slice(-LAST_WORDS),
  ])
    marks.add(`system word ${word}`);
  for (const year of yearsOf(system)) marks.add('system year').add(`system year ${year}`);
  for (const format of formatsAsked(system)) marks.add(`system asks ${format}`);
}

/** Words as they stand, folded: `hello, world:` has two. */
export function edgeWords(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

function edgeMarks({ opening, lastOpening, ending }: MiningRow, marks: Set<string>): void {
  for (const text of new Set([opening, lastOpening])) {
    const first = edgeWords(text.slice(0, 400).toLowerCase());
    for (let count = 1; count <= Math.min(EDGE_WORDS, first.length); count += 1)
      marks.add(`begins ${first.slice(0, count).join(' ')}`);
  }
  const last = edgeWords(ending.slice(-400).toLowerCase());
  for (let count = 1; count <= Math.min(EDGE_WORDS, last.length); count += 1)
    marks.add(`ends ${last.slice(-count).join(' ')}`);
}

function contentMarks(user: string, marks: Set<string>): void {
  const words = wordsOf(user);
  let content = 0;
  for (const [index, word] of words.entries()) {
    if (content >= MAX_CONTENT_WORDS && index < words.length - LAST_WORDS) continue;
    if (!isContent(word)) continue;
    content += 1;
    marks.add(`word ${word}`);
    const next = words[index + 1];
    if (next !== undefined && isContent(next)) marks.add(`words ${word} ${next}`);
  }
}

function languageMarks(row: MiningRow, marks: Set<string>): void {
  const asked = languageOf(row.user);
  const answered = languageOf(row.lastAnswer);
  if (asked !== null) marks.add(`language ${asked}`);
  if (answered !== null) marks.add(REPLY + answered);
  if (asked !== null && answered !== null && asked !== answered)
    marks.add('languages differ').add(`from ${asked} to ${answered}`);
}

function shapeMarks({ user, opening, lastOpening, userTurns }: MiningRow, marks: Set<string>): void {
  const words = edgeWords(lastOpening).length;
  const held = {
    'lower case only': /\p{Ll}/u.test(user) && user === user.toLowerCase(),
    'capitals only': /\p{Lu}{4}/u.test(user) && user === user.toUpperCase(),
    'several turns': userTurns > 1,
    'an address of the web': /https?:\/\//.test(opening),
    'many question or exclamation marks': /[!?]{3}/.test(user),
    [`a question of at most ${FEW_WORDS} words`]: words <= FEW_WORDS,
    [`a question of ${MANY_WORDS} words or more`]: words >= MANY_WORDS,
  };
  for (const [shape, holds] of Object.entries(held)) if (holds) marks.add(SHAPE + shape);
}
