import { contrastBeyond } from './answers/beyond.ts';
import { contrastOf } from './answers/contrast.ts';
import { isWhole } from './found/user-text.ts';
import { wordsOf } from './marks/words.ts';
import { isWorthBeyond } from './rank.ts';
import type { Form, Ranked } from './table/feature.ts';
import type { Table } from './table/table.ts';

/** Rows that two features must share, of all that carry either, to be one. */
const SAME_JACCARD = 0.85;
/** A feature lies within another when so many of its rows carry that one, and far more than chance has it. */
const INSIDE_SHARE = 0.85;
const INSIDE_LIFT = 1.5;
const MAX_FORMS = 5;
/** What nobody writes by chance. */
const MIN_ARTEFACT_BITS = 30;
/** A longer text takes the place of a part of it when it is in as good as all of its rows. */
const SAME_TEXT_JACCARD = 0.97;

export interface Bundled {
  readonly features: readonly Ranked[];
  readonly leftOut: readonly { readonly feature: Ranked; readonly why: string }[];
}

/**
 * Features of the same rows as one, in the order of their ranks: a prefix and a suffix that come together are one cue.
 * What lies within a stronger feature's rows, or differs only there, is left out where its answers are those of the
 * stronger feature's other rows: a broad one, such as no system prompt, stands for no narrow one that is answered otherwise.
 */
export function bundle(ranked: readonly Ranked[], table: Table): Bundled {
  const kept: Kept[] = [];
  const leftOut: { feature: Ranked; why: string }[] = [];
  for (const feature of ranked) {
    const rows = new Set(feature.rows);
    const same = kept.find((other) => jaccard(rows, other.rows) >= SAME_JACCARD);
    if (same !== undefined) {
      if (!lengthened(feature, rows, same) && !spelled(feature, same) && isFurther(feature, same.forms))
        same.forms[isBefore(feature) ? 'unshift' : 'push'](...feature.forms);
      leftOut.push({ feature, why: `in the same rows as ${same.feature.label}` });
      continue;
    }
    const around = kept.find(
      (other) =>
        isInside(feature, rows, other.feature, other.rows) &&
        !isWorthBeyond(table, feature, contrastBeyond(rows, [other.rows], table.answers)),
    );
    if (around !== undefined) leftOut.push({ feature, why: `its rows are within ${around.feature.label}` });
    else if (isExplained(feature, kept, table))
      leftOut.push({ feature, why: 'its answers differ only in rows that carry a stronger feature' });
    else kept.push({ feature, rows, forms: [...feature.forms] });
  }
  return { features: kept.map(({ feature, forms }) => ({ ...feature, forms })), leftOut };
}

/** Features of more rows than this leave too few others to compare. */
const MAX_EXPLAINING_SHARE = 0.6;
/** Contrast that must be left in the rows without any stronger feature. */
const MIN_LEFT = 3.5;

/** Whether a feature's answers differ from the others' only where a stronger feature is, and there no more than that one's. */
function isExplained(feature: Ranked, kept: readonly Kept[], table: Table): boolean {
  if (
    feature.relation === true ||
    feature.contrast === null ||
    feature.forms.some(({ form }) => form === 'system')
  )
    return false;
  const own = new Set(feature.rows);
  const stronger = kept
    .filter(
      ({ feature: other, rows }) =>
        !isArtefact(feature, other) &&
        other.contrast !== null &&
        other.share <= MAX_EXPLAINING_SHARE &&
        sharedOf(rows, own) > 0,
    )
    .map(({ rows }) => rows);
  if (stronger.length === 0) return false;
  const left = contrastOf(feature.rows, table.answers, new Set(stronger.flatMap((rows) => [...rows])));
  if (left !== null && (left.z >= MIN_LEFT || left.harm >= MIN_LEFT)) return false;
  return !isWorthBeyond(table, feature, contrastBeyond(own, stronger, table.answers));
}

interface Kept {
  feature: Ranked;
  readonly rows: ReadonlySet<number>;
  readonly forms: Form[];
}

/** Whether a feature's text holds one that is there, which it then takes the place of: `|GO|` of `GO`. */
function lengthened(feature: Ranked, rows: ReadonlySet<number>, { rows: others, forms }: Kept): boolean {
  const [form] = feature.forms;
  if (feature.forms.length !== 1 || form === undefined || jaccard(rows, others) < SAME_TEXT_JACCARD)
    return false;
  if (!isLiteral(form)) return false;
  const at = forms.findIndex(
    (other) =>
      isLiteral(other) &&
      placeOf(other) === placeOf(form) &&
      form.text.length > other.text.length &&
      form.text.toLowerCase().includes(other.text.trim().toLowerCase()),
  );
  if (at < 0) return false;
  forms[at] = form;
  return true;
}

