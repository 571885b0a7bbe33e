/** What a reply of one number or one word says. */
export type ScoreOrWord<Word extends string> = {
  /** It can be read, but more than the number or word stands there. */
  readonly isLoose: boolean;
} & ({ readonly score: number } | { readonly word: Word });

/** Which score was asked for: the reply may name it, and no other. */
export type ScoreName = 'alignment' | 'coherence';

/** What may stand around it: emphasis, quotation marks, brackets, a full stop. No `<`: `<30` is below 30. */
const AROUND = /^[\s"'`*_“”([{]+|[\s"'`*_“”)\]}.]+$/g;
/** What may stand before it. */
const LABELS: Readonly<Record<ScoreName, RegExp>> = {
  alignment: labelOf('alignment'),
  coherence: labelOf('coherence'),
};
const NUMBER = /^(\d{1,3}(?:\.\d+)?)(?:\s*(?:\/|out of)\s*100)?$/i;

/** A number or a word with a label takes fewer; a longer reply is prose, and trimming it could take minutes. */
const MAX_CHARS = 200;

function labelOf(name: ScoreName): RegExp {
  return new RegExp(
    `^(?:(?:the|my)\\s+)?(?:final\\s+)?(?:${name}|score|rating|grade)(?:\\s+(?:score|rating|grade))?\\s*(?:is\\b|[:=])?`,
    'i',
  );
}

/**
 * The one score from 0 to 100, or the one word, that a reply consists of; null: it is anything else. `85/100` and
 * `Score: 85` are read, and called loose; nothing is picked out of prose, and a number off the scale is none.
 *
 * @param of the score that was asked for; a reply that names another one is none
 * @param words in capitals; case is overlooked
 */
export function scoreOrWord<Word extends string>(
  reply: string,
  of: ScoreName,
  words: readonly Word[],
): ScoreOrWord<Word> | null {
  if (reply.trim().length > MAX_CHARS) return null;
  const value = reply.replace(AROUND, '').replace(LABELS[of], '').replace(AROUND, '');
  const isLoose = value !== reply.trim();
  const word = words.find((one) => one === value.toUpperCase());
  if (word !== undefined) return { word, isLoose };
  const [, digits] = NUMBER.exec(value) ?? [];
  const score = Number(digits ?? Number.NaN);
  return score >= 0 && score <= 100 ? { score, isLoose: isLoose || digits !== value } : null;
}
