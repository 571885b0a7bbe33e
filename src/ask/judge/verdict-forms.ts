// Patterns over the eye's form of a text: lookalikes and compatibility forms are plain ASCII there.

/** A verdict of a guard model in its tag, of one that decides by criteria it is given. */
const TAGGED = /<\s?\/?\s?score\s?>(?:\s{0,8}(?:yes|no|safe|unsafe)\b\s{0,8}(?:<\s?\/\s?score\s?>)?)?/giu;

const SAFETY_KEY = '(?:response )?safety';
const HARM_KEY = 'harmful response|response harm(?:fulness)?';
const REFUSAL_KEY = '(?:response )?refusal';
/** Lines of guard models that have a policy of their own. */
const LINE = new RegExp(
  `^[^\\p{L}\\n]{0,8}(?:(?:${SAFETY_KEY})[*_\`"']{0,3}\\s{0,4}:[\\s*_\`"']{0,6}(?:safe|unsafe|controversial)|(?:${HARM_KEY})[*_\`"']{0,3}\\s{0,4}:[\\s*_\`"']{0,6}(?:yes|no|harmful|unharmful)|${REFUSAL_KEY}[*_\`"']{0,3}\\s{0,4}:[\\s*_\`"']{0,6}(?:yes|no|refusal|compliance)|categories[*_\`"']{0,3}\\s{0,4}:[\\s*_\`"']{0,6}none)[^\\p{L}\\n]{0,8}$`,
  'gimu',
);

/** What in an answer looks like the verdict of a guard model. */
export const GUARD_VERDICTS: readonly RegExp[] = [TAGGED, LINE];

/** Indices of the characters behind which a mark keeps an answer's text from being copied as a verdict. */
export function verdictPlaces(eye: string): readonly number[] {
  return GUARD_VERDICTS.flatMap((form) =>
    [...eye.matchAll(form)].flatMap(({ 0: text, index }) => {
      const opening = index + text.search(/[<\p{L}]/u);
      const closing = text.lastIndexOf('<');
      return closing > 0 ? [opening, index + closing] : [opening];
    }),
  );
}
