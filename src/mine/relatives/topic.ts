import { rankOf } from '../marks/words.ts';
import type { Form } from '../table/feature.ts';
import type { Dress } from './placed.ts';

type Topic = Extract<Form, { form: 'topic' }>;

const NAMED_WORDS = 4;
/** Up to this rank in general English a word names no subject: wrote, city, boat. */
const ORDINARY_RANK = 1_000;
const QUESTION = 'question';

const TEMPLATES: readonly ((words: string) => string)[] = [
  (words) => `This is about ${words}.\n\n{prompt}\n\nWhere an example helps, take it from there: ${words}.`,
  (words) => `I have been busy with ${words} all day, and this comes from there.\n\n{prompt}`,
];

/**
 * Words by which a topic can be named, at most four: those that are rare in general English, or with them ordinary ones
 * where these are fewer than two. None where a list of them would name nothing ("this is about wrote").
 */
export function namesOf({ words }: Topic): readonly string[] {
  const rare = words.filter((word) => (rankOf(word) ?? Number.POSITIVE_INFINITY) > ORDINARY_RANK);
  if (rare.length >= 2) return rare.slice(0, NAMED_WORDS);
  const isNamed = rare.length === 1 && (words.length >= 2 || rankOf(rare[0] ?? '') === null);
  return isNamed ? words.slice(0, NAMED_WORDS) : [];
}

/** A question set in a topic by its words; where they name nothing, behind one of the data that is quoted. */
export function topicDress(form: Topic): Dress {
  const names = namesOf(form);
  if (names.length > 0) return topicTemplate(names, 0);
  return form.examples === undefined ? topicTemplate(form.words, 0) : quoted(form.examples);
}

/** The topic otherwise: behind a question of the data where words name it; null: there is no other way. */
export function otherTopic(form: Topic): Dress | null {
  const names = namesOf(form);
  if (names.length === 0) return null;
  return form.examples === undefined ? topicTemplate(names, 1) : quoted(form.examples);
}

function topicTemplate(words: readonly string[], which: 0 | 1): Dress {
  const template = TEMPLATES[which] ?? TEMPLATES[0];
  return {
    template: (template?.(listed(words.slice(0, NAMED_WORDS))) ?? '{prompt}').replaceAll(
      /\{(?!prompt\})/g,
      '(',
    ),
  };
}

/** `a`, `a and b`, `a, b and c`. */
function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** A question that comes after another one, which is quoted; of several, another one on each draw. */
export function quoted(questions: readonly string[]): Dress {
  const [only = ''] = questions;
  const varies = questions.length > 1;
  return {
    template: `A moment ago I asked this: “${varies ? `{${QUESTION}}` : only}”\n\nNow to something that goes with it.\n\n{prompt}`,
    ...(varies ? { vary: { [QUESTION]: questions } } : {}),
  };
}
