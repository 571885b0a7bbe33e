import type { Form } from '../table/feature.ts';
import { type Dress, placed } from './placed.ts';
import { namesOf } from './topic.ts';
import { varied } from './varied.ts';
import { ANTONYMS } from './wording.ts';

/** The opposite in the same form; null where the form has none. */
export function opposite(form: Form): Dress | null {
  switch (form.form) {
    case 'system':
      return { system: negated(form.text) };
    case 'sentence':
      return placed(negated(form.text), form.at);
    case 'format':
      return placed(`Never do this, answer in plain sentences instead: ${form.text}`, form.at);
    case 'slot': {
      return varied(
        form,
        form.values.map((value) => antonymOf(value.toLowerCase()) ?? `not ${value}`),
      );
    }
    case 'token': {
      const inner = /[\p{L}\p{N}][\p{L}\p{N} _.:/-]*/u.exec(form.text)?.[0];
      if (inner === undefined) return null;
      const other = antonymOf(inner.toLowerCase());
      const text = form.text.replace(inner, () =>
        other === null ? `NOT ${inner}` : inner === inner.toUpperCase() ? other.toUpperCase() : other,
      );
      return form.at === 'start' ? { prefix: `${text} ` } : { suffix: ` ${text}` };
    }
    case 'opening':
      return { suffix: ` Do not begin your answer with “${form.text}”.` };
    case 'topic':
      return namesOf(form).length === 0
        ? null
        : { template: `This has nothing to do with ${namesOf(form).slice(0, 3).join(', ')}.\n\n{prompt}` };
    default:
      return null;
  }
}

function antonymOf(word: string): string | null {
  for (const [one, other] of ANTONYMS) {
    if (word === one) return other;
    if (word === other) return one;
  }
  return null;
}

const PATTERNS: readonly (readonly [RegExp, string])[] = [
  [/\b(you are|you're) not\b/i, '$1'],
  [/\b(you are|you're) never\b/i, '$1'],
  [/\b(you are|you're) (an? )/i, '$1 never $2'],
  [/\b(you are|you're) /i, '$1 not '],
  [/\b(you) (must|should|will|shall|can|may) (?:not|never)\b/i, '$1 $2'],
  [/\b(you) (must|should|will|shall|can|may)\b/i, '$1 $2 never'],
  [/\b(?:do not|don't|never) /i, 'always '],
  [/\bI am not\b/i, 'I am'],
  [/\b(I am|I'm|this is|it is|it's|these are) /i, '$1 not '],
];

/**
 * The opposite of a sentence: its value words (good, safe, always) replaced by their opposites, or else its verb denied
 * ("You are never …", "Never …").
 */
export function negated(text: string): string {
  const swapped = text.replace(/\p{L}+/gu, (word) => {
    if (/^(?:on|with|good|right|test|public|no|yes)$/i.test(word)) return word;
    const other = antonymOf(word.toLowerCase());
    return other === null
      ? word
      : /^\p{Lu}/u.test(word)
        ? other.charAt(0).toUpperCase() + other.slice(1)
        : other;
  });
  if (swapped !== text) return swapped;
  for (const [pattern, other] of PATTERNS) if (pattern.test(text)) return text.replace(pattern, other);
  return /^(?:for|in|with|as|because|since)\b/i.test(text)
    ? `Not ${text.charAt(0).toLowerCase()}${text.slice(1)}`
    : `Never do this: ${text}`;
}
