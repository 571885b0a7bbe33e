import { NoConversation } from '../../conversations/no-conversation.ts';
import { isMapping } from '../../input/misplaced.ts';
import type { LogRecord } from './format.ts';

/** A longer text is no JSON that a product put into a string. */
const MAX_JSON_CHARS = 16 * 1024 * 1024;
const LOOKS_LIKE_JSON = /^\s*[[{"]/;

/** What a string of JSON holds, twice wrapped as well; everything else as it is. */
export function held(value: unknown): unknown {
  const once = parsed(value);
  return typeof once === 'string' && once !== value ? parsed(once) : once;
}

function parsed(value: unknown): unknown {
  if (typeof value !== 'string' || value.length > MAX_JSON_CHARS || !LOOKS_LIKE_JSON.test(value))
    return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value;
  }
}

/** An object that a value is or holds as JSON; null: it does not. */
export function recordIn(value: unknown): LogRecord | null {
  const inner = held(value);
  return isMapping(inner) ? inner : null;
}

/** The own value of a key that the data names; undefined: there is none. Never one that every object inherits. */
export function own(record: LogRecord, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** The first of the keys that a record has of its own, with a value. */
export function firstOf(record: LogRecord, ...keys: readonly string[]): unknown {
  for (const key of keys) {
    const value = own(record, key);
    if (value !== undefined && value !== null) return value;
  }
  return undefined;
}

/** Whether a value holds nothing: null, `""`, `{}`, `[]`. */
export function isBlank(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

/** A value, or the end of the record: it holds no conversation. */
export function needed<T>(value: T | null | undefined, problem: string): T {
  if (value === undefined || value === null) throw new NoConversation(problem);
  return value;
}
