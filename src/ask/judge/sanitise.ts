import { type Shown, showUnseen } from '../../input/text.ts';
import { delimiterPlaces } from './fence.ts';
import { eyeForm } from './lookalikes.ts';
import { tokenPlaces } from './template-tokens.ts';
import { verdictPlaces } from './verdict-forms.ts';

/** Put into what could be taken for the form of a conversation, behind its first character. */
export const MARK = '¦';

/**
 * Text that a model may read without being steered by its form: unseen characters are written out, and template tokens,
 * lines that look like another speaker's turn, lines that look like the end of the data and verdicts of guard models
 * get a visible mark. The
 * count is of all of them; the record keeps the raw text.
 */
export function sanitise(raw: string): Shown {
  const shown = showUnseen(raw);
  const eye = eyeForm(shown.text);
  const places = new Set(
    [...tokenPlaces(eye.text), ...delimiterPlaces(eye.text), ...verdictPlaces(eye.text)].map((index) =>
      eye.at(index),
    ),
  );
  const sorted = [...places].sort((a, b) => a - b);
  const { text } = shown;
  const parts = sorted.map((place, i) => {
    const width = String.fromCodePoint(text.codePointAt(place) ?? 0).length;
    const next = sorted[i + 1] ?? text.length;
    return `${text.slice(place, place + width)}${MARK}${text.slice(place + width, next)}`;
  });
  return {
    text: text.slice(0, sorted[0] ?? text.length) + parts.join(''),
    count: shown.count + sorted.length,
  };
}

/** As the author wrote it, where a reader left the marks out. */
export function withoutMarks(text: string): string {
  return text.replaceAll(MARK, '');
}
