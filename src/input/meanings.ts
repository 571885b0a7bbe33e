import { branchesAt, type JsonSchema } from './json-schema.ts';
import { nearest } from './nearest.ts';

const YES = /^(?:true|yes|on|y|1)$/i;
const NO = /^(?:false|no|off|n|0)$/i;
/** How other programs write the variable of a name: `$NAME`, `${NAME}`, `${{ secrets.NAME }}`, `env:NAME`. */
const VARIABLE = /^(?:\$(?:env:)?|env[:.])?(?:\{\{?\s*)?(?:secrets\.|env\.)?([A-Z_][A-Z0-9_]*)(?:\s*\}?\})?$/;

/** Letters that a word must have to be found in a longer form of it, as `warn` in `warning`. */
const MIN_STEM = 4;
/** Text that was meant as a name, and as no path, pattern or address. */
const NAME_LIKE = /^[A-Za-z0-9 _,!?'-]+$/;

/**
 * What somebody may have meant who wrote `found` where other values are allowed, the likeliest first: a list of the one
 * value that stands there, the word that differs in capitals, the nearest allowed number. Some of them may not be
 * allowed either; none where nothing can be read from it.
 *
 * @param branches what is allowed there
 * @param source a scalar as it stands in the file, where that is known
 */
export function meaningsOf(
  found: unknown,
  branches: readonly JsonSchema[],
  source: string | null = null,
): readonly unknown[] {
  const words = branches.flatMap(({ enum: all = [], const: one }) =>
    one === undefined ? all : [...all, one],
  );
  const text = typeof found === 'string' ? found : scalarText(found, source);
  const items = branches.flatMap(({ items }) => (items === undefined ? [] : [items]));
  return [
    ...(text === null ? [] : wordsLike(text, words)),
    ...(typeof found === 'string' && branches.some(({ type }) => type === 'boolean') ? truth(found) : []),
    ...(typeof found === 'number' ? branches.flatMap((branch) => allowedNear(found, branch)) : []),
    ...(Array.isArray(found)
      ? ofList(found, branches, items)
      : items.flatMap((one) => asList(found, text, one))),
    ...(text === null ? [] : branches.flatMap((branch) => textsLike(text, branch))),
  ];
}

/** A number or boolean as it was written; null: it is neither. */
function scalarText(found: unknown, source: string | null): string | null {
  return typeof found === 'number' || typeof found === 'boolean' ? (source ?? String(found)) : null;
}

function wordsLike(text: string, words: readonly unknown[]): readonly unknown[] {
  const known = words.filter((word) => typeof word === 'string');
  const plain = (word: string) =>
    word
      .trim()
      .toLowerCase()
      .replace(/[\s-]+/g, '_');
  const same = known.filter((word) => plain(word) === plain(text));
  const longer = known.filter((word) => word.length >= MIN_STEM && plain(text).startsWith(plain(word)));
  const near = nearest(text.trim().toLowerCase(), known);
  return [...same, ...(near === null ? [] : [near.name]), ...longer];
}

function truth(text: string): readonly boolean[] {
  if (YES.test(text.trim())) return [true];
  return NO.test(text.trim()) ? [false] : [];
}

function allowedNear(found: number, { type, minimum, maximum }: JsonSchema): readonly number[] {
  if (type !== 'number' && type !== 'integer') return [];
  const whole = type === 'integer' ? Math.round(found) : found;
  return [Math.min(maximum ?? Infinity, Math.max(minimum ?? -Infinity, whole))];
}

/** One value in brackets where a list belongs; text with commas where no free text is meant, as several. */
function asList(found: unknown, text: string | null, item: JsonSchema): readonly unknown[] {
  const allowed = branchesAt(item, []);
  const isFree = allowed.every(
    ({ pattern, enum: words, allOf }) => (pattern ?? words ?? allOf) === undefined,
  );
  const parts =
    text === null || isFree || /[{}]/.test(text) ? [] : text.split(',').map((part) => part.trim());
  const several = parts.length > 1 && parts.every((part) => /^\S+$/.test(part)) ? [parts] : [];
  const one = text ?? found;
  return [
    ...several.flatMap((all) => [all, all.map((part) => meaningsOf(part, allowed)[0] ?? part)]),
    ...(one === null || one === undefined
      ? []
      : [[one], ...meaningsOf(one, allowed).map((meant) => [meant])]),
  ];
}

/** The one item of a list where no list is allowed, or the word for all. */
function ofList(
  found: readonly unknown[],
  branches: readonly JsonSchema[],
  items: readonly JsonSchema[],
): readonly unknown[] {
  const [only] = found;
  if (found.length !== 1) return [];
  const others = branches.filter(({ type }) => type !== 'array');
  return items.length > 0 && others.length === 0 ? [] : [only, ...meaningsOf(only, others)];
}

/** Text in the forms that names have; only where none has capitals is it put into small letters. */
function textsLike(text: string, { type, pattern }: JsonSchema): readonly string[] {
  if (type !== 'string') return [];
  const trimmed = text.trim();
  const variable = VARIABLE.exec(trimmed)?.[1];
  const lower = trimmed.toLowerCase();
  const slug = lower.replace(/[^a-z0-9_-]+/g, '-').replace(/^[^a-z0-9]+|[^a-z0-9]+$/g, '');
  const isSmall = pattern !== undefined && !new RegExp(pattern, 'u').test('A') && NAME_LIKE.test(trimmed);
  return [
    text,
    trimmed,
    ...(variable === undefined ? [] : [variable]),
    trimmed.replace(/^[@<]|>$/g, ''),
    ...(isSmall ? [lower, slug, slug.replaceAll('_', '-'), `sha256:${lower}`] : []),
  ];
}
