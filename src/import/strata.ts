import { sha256 } from '../digest.ts';
import { isMapping } from '../input/misplaced.ts';
import { redactedText } from '../redact/redact.ts';
import { fieldOf } from './record/field.ts';
import type { LogRecord } from './record/format.ts';

const MAX_CHARS = 40;
const HASH_DIGITS = 8;

/**
 * The strata of a record, one for each field, in the alphabet of corpus rows: the value of the field in small letters
 * and hyphens. With several fields each begins with the name of its field.
 *
 * @param fields dotted paths; none: no strata
 */
export function strataOf(record: LogRecord, fields: readonly string[]): readonly string[] {
  const texts = fieldTexts(record, fields);
  return fields.map((field, at) => {
    const last = lastOf(field);
    // `request.model` and `response.model` are not one field.
    const name = fields.filter((other) => lastOf(other) === last).length > 1 ? field : last;
    const text = texts[at] ?? null;
    if (text === null) return slugOf(`no-${name}`);
    const cleaned = redactedText(text);
    return slugOf(fields.length === 1 ? cleaned : `${name}-${cleaned}`);
  });
}

function lastOf(field: string): string {
  return field.split('.').at(-1) ?? field;
}

/** Longer values are names of nothing; what lies behind this is not read. */
const MAX_VALUE_CHARS = 1000;

/** The value of each field as it is written; a list as its members, sorted; null where there is none. */
export function fieldTexts(record: LogRecord, fields: readonly string[]): readonly (string | null)[] {
  return fields.map((field) => {
    const value = fieldOf(record, field);
    if (value === undefined || value === null || value === '') return null;
    const text = Array.isArray(value) ? value.map(scalar).sort().join('-') : scalar(value);
    return text.slice(0, MAX_VALUE_CHARS);
  });
}

const MOST_FIELDS = 200;

/** Fields that a record has, as a person would name them: its keys, and those below each with a dot between. */
export function fieldsIn(record: LogRecord): readonly string[] {
  return Object.keys(record)
    .flatMap((key) => {
      const inner = fieldOf(record, key);
      const below = isMapping(inner) ? Object.keys(inner) : [];
      return [key, ...below.slice(0, MOST_FIELDS).map((name) => `${key}.${name}`)];
    })
    .slice(0, MOST_FIELDS);
}

/** Text, numbers and truth values as text; of what is nested no more than that it is. */
function scalar(value: unknown): string {
  return value !== null && typeof value === 'object' ? 'nested' : String(value);
}

/** Letters and digits of ASCII and hyphens, 1 to 40; what would be lost by that is kept apart by a hash of the text. */
export function slugOf(text: string): string {
  const slug = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const isWhole = slug !== '' && slug.length <= MAX_CHARS && !/[^\p{ASCII}\p{Script=Latin}\p{M}]/u.test(text);
  if (isWhole) return slug;
  const hash = sha256(text).slice(0, HASH_DIGITS);
  const rest = slug.slice(0, MAX_CHARS - HASH_DIGITS - 1).replace(/-+$/, '');
  return rest === '' ? `v-${hash}` : `${rest}-${hash}`;
}
