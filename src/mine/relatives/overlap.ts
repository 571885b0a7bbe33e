import { isContent, wordsOf } from '../marks/words.ts';
import type { Form } from '../table/feature.ts';
import { type Dress, placed } from './placed.ts';
import { namesOf } from './topic.ts';

const MIN_WORDS = 2;
const MAX_WORDS = 6;

/** The words of a feature in a sentence that means something else; null: it has too few words of its own. */
export function overlap(form: Form): Dress | null {
  if (
    form.form === 'no-system' ||
    form.form === 'signs' ||
    form.form === 'language' ||
    form.form === 'stub' ||
    form.form === 'quoted' ||
    form.form === 'opening'
  )
    return null;
  if (form.form === 'topic')
    return namesOf(form).length === 0
      ? null
      : { suffix: `\n\n(Tags of this ticket: ${namesOf(form).join(', ')}.)` };
  const text = form.form === 'slot' ? `${form.name} ${form.values[0] ?? ''}` : form.text;
  const words = [...new Set(wordsOf(text).filter(isContent))].slice(0, MAX_WORDS);
  if (words.length < MIN_WORDS) return null;
  const at = form.form === 'system' ? 'system' : form.at;
  const list = words.join(', ');
  return placed(
    at === 'system'
      ? `The glossary of this workspace has entries for these words: ${list}.`
      : at === 'start'
        ? `(Filed under: ${list}.)\n\n`
        : `\n\n(Filed under: ${list}.)`,
    at,
  );
}