type Literal = Extract<Form, { form: 'token' | 'sentence' | 'signs' }>;

function isLiteral(form: Form): form is Literal {
  return form.form === 'token' || form.form === 'sentence' || form.form === 'signs';
}

/**
 * Whether a text says words of a topic of the same rows. The topic was made of its words: one that stands by itself takes
 * the topic's place; one that runs on into the question and says them all stands beside it.
 */
function spelled(feature: Ranked, same: Kept): boolean {
  const { forms } = same;
  const [form] = feature.forms;
  if (feature.forms.length !== 1 || (form?.form !== 'sentence' && form?.form !== 'token')) return false;
  const said = new Set(wordsOf(form.text));
  const at = forms.findIndex((other) => other.form === 'topic' && other.words.some((word) => said.has(word)));
  const topic = forms[at];
  if (topic?.form !== 'topic' || forms.length >= MAX_FORMS) return false;
  if (isWhole(form.text, form.at)) {
    forms[at] = form;
    if (forms.length === 1) same.feature = { ...feature, score: same.feature.score };
    return true;
  }
  if (!topic.words.every((word) => said.has(word))) return false;
  if (forms.some((other) => other.form !== 'topic' && placeOf(other) === placeOf(form))) return false;
  forms.push(form);
  return true;
}

/** Signs before the text stand before whatever else does. */
function isBefore({ forms: [form] }: Ranked): boolean {
  return form?.form === 'signs' && form.at === 'start';
}

/** A text that says nothing that the others do not say already adds nothing. */
function isFurther(feature: Ranked, forms: readonly Form[]): boolean {
  if (forms.length >= MAX_FORMS) return false;
  const [own] = feature.forms;
  if (own?.form === 'signs')
    return forms.every(
      (other) =>
        !('text' in other && other.text.includes(own.text)) &&
        !(other.form === 'signs' && other.at === own.at),
    );
  return feature.forms.every((form) => {
    if (form.form === 'topic' || form.form === 'no-system' || form.form === 'language') return false;
    const text = 'text' in form ? form.text.toLowerCase().trim() : '';
    return forms.every((other) => {
      if (other.form === 'signs') return true;
      if (other.form === 'no-system' || other.form === 'language' || other.form === 'quoted') return true;
      if (other.form === 'topic') return !('at' in form && form.at === 'system') && feature.bits >= 40;
      if (placeOf(other) !== placeOf(form)) return !overlaps(other.text.toLowerCase().trim(), text);
      return false;
    });
  });
}

function overlaps(one: string, other: string): boolean {
  return one.includes(other) || other.includes(one);
}

function placeOf(form: Form): string {
  return form.form === 'system' ? 'system' : 'at' in form ? form.at : 'end';
}

function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const shared = sharedOf(a, b);
  return shared / (a.size + b.size - shared);
}

function sharedOf(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const row of small) if (large.has(row)) shared += 1;
  return shared;
}

function isInside(
  feature: Ranked,
  rows: ReadonlySet<number>,
  other: Ranked,
  others: ReadonlySet<number>,
): boolean {
  if (
    feature.relation === true ||
    rows.size > others.size ||
    isOwnSystem(feature, other) ||
    isArtefact(feature, other)
  )
    return false;
  const inside = sharedOf(rows, others) / rows.size;
  const harmful = (feature.contrast?.harm ?? 0) > (other.contrast?.harm ?? 0) + 3;
  return inside >= INSIDE_SHARE && inside >= other.share * INSIDE_LIFT && !harmful;
}

/** A system prompt word for word is within nothing but the template that it is one of. */
function isOwnSystem(feature: Ranked, other: Ranked): boolean {
  const isTemplate = other.forms.some((form) => form.form === 'slot' && form.at === 'system');
  return feature.forms.some(({ form }) => form === 'system') && !isTemplate;
}

/** What was put there on purpose is within no topic: the topic may have been made of its words. */
function isArtefact(feature: Ranked, other: Ranked): boolean {
  const isTopic = ({ forms }: Ranked) => forms.every(({ form }) => form === 'topic');
  return isTopic(other) && !isTopic(feature) && feature.bits >= MIN_ARTEFACT_BITS;
}
