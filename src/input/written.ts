/** A word that YAML reads as text without quotes, and no other program as anything else. */
const PLAIN = /^[A-Za-z_][\w./-]*$/;
/** Words that YAML, of this version or of an earlier one, reads as something else than text. */
const NO_TEXT = /^(?:true|false|null|yes|no|on|off|y|n)$/i;
/** A longer list is not written out. */
const MAX_LIST_CHARS = 200;

/** How a line is written: in a YAML file, or in a JSON one. */
export type Notation = 'yaml' | 'json';

/**
 * A key with its value, as one line to write: `limits: strict`, `models: ["sim-*"]`. null: the value holds keys, or it is
 * too long to be written out.
 */
export function lineOf(key: string, value: unknown, notation: Notation = 'yaml'): string | null {
  const written = Array.isArray(value) ? listOf(value, notation) : scalarOf(value, notation);
  return written === null ? null : `${notation === 'json' ? JSON.stringify(key) : key}: ${written}`;
}

function listOf(items: readonly unknown[], notation: Notation): string | null {
  const written = items.map((item) => scalarOf(item, notation));
  const list = `[${written.join(', ')}]`;
  return written.includes(null) || list.length > MAX_LIST_CHARS ? null : list;
}

/** A scalar as it is written; null: it is none, or too long. */
export function scalarOf(value: unknown, notation: Notation = 'yaml'): string | null {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'string' || value.length > MAX_LIST_CHARS) return null;
  return notation === 'yaml' && PLAIN.test(value) && !NO_TEXT.test(value) ? value : JSON.stringify(value);
}
