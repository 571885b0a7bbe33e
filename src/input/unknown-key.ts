import type { Explained } from './explained.ts';
import { knownKeys } from './json-schema.ts';
import { mendedAt } from './mended.ts';
import { placesOf, valueAt } from './misplaced.ts';
import { nearest } from './nearest.ts';
import { type Asked, example, notationOf } from './origin.ts';
import { isSecret, placeOf } from './place.ts';
import { unindented } from './unindented.ts';
import { lineOf as written } from './written.ts';

/** What to say of a key that the schema does not know: what it was meant as, or where it belongs. */
export function unknownKey(asked: Asked, parent: readonly PropertyKey[], key: string): Explained {
  const { schema, json, origin } = asked;
  const path = [...parent, key];
  const known = knownKeys(json, parent);
  const near = nearest(key.replaceAll('-', '_'), known);
  const at = placeOf(asked, path, near === null ? [] : [...parent, near.name]);
  const isTypo = near !== null && near.edits <= 1;
  const beside = unindented(asked, path);
  if (beside !== null) return beside;
  const own = example(schema, origin, path);
  const foreign = parent.length === 0 && !isTypo ? (origin.foreignKey?.(key) ?? null) : null;
  if (foreign !== null && own === undefined) return { path, problem: { ...at, ...foreign }, mends: [] };
  const places = isTypo || own !== undefined ? null : placesOf(json, key);
  if (places !== null) {
    const problem = `unknown key here; ${key} belongs ${places}`;
    return { path, problem: { ...at, problem, fix: `move ${key} there` }, mends: [[key]] };
  }
  return {
    path,
    problem: {
      ...at,
      problem: near === null ? 'unknown key' : `unknown key; the nearest known one is ${near.name}`,
      fix:
        own ??
        (near === null ? `remove it; known here: ${known.join(', ')}` : renamed(asked, path, near.name)),
    },
    mends: near === null ? [] : [[...parent, near.name]],
  };
}

/** The line under the name that was meant, with the value that stands under the wrong one; `…` for keys of its own. */
function renamed(asked: Asked, path: readonly PropertyKey[], name: string): string {
  const { schema, value, origin } = asked;
  const meant = [...path.slice(0, -1), name];
  const found = valueAt(value, path);
  if (found === null) return example(schema, origin, meant) ?? `${name}: …`;
  const moved = {
    ...asked,
    value: withName(value, path, name),
    sourceOf: () => asked.sourceOf(path),
  };
  const mended = isSecret(meant) ? null : mendedAt(moved, meant);
  const line = mended === null ? null : written(name, mended.value, notationOf(origin));
  return line ?? origin.ownLine?.(meant, found) ?? `${name}: …`;
}

/** A value in which what stands at a path stands under another name. */
function withName(value: unknown, [step, ...rest]: readonly PropertyKey[], name: string): unknown {
  if (value === null || typeof value !== 'object' || step === undefined) return value;
  if (Array.isArray(value))
    return value.map((item: unknown, at) => (at === step ? withName(item, rest, name) : item));
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) =>
      key !== step ? [key, inner] : rest.length === 0 ? [name, inner] : [key, withName(inner, rest, name)],
    ),
  );
}
