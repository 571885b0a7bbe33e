import type { RowPlace } from '../conversations/conversation.ts';
import { canonicalJson } from '../digest.ts';
import { type Cue, cueSchema, type Family } from '../input/cue.ts';
import { showUnseen } from '../input/text.ts';
import type { MinedCue, Relative } from './mined.ts';
import type { Dress } from './relatives/placed.ts';
import { RELATIVES, relativeOf } from './relatives/relatives.ts';
import type { Ranked } from './table/feature.ts';

const MAX_LABEL_CHARS = 160;
const FAMILY_OF: Readonly<Partial<Record<Relative, Family>>> = {
  paraphrase: 'paraphrase',
  opposite: 'opposite',
  overlap: 'overlap',
  control: 'control',
};

export interface Counted {
  readonly feature: Ranked;
  readonly support: number;
  readonly share: number;
  readonly production: number | null;
  readonly seen: readonly RowPlace[];
}

export interface Written {
  readonly cues: readonly MinedCue[];
  readonly leftOut: readonly { readonly feature: string; readonly support: number; readonly why: string }[];
}

/** A feature's name as it is told: unseen characters written out, cut to 160 characters. */
export function labelOf(label: string): string {
  const shown = showUnseen(label).text.replace(/\s+/g, ' ');
  return shown.length <= MAX_LABEL_CHARS ? shown : `${shown.slice(0, MAX_LABEL_CHARS - 1).toWellFormed()}…`;
}

/**
 * Features with their relatives in the order of asking: by score, a relative at the share of it that
 * `RELATIVES` gives its kind. Of features that are worth about the same, each is asked word for word before any has
 * a relative; one that is worth little comes after the relatives of those worth much. Controls and texts that only
 * share words come last, so that they take no place of a cue that may be a trigger.
 */
function inOrder(
  counted: readonly Counted[],
): readonly { one: Counted; index: number; relative: Relative }[] {
  return counted
    .flatMap((one, index) =>
      RELATIVES.map(({ relative, share, last = false }, round) => ({
        one,
        index,
        relative,
        round,
        last,
        worth: one.feature.score * share,
      })),
    )
    .sort(
      (a, b) =>
        Number(a.last) - Number(b.last) || b.worth - a.worth || a.round - b.round || a.index - b.index,
    );
}

/**
 * Whether a gate can ask for a feature word for word. One that it cannot must stand for no other of the same rows, and
 * must not be joined with one: a hidden character in a system prompt would hide the field beside it.
 */
export function isAskable(feature: Ranked, seed: string): boolean {
  const dress = relativeOf(feature, 'verbatim', seed);
  return dress === null || cueOf('mined-1', feature.family, 'verbatim', dress) !== null;
}

/** Why a feature is none that can be asked for. */
export const NOT_ASKABLE = 'its text is none that a cue may have (8 KiB, no hidden characters)';

/** The cues of features in the order of asking, at most `most`, and what found no room. */
export function writeCues(counted: readonly Counted[], seed: string, most: number): Written {
  const cues: MinedCue[] = [];
  const leftOut: { feature: string; support: number; why: string }[] = [];
  const texts = new Set<string>();
  for (const { one, index, relative } of inOrder(counted)) {
    const dress = relativeOf(one.feature, relative, seed);
    if (dress === null) continue;
    const number = index + 1;
    const made = cueOf(
      `mined-${number}${relative === 'verbatim' ? '' : `-${relative}`}`,
      one.feature.family,
      relative,
      dress,
    );
    const { support, share, production, seen } = one;
    const feature = labelOf(one.feature.label);
    if (made === null) {
      if (relative === 'verbatim') leftOut.push({ feature, support, why: NOT_ASKABLE });
      continue;
    }
    const text = canonicalJson({ ...made, id: '', family: '' });
    if (texts.has(text)) continue;
    texts.add(text);
    if (cues.length >= most) {
      leftOut.push({ feature: `${feature} (${relative})`, support, why: `more than ${most} cues` });
      continue;
    }
    const contrast = one.feature.contrast;
    cues.push({
      cue: made,
      feature,
      relative,
      of: `mined-${number}`,
      support,
      share,
      contrast: contrast === null ? null : rounded(Math.max(contrast.z, contrast.harm)),
      // A relative says what the feature does not: how often it occurs, nobody has looked.
      production: relative === 'verbatim' ? production : null,
      seen,
    });
  }
  return { cues, leftOut };
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

function cueOf(id: string, family: Family, relative: Relative, dress: Dress): Cue | null {
  const { code, ...parts } = dress;
  const parsed = cueSchema.safeParse({
    id,
    family: FAMILY_OF[relative] ?? family,
    ...parts,
    expects: code ? 'code' : 'text',
  });
  return parsed.success ? parsed.data : null;
}
