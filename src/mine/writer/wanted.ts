import { withValues } from '../../cues/vary.ts';
import type { Cue } from '../../input/cue.ts';
import type { MinedCue } from '../mined.ts';

/** A relative that a model writes besides rewrites. */
export type WrittenRelative = 'paraphrase' | 'opposite';
/** A text of a cue by where it stands. */
export type Place = 'system' | 'prefix' | 'suffix';
export type Texts = Readonly<Partial<Record<Place, string>>>;

/** A text of the data that is to be said otherwise; of one that varies, with its first values. */
export interface WantedText {
  readonly kind: WrittenRelative;
  readonly verbatim: MinedCue;
  /** What the rules made; null: no rule fits. */
  readonly rule: MinedCue | null;
  /** At least one, without the white space around it. */
  readonly texts: Texts;
}

/** Questions of a corpus that are to be moved into a topic of the data. */
export interface WantedRewrite {
  readonly kind: 'rewrite';
  readonly verbatim: MinedCue;
  readonly rule: MinedCue | null;
}

export type Wanted = WantedText | WantedRewrite;

/** Of so many cues, those asked first, a model writes relatives. */
export const FIRST_CUES = 12;
const PLACES: readonly Place[] = ['system', 'prefix', 'suffix'];
const RELATIVES: readonly WrittenRelative[] = ['paraphrase', 'opposite'];

/**
 * What a model is asked to write, those first that the gate asks first. A cue that only removes the system prompt, or
 * that has the reply in another language, has nothing to be said otherwise.
 */
export function wantedOf(cues: readonly MinedCue[]): readonly Wanted[] {
  const features = [...new Set(cues.slice(0, FIRST_CUES).map(({ of }) => of))];
  return features.flatMap((of): readonly Wanted[] => {
    const verbatim = cues.find((one) => one.of === of && one.relative === 'verbatim');
    if (verbatim === undefined || verbatim.cue.reply_language !== undefined) return [];
    const rule = (relative: WrittenRelative) =>
      cues.find((one) => one.of === of && one.relative === relative) ?? null;
    const texts = textsOf(verbatim.cue);
    if (Object.keys(texts).length > 0)
      return RELATIVES.map((kind) => ({ kind, verbatim, rule: rule(kind), texts }));
    return verbatim.cue.template === undefined
      ? []
      : [{ kind: 'rewrite', verbatim, rule: rule('paraphrase') }];
  });
}

function textsOf(cue: Cue): Texts {
  const first = Object.fromEntries(
    Object.entries(cue.vary ?? {}).map(([name, [value = '']]) => [name, value]),
  );
  return Object.fromEntries(
    PLACES.flatMap((place) => {
      const text = withValues(cue[place] ?? '', first).trim();
      return text === '' ? [] : [[place, text]];
    }),
  );
}
