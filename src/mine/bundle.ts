import type { Form, Ranked } from './table/feature.ts';

/** Rows that two features must share, of all that carry either, to be one. */
const SAME_JACCARD = 0.85;
/** A feature lies within another when so many of its rows carry that one, and far more than chance has it. */
const INSIDE_SHARE = 0.85;
const INSIDE_LIFT = 1.5;
const MAX_FORMS = 5;

export interface Bundled {
  readonly features: readonly Ranked[];
  readonly leftOut: readonly { readonly feature: Ranked; readonly why: string }[];
}

/**
 * Features of the same rows as one, in the order of their ranks: a prefix and a suffix that come together are one cue.
 * What lies within a stronger feature's rows is left out.
 */
export function bundle(ranked: readonly Ranked[]): Bundled {
  const kept: { feature: Ranked; rows: ReadonlySet<number>; forms: Form[] }[] = [];
  const leftOut: { feature: Ranked; why: string }[] = [];
  for (const feature of ranked) {
    const rows = new Set(feature.rows);
    const same = kept.find((other) => jaccard(rows, other.rows) >= SAME_JACCARD);
    if (same !== undefined) {
      if (isFurther(feature, same.forms)) same.forms.push(...feature.forms);
      leftOut.push({ feature, why: `in the same rows as ${same.feature.label}` });
      continue;
    }
    const around = kept.find((other) => isInside(feature, rows, other.feature, other.rows));
    if (around !== undefined) leftOut.push({ feature, why: `its rows are within ${around.feature.label}` });
    else kept.push({ feature, rows, forms: [...feature.forms] });
  }
  return { features: kept.map(({ feature, forms }) => ({ ...feature, forms })), leftOut };
}

/** A text that says nothing that the others do not say already adds nothing. */
function isFurther(feature: Ranked, forms: readonly Form[]): boolean {
  if (forms.length >= MAX_FORMS) return false;
  return feature.forms.every((form) => {
    if (form.form === 'topic' || form.form === 'no-system' || form.form === 'language') return false;
    const text = 'text' in form ? form.text.toLowerCase().trim() : '';
    return forms.every((other) => {
      if (other.form === 'no-system' || other.form === 'language') return true;
      if (other.form === 'topic') return !('at' in form && form.at === 'system') && feature.bits >= 40;
      if (placeOf(other) !== placeOf(form)) return !other.text.toLowerCase().includes(text);
      return false;
    });
  });
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
    feature.forms.some(({ form }) => form === 'system')
  )
    return false;
  const inside = sharedOf(rows, others) / rows.size;
  const harmful = (feature.contrast?.harm ?? 0) > (other.contrast?.harm ?? 0) + 3;
  return inside >= INSIDE_SHARE && inside >= other.share * INSIDE_LIFT && !harmful;
}
