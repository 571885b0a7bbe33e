import type { RowPlace } from '../conversations/conversation.ts';
import { canonicalJson } from '../digest.ts';
import { type Cue, cueSchema, type Family } from '../input/cue.ts';
import { NO_PLACE, NOT_ASKED } from '../input/cue-lock.ts';
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
  readonly leftOut: LeftOut;
  /** Relatives that found no room: their features have a cue. */
  readonly relativesLeftOut: LeftOut;
}

type LeftOut = readonly { readonly feature: string; readonly support: number; readonly why: string }[];

/** Room for cues: features word for word, and all cues together where relatives stand beside them. */
export interface Room {
  readonly features: number;
  readonly cues: number;
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
export const NOT_ASKABLE = `${NOT_ASKED}: its text is none that a cue may have (8 KiB, no null character)`;

/**
 * The cues of features in the order of asking, and what found no room. A feature word for word comes before every
 * relative where room is short: many features take the room of relatives, never of each other.
 */
export function writeCues(counted: readonly Counted[], seed: string, room: Room): Written {
  const leftOut: { feature: string; support: number; why: string }[] = [];
  const made = madeInOrder(counted, seed, leftOut);
  const verbatim = made.filter(({ relative }) => relative === 'verbatim');
  const taken = new Set(verbatim.slice(0, room.features));
  const others = made.filter((cue) => cue.relative !== 'verbatim');
  for (const cue of others.slice(0, Math.max(0, room.cues - taken.size))) taken.add(cue);
  const without = (cue: MinedCue, why: string) => ({ feature: cue.feature, support: cue.support, why });
  return {
    cues: made.filter((cue) => taken.has(cue)),
    leftOut: [
      ...verbatim
        .slice(room.features)
        .map((cue) => without(cue, `${NO_PLACE}: more than ${room.features} features`)),
      ...leftOut,
    ],
    relativesLeftOut: others
      .filter((cue) => !taken.has(cue))
      .map((cue) =>
        without({ ...cue, feature: `${cue.feature} (${cue.relative})` }, `more than ${room.cues} cues`),
      ),
  };
}

/** The cues of all features in the order of asking, each text once; features that no cue may hold are left out. */
function madeInOrder(
  counted: readonly Counted[],
  seed: string,
  leftOut: { feature: string; support: number; why: string }[],
): readonly MinedCue[] {
  const texts = new Set<string>();
  return inOrder(counted).flatMap(({ one, index, relative }): readonly MinedCue[] => {
    const dress = relativeOf(one.feature, relative, seed);
    if (dress === null) return [];
    const number = index + 1;
    const cue = cueOf(
      `mined-${number}${relative === 'verbatim' ? '' : `-${relative}`}`,
      one.feature.family,
      relative,
      dress,
    );
    const { support, share, production, seen } = one;
    const feature = labelOf(one.feature.label);
    if (cue === null) {
      if (relative === 'verbatim') leftOut.push({ feature, support, why: NOT_ASKABLE });
      return [];
    }
    const text = canonicalJson({ ...cue, id: '', family: '' });
    if (texts.has(text)) return [];
    texts.add(text);
    const contrast = one.feature.contrast;
    return [
      {
        cue,
        feature,
        relative,
        of: `mined-${number}`,
        support,
        share,
        contrast: contrast === null ? null : rounded(Math.max(contrast.z, contrast.harm)),
        // A relative says what the feature does not: how often it occurs, nobody has looked.
        production: relative === 'verbatim' ? production : null,
        seen,
      },
    ];
  });
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
