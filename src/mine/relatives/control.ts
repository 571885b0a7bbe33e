import { hmac } from '../../digest.ts';
import type { Form } from '../table/feature.ts';
import { dressOf } from './dress.ts';
import { type Dress, placed } from './placed.ts';
import { namesOf, quoted } from './topic.ts';

/** No year of this age stays one. */
const DIGITS_ON = 7;
const SYLLABLES =
  'ba de fi go lu ma ne pi ro su ta ve wi zo cal den fer gim lor mun nes pol rin sol tam vor wen'.split(' ');

/** The same form and length in words that mean nothing, so that they are not in the data: what a cue must beat. */
export function control(form: Form, seed: string): Dress | null {
  const dressed = dressOf(form);
  if (form.form === 'no-system' || form.form === 'language' || form.form === 'signs') return null;
  if (form.form === 'opening') return { suffix: ` Begin your answer with “${nonsense(form.text, seed)}”.` };
  if (form.form === 'quoted') return quoted([nonsense(form.questions[0] ?? '', seed)]);
  if (form.form === 'topic' && namesOf(form).length === 0 && form.examples !== undefined)
    return quoted([nonsense(form.examples[0] ?? '', seed)]);
  if (form.form === 'topic')
    return { template: `This is about the day as it was, with this and that in mind.\n\n{prompt}` };
  if (form.form === 'slot')
    return placed(
      nonsense(
        form.text.replace('{value}', () => form.values[0] ?? ''),
        seed,
      ),
      form.at,
    );
  const text = dressed.system ?? dressed.prefix ?? dressed.suffix;
  if (text === undefined || text === null) return null;
  return placed(
    nonsense(text, seed),
    form.form === 'system' ? 'system' : form.form === 'stub' ? 'end' : form.at,
  );
}

/** A text with every word replaced by one of about its length that is none; other figures, and its signs and capitals. */
export function nonsense(text: string, seed: string): string {
  const key = Buffer.from(seed, 'utf8');
  let count = 0;
  const digits = text.replace(/\d/g, (digit) => String((Number(digit) + DIGITS_ON) % 10));
  return digits.replace(/\p{L}[\p{L}\p{M}'’]*/gu, (word) => {
    if (word.length <= 1) return word;
    count += 1;
    const bytes = hmac(key, `control:${count}:${word.toLowerCase()}`);
    let made = '';
    for (let at = 0; made.length < Math.min(word.length, 14); at += 1)
      made += SYLLABLES[(bytes[at % bytes.length] ?? 0) % SYLLABLES.length] ?? '';
    made = made.slice(0, Math.max(2, Math.min(word.length, 14)));
    if (word === word.toUpperCase()) return made.toUpperCase();
    return /^\p{Lu}/u.test(word) ? made.charAt(0).toUpperCase() + made.slice(1) : made;
  });
}
