import { sha256 } from '../digest.ts';
import { fieldOf } from './record/field.ts';
import type { LogRecord } from './record/format.ts';
import { redacted } from './redact/redact.ts';

const MAX_CHARS = 40;
const HASH_DIGITS = 8;

/**
 * The strata of a record, one for each field, in the alphabet of corpus rows: the value of the field in small letters
 * and hyphens. With several fields each begins with the name of its field.
 *
 * @param fields dotted paths; none: no strata
 */
export function strataOf(record: LogRecord, fields: readonly string[]): readonly string[] {
  return fields.map((field) => {
    const name = field.split('.').at(-1) ?? field;
    const text = textOf(fieldOf(record, field));
    if (text === null) return slugOf(`no-${name}`);
    return slugOf(fields.length === 1 ? text : `${name}-${text}`);
  });
}

/** A value as text, without personal data; null: there is none. */
function textOf(value: unknown): string | null {
  if (value === undefined || value === null || value === '') return null;
  const text =
    typeof value === 'object'
      ? Object.values(value).map(String).sort().slice(0, MAX_CHARS).join('-')
      : String(value).slice(0, 1000);
  return redacted([{ role: 'user', content: text }]).messages[0]?.content ?? null;
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
