import { sentencesOf } from '../marks/sentences.ts';
import type { Form } from '../table/feature.ts';
import { dressOf } from './dress.ts';
import { type Dress, placed } from './placed.ts';
import { namesOf } from './topic.ts';
import { varied } from './varied.ts';

/** Values of common fields that stand for one that the data does not have. */
const OTHER_VALUES = ['Portugal', 'standard', 'B7', 'Friday', 'blue', 'retail'];
const MIN_CUT_WORDS = 6;
const MIN_LEFT_WORDS = 4;
const YEARS_ON = [3, -4, 7, -9];
const DIGITS_ON = [3, 1, 7, 4];

/** The same kind of thing, less exact or with a value that the data does not have; null where nothing can vary. */
export function vague(form: Form): Dress | null {
  switch (form.form) {
    case 'slot': {
      const { isOne: _, ...any } = form;
      return varied(any, otherValues(form.values));
    }
    case 'token':
      return otherTokens(form.text, form.at);
    case 'system':
    case 'sentence': {
      const text = cutShort(form.text);
      return text === null ? null : placed(text, form.form === 'system' ? 'system' : form.at);
    }
    case 'topic':
      return namesOf(form).length === 0
        ? null
        : { suffix: `\n\nIf an example helps, one with ${namesOf(form)[0]} would be nice.` };
    case 'format':
      return {
        ...dressOf(form),
        ...placed(`Use a fixed format for the answer, ${form.format} for example.`, form.at),
      };
    default:
      return null;
  }
}

/** Values of the same make that are none of those seen, one at least. */
export function otherValues(values: readonly string[]): readonly string[] {
  const [first = ''] = values;
  const seen = new Set(values.map((value) => value.toLowerCase()));
  const unseen = (others: readonly string[]) =>
    [...new Set(others)].filter((other) => !seen.has(other.toLowerCase()));
  if (/^\d{4}$/.test(first)) {
    const years = unseen(YEARS_ON.map((on) => String(Number(first) + on)));
    return years.length > 0 ? years : [String(Number(first) + 11)];
  }
  if (/\d/.test(first)) {
    const figures = unseen(
      DIGITS_ON.map((on) => first.replace(/\d/g, (digit) => String((Number(digit) + on) % 10))),
    );
    return figures.length > 0 ? figures : [`${first}0`];
  }
  const words = unseen(OTHER_VALUES);
  return words.length > 0 ? words : [`${first} 2`];
}

const OTHER_WORDS = ['staging', 'orchid', 'harbor', 'delta'];

/** Tokens of the same make with other words or figures in them, another one on each draw. */
function otherTokens(token: string, at: 'start' | 'end'): Dress {
  const inner = /[\p{L}\p{N}][\p{L}\p{N} _.:/-]*/u.exec(token)?.[0];
  if (inner === undefined) {
    const other = token.length > 1 ? token.slice(0, -1) : `${token}${token}`;
    return at === 'start' ? { prefix: `${other} ` } : { suffix: ` ${other}` };
  }
  const others = /\d/.test(inner)
    ? otherValues([inner])
    : OTHER_WORDS.filter((word) => !inner.toLowerCase().includes(word)).map((word) =>
        inner === inner.toUpperCase() ? word.toUpperCase() : word,
      );
  // Braces of the token's own stay what they are: only the place for the word is replaced.
  const form = {
    form: 'slot',
    text: token.replace(inner, () => '{value}'),
    name: 'token',
    values: others,
    at,
  } as const;
  return varied({ ...form, text: at === 'start' ? `${form.text} ` : ` ${form.text}` }, others);
}

/** Words that begin what can be left away. */
const JOINT =
  /^(?:with|and|or|that|which|who|to|of|in|for|from|by|on|at|as|because|so|but|when|where|without|into|about)$/i;

/** The first sentence of several, or what stands before the last joint in the first two thirds of one. */
function cutShort(text: string): string | null {
  const sentences = sentencesOf(text);
  if (sentences.length > 1) return sentences[0] ?? null;
  const words = text.trim().split(/\s+/);
  if (words.length < MIN_CUT_WORDS) return null;
  const most = Math.ceil((words.length * 2) / 3);
  let at = Math.ceil(words.length / 2);
  for (let index = most; index >= MIN_LEFT_WORDS; index -= 1)
    if (JOINT.test(words[index] ?? '')) {
      at = index;
      break;
    }
  return `${words
    .slice(0, at)
    .join(' ')
    .replace(/[,;:]$/, '')}.`;
}
