import { branchesAt, holdersOf, type JsonSchema, knownKeys } from './json-schema.ts';

/** A value at a path of a parsed file; undefined where there is none. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, part) =>
      inner !== null && typeof inner === 'object' && Object.hasOwn(inner, part)
        ? (inner as Record<PropertyKey, unknown>)[part]
        : undefined,
    value,
  );
}

/** What an error knows of a parsed file. */
export interface Parsed {
  readonly json: JsonSchema;
  readonly value: unknown;
  lineOf(path: readonly PropertyKey[]): number;
}

/**
 * The key that a key stands beside and belongs under, because its indentation is missing: the nearest one above it
 * that takes such a key, has none, and is empty or holds keys below itself. null: nothing speaks for that.
 */
export function ownerBeside(parsed: Parsed, path: readonly PropertyKey[]): string | null {
  const [parent, key] = [path.slice(0, -1), path.at(-1)];
  const siblings = valueAt(parsed.value, parent);
  const declared = knownKeys(parsed.json, parent);
  if (typeof key !== 'string' || !isMapping(siblings) || declared.includes(key)) return null;
  const names = Object.keys(siblings);
  for (const name of names.slice(0, names.indexOf(key)).reverse()) {
    if (takes(parsed, [...parent, name], key)) return name;
    // Unknown ones may have lost their indentation, too.
    if (declared.includes(name)) return null;
  }
  return null;
}

/** Whether what stands at a path lacks a key that it would take; any name fits only what is empty. */
function takes({ json, value, lineOf }: Parsed, path: readonly PropertyKey[], key: string): boolean {
  const there = valueAt(value, path);
  const isKnown = knownKeys(json, path).includes(key);
  if (there === null)
    return (
      isKnown ||
      branchesAt(json, path).some(({ additionalProperties }) => typeof additionalProperties === 'object')
    );
  if (!isKnown || !isMapping(there) || Object.hasOwn(there, key)) return false;
  const [first] = Object.keys(there);
  return first !== undefined && lineOf([...path, first]) > lineOf(path);
}

const MAX_PLACES = 3;

/** Where a key belongs that stands elsewhere, in words, e.g. "under candidate or judge"; null: the schema has no such key. */
export function placesOf(schema: JsonSchema, key: string): string | null {
  const places = [...new Set(holdersOf(schema, key).map((path) => path.join('.')))];
  if (places.length === 0) return null;
  if (places.includes('')) return 'at the top level';
  return `under ${places.slice(0, MAX_PLACES).join(' or ').replaceAll('*', 'NAME')}`;
}

/** Whether a value holds keys. */
export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
