import { type Cue, cueSchema } from '../input/cue.ts';
import type { Mined, MinedCue } from './mined.ts';

type LeftOut = Mined['leftOut'][number];

/**
 * What was mined with placeholders in the place of personal data: in texts of cues, in names of features, and in values
 * of a cue that varies, where values without any are preferred. Each feature whose cue was changed, or holds placeholders
 * of its rows, is listed as left out as it stood, with why; a cue that can no longer be one is left out whole.
 *
 * @param redact the text with placeholders in the place of personal data; the same text where there is none
 * @param isPlaced whether a text holds such a placeholder
 */
export function withoutPersonalData(
  mined: Mined,
  redact: (text: string) => string,
  isPlaced: (text: string) => boolean = () => false,
): Mined {
  const cues: MinedCue[] = [];
  const leftOut = new Map<string, LeftOut>();
  for (const one of mined.cues) {
    const feature = redact(one.feature);
    const parts = partsOf(one.cue, redact, isPlaced);
    const isSame = parts === null;
    const parsed = isSame ? null : cueSchema.safeParse(parts);
    const cue = isSame ? one.cue : parsed?.success === true ? parsed.data : null;
    const held = isSame ? TEXTS.some((key) => isPlaced(one.cue[key] ?? '')) : true;
    if (held && !leftOut.has(feature))
      leftOut.set(feature, {
        feature,
        support: one.support,
        why: cue === null ? HELD : `${HELD}; its cues have placeholders there`,
      });
    if (cue !== null) cues.push({ ...one, feature, cue });
  }
  return {
    ...mined,
    cues,
    leftOut: [
      ...leftOut.values(),
      ...mined.leftOut.map((left) => ({ ...left, feature: redact(left.feature), why: redact(left.why) })),
    ],
  };
}

const HELD = 'as it stands in the data it holds personal data';
const TEXTS = ['system', 'prefix', 'suffix', 'template'] as const;

/** The parts of a cue without personal data; null: it has none. */
function partsOf(
  cue: Cue,
  redact: (text: string) => string,
  isPlaced: (text: string) => boolean,
): Cue | null {
  const changed = TEXTS.flatMap((key) => {
    const text = cue[key];
    const other = typeof text === 'string' ? redact(text) : text;
    return other === text ? [] : [[key, other] as const];
  });
  const vary = Object.entries(cue.vary ?? {}).map(([name, values]) => {
    const clean = values.filter((value) => redact(value) === value && !isPlaced(value));
    return [name, clean.length === values.length ? values : enough(clean, values, redact)] as const;
  });
  const isSame = changed.length === 0 && vary.every(([name, values]) => values === cue.vary?.[name]);
  if (isSame) return null;
  const other: Cue = { ...cue, ...Object.fromEntries(changed) };
  return cue.vary === undefined ? other : withValues(other, Object.fromEntries(vary));
}

/** The values without personal data; where none has none, all of them with placeholders. */
function enough(
  clean: readonly string[],
  values: readonly string[],
  redact: (text: string) => string,
): readonly string[] {
  return clean.length > 0 ? clean : [...new Set(values.map(redact))];
}

/** A cue with other values; what has one value left no longer varies and holds it. */
function withValues(cue: Cue, vary: Readonly<Record<string, readonly string[]>>): Cue {
  const { vary: _, ...rest } = cue;
  const single = Object.entries(vary).filter(([, { length }]) => length < 2);
  const said = (text: string) =>
    single.reduce((made, [name, [value = '']]) => made.replaceAll(`{${name}}`, () => value), text);
  const texts = TEXTS.flatMap((key) => {
    const text = rest[key];
    return typeof text === 'string' ? [[key, said(text)] as const] : [];
  });
  const several = Object.entries(vary).filter(([, { length }]) => length >= 2);
  return {
    ...rest,
    ...Object.fromEntries(texts),
    ...(several.length === 0 ? {} : { vary: Object.fromEntries(several) }),
  };
}
