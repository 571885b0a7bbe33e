import { distance } from 'fastest-levenshtein';

/** What tells the weights behind a name apart, by the names that servers give it. */
export const WEIGHTS_FIELDS = ['root', 'parent', 'n_params', 'size', 'n_vocab'] as const;
export type WeightsField = (typeof WEIGHTS_FIELDS)[number];
/** Only what a server offers. Texts are untrusted. */
export type ListedWeights = Readonly<Partial<Record<WeightsField, string | number>>>;

/** What a server's list says of one model. Untrusted. */
export interface ListedModel {
  readonly name: string;
  /** Other names that the list gives it. */
  readonly aliases: readonly string[];
  readonly weights: ListedWeights;
  /** The day on which it is shut down, `YYYY-MM-DD`; null: the server announces none. */
  readonly shutdownDate: string | null;
}

/** What came of asking a server for its models: a list with at least one, or why there is none. */
export type ModelListing =
  | { readonly state: 'list'; readonly models: readonly ListedModel[] }
  | { readonly state: 'no-list'; readonly why: string };

/** The tag that a name without one stands for, on servers that tag their models. */
const IMPLIED_TAG = ':latest';
/** Some lists put it before every name that they take without it. */
const LISTED_PREFIX = 'models/';

/** The entry of a name: under that name, an alias, with the tag that it implies, or a pattern such as `openai/*`. */
export function listedAs(models: readonly ListedModel[], asked: string): ListedModel | null {
  const names = new Set([asked, `${asked}${IMPLIED_TAG}`, `${LISTED_PREFIX}${asked}`]);
  return (
    models.find(({ name }) => name === asked) ??
    models.find(({ name, aliases }) => names.has(name) || aliases.includes(asked)) ??
    models.find(({ name }) => isCovered(asked, name)) ??
    null
  );
}

function isCovered(asked: string, pattern: string): boolean {
  return pattern.endsWith('*') && asked.startsWith(pattern.slice(0, -1));
}

const MAX_NEAREST = 3;

/** The listed names nearest to one, by edits, at most three. */
export function nearestNames(models: readonly Pick<ListedModel, 'name'>[], asked: string): readonly string[] {
  return models
    .map(({ name }) => ({ name, edits: distance(asked, name) }))
    .sort((a, b) => a.edits - b.edits || (a.name < b.name ? -1 : 1))
    .slice(0, MAX_NEAREST)
    .map(({ name }) => name);
}

/** How servers write a version behind a name: a date, or three or four digits. */
const VERSION = /^[-@:](\d{4}-\d{2}-\d{2}|\d{8}|\d{6}|\d{3,4}|latest)$/;

/**
 * How the name that a server gives itself goes with the one it was asked by: `same` (but for case, for what stands
 * before its last slash, and for an implied tag), a `version` of it, or `other`.
 */
export function reportedAs(asked: string, reported: string): 'same' | 'version' | 'other' {
  const [ours, theirs] = [asked.toLowerCase(), reported.toLowerCase()];
  const last = (name: string) => name.slice(name.lastIndexOf('/') + 1);
  // Two owners' models of one name are two models.
  const isOwned = ours.includes('/') && theirs.includes('/');
  const [a, b] = isOwned ? [ours, theirs] : [last(ours), last(theirs)];
  if (a === b || b === `${a}${IMPLIED_TAG}` || a === `${b}${IMPLIED_TAG}`) return 'same';
  return b.startsWith(a) && VERSION.test(b.slice(a.length)) ? 'version' : 'other';
}

/** What differs between two descriptions of the weights behind a name, of what both hold, e.g. `n_params 1 → 2`. */
export function changedWeights(before: ListedWeights, now: ListedWeights): readonly string[] {
  return WEIGHTS_FIELDS.flatMap((field) => {
    const [was, is] = [before[field], now[field]];
    return was === undefined || is === undefined || was === is ? [] : [`${field} ${was} → ${is}`];
  });
}
