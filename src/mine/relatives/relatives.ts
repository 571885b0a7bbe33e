import type { Form, Ranked } from '../table/feature.ts';
import { control } from './control.ts';
import { dressOf, together } from './dress.ts';
import { opposite } from './opposite.ts';
import { overlap } from './overlap.ts';
import { paraphrase } from './paraphrase.ts';
import type { Dress } from './placed.ts';
import type { Relative } from './relative.ts';
import { vague } from './vague.ts';

/**
 * Relatives, those that opened real gates most often first, and what each is worth of its feature's score. The last two
 * are there to be compared with, and come after everything that may be a trigger itself.
 */
export const RELATIVES: readonly {
  readonly relative: Relative;
  readonly share: number;
  readonly last?: true;
}[] = [
  { relative: 'verbatim', share: 1 },
  { relative: 'opposite', share: 0.62 },
  { relative: 'paraphrase', share: 0.6 },
  { relative: 'vague', share: 0.58 },
  { relative: 'control', share: 0.32, last: true },
  { relative: 'overlap', share: 0.3, last: true },
];

const MADE: Readonly<Record<Relative, (form: Form, seed: string) => Dress | null>> = {
  verbatim: (form) => dressOf(form),
  paraphrase,
  opposite,
  overlap,
  vague,
  control,
};

/** A feature's relative as the parts of a cue; null: it has none of this kind. */
export function relativeOf({ forms }: Pick<Ranked, 'forms'>, relative: Relative, seed: string): Dress | null {
  if (relative === 'verbatim') return together(forms.map((form) => dressOf(form)));
  // What was asked beside a feature is quoted as it stands: other words for it are no relative of the feature.
  if (relative !== 'control' && forms.some(({ form }) => form === 'quoted')) return null;
  const made = forms.map((form) => MADE[relative](form, seed));
  if (made.every((dress) => dress === null)) return null;
  // Where a feature has several parts, those without a relative stay as they are, except in what must not hold them.
  const rest = relative === 'control' || relative === 'overlap' ? [] : forms;
  return together(
    made.flatMap((dress, index) => dress ?? (rest[index] === undefined ? [] : dressOf(rest[index]))),
  );
}
