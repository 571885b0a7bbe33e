import { isMapping, valueAt } from './misplaced.ts';
import type { Asked } from './origin.ts';

/** Values under these keys may hold a secret by mistake: they are never repeated. */
const SECRET_KEYS: ReadonlySet<string> = new Set(['base_url', 'api_key', 'headers']);

/** File, line, key and value of a problem at a path. */
export function placeOf(
  { value, origin }: Asked,
  path: readonly PropertyKey[],
  meant: readonly PropertyKey[] = [],
) {
  const key = dotted(path);
  const found = valueAt(value, path);
  return {
    file: origin.file,
    line: origin.lineOf(path),
    ...(key === '' ? {} : { key }),
    ...(found === undefined || isSecret(path) || isSecret(meant) || holdsKeys(found)
      ? {}
      : { value: typeof found === 'number' ? String(found) : JSON.stringify(found) }),
  };
}

/** Whether a value may hold a secret: then it is repeated nowhere. An endpoint that is no mapping may be its address. */
export function isSecret(path: readonly PropertyKey[]): boolean {
  return path.slice(-2).some((part) => SECRET_KEYS.has(String(part))) || path.slice(-2).includes('endpoints');
}

/** A mapping is not shown: it is long, and a secret may stand in it. */
function holdsKeys(value: unknown): boolean {
  return isMapping(value) || (Array.isArray(value) && value.some(holdsKeys));
}

/** A path as errors name it: `cues.own.0.id`. */
export function dotted(path: readonly PropertyKey[]): string {
  return path.map(String).join('.');
}
