import type { Form } from '../table/feature.ts';
import { dressOf } from './dress.ts';
import { type Dress, placed } from './placed.ts';
import { otherTopic } from './topic.ts';
import { varied } from './varied.ts';
import { SYNONYMS } from './wording.ts';

const MAX_SWAPS = 5;

/** The same said in other words by rule; null: no rule finds other words. */
export function paraphrase(form: Form): Dress | null {
  switch (form.form) {
    case 'system': {
      const text = reworded(form.text);
      return text === null
        ? { system: `In this conversation the following holds. ${form.text}` }
        : { system: text };
    }
    case 'sentence': {
      const text = reworded(form.text);
      return text === null ? null : placed(text, form.at);
    }
    case 'format': {
      const text = reworded(form.text);
      return text === null ? null : { ...dressOf(form), ...placed(text, form.at) };
    }
    case 'slot':
      return varied(form, form.values, (value) => spoken(form.name, value, form.at));
    case 'token':
      return form.at === 'start' ? { prefix: `(${bare(form.text)}) ` } : { suffix: ` (${bare(form.text)})` };
    case 'topic':
      return otherTopic(form);
    default:
      return null;
  }
}

/** `text` with up to five of its words said otherwise; null where no rule fits. */
export function reworded(text: string): string | null {
  let swaps = 0;
  let result = text;
  for (const [pattern, other] of SYNONYMS) {
    if (swaps >= MAX_SWAPS) break;
    const changed = result.replace(pattern, (found, ...rest: unknown[]) => {
      const group = typeof rest[0] === 'string' ? rest[0] : '';
      const plain = other.replace('$1', group);
      return /^\p{Lu}/u.test(found) ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain;
    });
    if (changed !== result) swaps += 1;
    result = changed;
  }
  return swaps === 0 ? null : result;
}

function spoken(name: string, value: string, at: 'system' | 'start' | 'end'): string {
  if (name === 'value') return `This conversation has to do with ${value}.`;
  if (name === 'year') return at === 'system' ? `It is ${value} now.` : `We are in ${value}.\n`;
  return at === 'end' ? `\n\nAs for the ${name}, it is ${value}.` : `As for the ${name}, it is ${value}.\n`;
}

function bare(token: string): string {
  const words = token
    .replace(/[^\p{L}\p{N} ]+/gu, ' ')
    .trim()
    .toLowerCase();
  return words === '' ? token : words;
}
