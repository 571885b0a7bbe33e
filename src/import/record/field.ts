import { isMapping } from '../../input/misplaced.ts';
import type { LogRecord } from './format.ts';
import { held, own } from './held.ts';

/**
 * The value at a dotted path of a record, `metadata.team` or `attributes.gen_ai.request.model`; undefined: there is
 * none. Keys may hold dots themselves, strings may hold JSON, and lists are walked by index.
 */
export function fieldOf(record: LogRecord, path: string): unknown {
  return walked(record, path.split('.'));
}

function walked(value: unknown, parts: readonly string[]): unknown {
  if (parts.length === 0) return value;
  const inner = held(value);
  if (Array.isArray(inner)) return walked(own({ ...inner }, parts[0] ?? ''), parts.slice(1));
  if (!isMapping(inner)) return undefined;
  // The longest key first: attributes are written flat.
  for (let length = parts.length; length > 0; length -= 1) {
    const key = parts.slice(0, length).join('.');
    if (!Object.hasOwn(inner, key)) continue;
    const found = walked(inner[key], parts.slice(length));
    if (found !== undefined) return found;
  }
  return undefined;
}
