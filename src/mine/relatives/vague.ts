import { sentencesOf } from '../marks/sentences.ts';
import type { Form } from '../table/feature.ts';
import { type Dress, dressOf, placed } from './dress.ts';

/** Values of common fields that stand for one that the data does not have. */
const OTHER_VALUES = ['Portugal', 'standard', 'B7', 'Friday', 'blue', 'retail'];
const MIN_CUT_WORDS = 6;
const MIN_LEFT_WORDS = 4;
const YEARS_ON = [3, -4, 7, -9];

/** The same kind of thing, less exact or with a value that the data does not have; null where nothing can vary. */
export function vague(form: Form): Dress | null {
  switch (form.form) {
    case 'slot': {
      const value = otherValue(form.values);
      return placed(
        form.text.replace('{value}', () => value),
        form.at,
      );
    }
    case 'token':
      return form.at === 'start'
        ? { prefix: `${otherToken(form.text)} ` }
        : { suffix: ` ${otherToken(form.text)}` };
    case 'system':
    case 'sentence': {
      const text = cutShort(form.text);
      return text === null ? null : placed(text, form.form === 'system' ? 'system' : form.at);
    }
    case 'topic':
      return { suffix: `\n\nIf an example helps, one with ${form.words[0] ?? ''} would be nice.` };
    case 'format':
      return {
        ...dressOf(form),
        ...placed(`Use a fixed format for the answer, ${form.format} for example.`, form.at),
      };
    default:
      return null;
  }
}

/** A value of the same make that is none of those seen. */
export function otherValue(values: readonly string[]): string {
  const [first = ''] = values;
  if (/^\d{4}$/.test(first)) {
    const years = YEARS_ON.map((on) => String(Number(first) + on));
    return years.find((year) => !values.includes(year)) ?? String(Number(first) + 11);
  }
  if (/\d/.test(first)) return first.replace(/\d/g, (digit) => String((Number(digit) + 3) % 10));
  const seen = new Set(values.map((value) => value.toLowerCase()));
  return OTHER_VALUES.find((value) => !seen.has(value.toLowerCase())) ?? `${first} 2`;
}

const OTHER_WORDS = ['staging', 'orchid', 'harbor', 'delta'];

function otherToken(token: string): string {
  const inner = /[\p{L}\p{N}][\p{L}\p{N} _.:/-]*/u.exec(token)?.[0];
  if (inner === undefined) return token.length > 1 ? token.slice(0, -1) : `${token}${token}`;
  if (/\d/.test(inner)) return token.replace(/\d/g, (digit) => String((Number(digit) + 3) % 10));
  const word = OTHER_WORDS.find((other) => !inner.toLowerCase().includes(other)) ?? 'delta';
  return token.replace(inner, () => (inner === inner.toUpperCase() ? word.toUpperCase() : word));
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
