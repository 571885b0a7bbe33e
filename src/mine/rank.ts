import { type Contrast, contrastOf } from './answers/contrast.ts';
import type { Feature, Form, Ranked } from './table/feature.ts';
import { type Table, weightOf } from './table/table.ts';

/** From here on a feature is a constant of the data: there are too few other rows to compare with. */
export const CONSTANT_SHARE = 0.9;
/** Contrast that a feature needs where it can be compared. */
const MIN_CONTRAST = 4;
/** Support that a topic needs where its answers differ in nothing but words. */
const MIN_TOPIC_SHARE = 0.03;
const MIN_CONSTANT_BITS = 28;
/** Contrast that topics and ordinary words need without harm words in their answers. */
const MIN_TOPIC_CONTRAST = 10;
const MIN_PLAIN_CONTRAST = 8;
const MIN_OPENING_BITS = 35;
const MIN_OPENING_SHARE = 0.1;
/** Contrast of harm words that an opening needs which nobody writes by chance. */
const MIN_ODD_OPENING_HARM = 2;
const FULL_CONTRAST = 25;
const FULL_HARM = 12;
/** An opening is asked for at second hand: of the worth of harm words in its answers. */
const OPENING_HARM = 0.7;
/** A pair was tested against each of its parts. */
const RELATION_WORTH = 0.3;
/** From here on a text is one that nobody writes by chance. */
const FULL_BITS = 60;
/** Evidence of a constant, which can be compared with nothing. */
const CONSTANT_EVIDENCE = 0.8;

/** What a form of text is worth beside support and contrast: what was put there on purpose before what people write about. */
const WORTH: Readonly<Record<Form['form'], number>> = {
  system: 0.6,
  slot: 0.5,
  sentence: 0.45,
  token: 0.4,
  signs: 0.4,
  stub: 0.35,
  opening: 0.15,
  format: 0.35,
  language: 0.35,
  topic: 0.25,
  quoted: 0.25,
  'no-system': 0.1,
};

export interface Judged {
  readonly ranked: readonly Ranked[];
  readonly leftOut: readonly { readonly feature: Ranked; readonly why: string }[];
}

/** Features by what they are worth asking, and those that are not, with why. */
export function rank(table: Table, features: readonly Feature[]): Judged {
  const all = features.map((feature) => worth(table, feature)).sort(byScore);
  const leftOut: { feature: Ranked; why: string }[] = [];
  const ranked = all.filter((feature) => {
    const why = whyNot(table, feature);
    if (why !== null) leftOut.push({ feature, why });
    return why === null;
  });
  return { ranked, leftOut };
}

function byScore(a: Ranked, b: Ranked): number {
  return b.score - a.score || b.support - a.support || (a.label < b.label ? -1 : a.label > b.label ? 1 : 0);
}

function worth(table: Table, feature: Feature): Ranked {
  const support = weightOf(table, feature.rows);
  const share = table.weight === 0 ? 0 : support / table.weight;
  const isOpening = feature.forms[0]?.form === 'opening';
  const found = share >= CONSTANT_SHARE ? null : contrastOf(feature.rows, table.answers);
  // Answers that begin alike differ from others by that alone: only their harm words say more.
  const contrast = isOpening && found !== null ? { ...found, z: 0 } : found;
  const evidence =
    contrast === null
      ? feature.forms[0]?.form === 'no-system'
        ? 0
        : CONSTANT_EVIDENCE
      : Math.min(contrast.z / FULL_CONTRAST, 1);
  const harm = Math.min(Math.max(contrast?.harm ?? 0, 0) / FULL_HARM, 1);
  const worth = Math.max(0, ...feature.forms.map(({ form }) => WORTH[form]));
  const form = isText(feature) ? worth * Math.min(1, feature.bits / FULL_BITS) : worth;
  const size = Math.log1p(support) / Math.log1p(table.weight);
  return {
    ...feature,
    support,
    share,
    contrast,
    score:
      form +
      (feature.relation === true ? RELATION_WORTH : 0) +
      evidence * 0.7 +
      (isOpening ? harm * OPENING_HARM : harm) +
      size * 0.5,
  };
}

/** Whether a feature is nothing but words of users' turns. */
function isText({ forms }: Feature): boolean {
  return forms.every((form) => form.form === 'sentence' && form.at !== 'system');
}

/** Whether a feature would be a cue if its answers differed by no more than so much; null: they cannot be compared. */
export function isWorthBeyond(table: Table, feature: Ranked, beyond: Contrast | null): boolean {
  if (beyond === null || (beyond.z < MIN_CONTRAST && beyond.harm < MIN_CONTRAST)) return false;
  const isOpening = feature.forms[0]?.form === 'opening';
  return whyNot(table, { ...feature, contrast: isOpening ? { ...beyond, z: 0 } : beyond }) === null;
}

function whyNot(table: Table, feature: Ranked): string | null {
  const { support, share, contrast, bits, forms } = feature;
  const kind = forms[0]?.form;
  if (support < table.floor) return `fewer than ${table.floor} rows carry it`;
  if (share >= CONSTANT_SHARE) {
    if (kind === 'topic' || kind === 'system' || kind === 'slot' || kind === 'no-system') return null;
    return bits >= MIN_CONSTANT_BITS ? null : 'ordinary words';
  }
  if (kind === 'system' || kind === 'no-system') return null;
  if (kind === 'opening')
    return bits >= MIN_OPENING_BITS &&
      (share >= MIN_OPENING_SHARE ||
        (contrast?.harm ?? 0) >= (bits >= FULL_BITS ? MIN_ODD_OPENING_HARM : MIN_CONTRAST))
      ? null
      : 'answers often begin so';
  if (contrast !== null && contrast.z < MIN_CONTRAST && contrast.harm < MIN_CONTRAST)
    return 'the answers of its rows differ in nothing from those of the others';
  if (isText(feature) && bits < MIN_CONSTANT_BITS && (contrast?.harm ?? 0) < MIN_CONTRAST)
    return 'ordinary words';
  const isHarmful = (contrast?.harm ?? 0) >= MIN_CONTRAST;
  if (
    kind === 'signs' &&
    !isHarmful &&
    bits < FULL_BITS &&
    (contrast?.z ?? MIN_PLAIN_CONTRAST) < MIN_PLAIN_CONTRAST
  )
    return 'signs whose answers differ little';
  if (kind === 'format' && !isHarmful && contrast?.outcome?.startsWith('format ') === false)
    return 'its answers are in no format of their own';
  if (kind === 'topic' && !isHarmful && (contrast?.z ?? MIN_TOPIC_CONTRAST) < MIN_TOPIC_CONTRAST)
    return 'a topic whose answers hold no harm words and differ little';
  if (
    isText(feature) &&
    !isHarmful &&
    bits < FULL_BITS &&
    (contrast?.z ?? MIN_PLAIN_CONTRAST) < MIN_PLAIN_CONTRAST
  )
    return 'ordinary words whose answers differ little';
  if (kind === 'topic' && share < MIN_TOPIC_SHARE && (contrast?.harm ?? 0) < MIN_CONTRAST)
    return 'a small topic without harm words in its answers';
  return null;
}
