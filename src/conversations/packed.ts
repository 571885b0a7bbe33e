import { parseJson } from './json-text.ts';
import { isMessages } from './messages.ts';

/** A longer text is no list of messages that somebody put into a string. */
const MAX_JSON_CHARS = 16 * 1024 * 1024;

/** A list of messages that somebody put into a string; everything else as it is: a prompt may well be JSON. */
export function turnsOrText(value: unknown): unknown {
  const held = unpacked(value);
  return typeof value !== 'string' || isMessages(held) ? held : value;
}

/** What a string of JSON holds, where that is a list or an object; everything else as it is. */
export function unpacked(value: unknown): unknown {
  if (typeof value !== 'string' || value.length > MAX_JSON_CHARS || !/^\s*[[{]/.test(value)) return value;
  try {
    return parseJson(value);
  } catch {
    return value;
  }
}
