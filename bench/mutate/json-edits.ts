/** A JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type Path = readonly (string | number)[];

/** One change of a JSON text: where, and what becomes of it. */
export interface JsonEdit {
  readonly name: string;
  apply(value: Json): Json;
}

/** Of a list the first item stands for all. */
const ITEMS = 1;

/** Every field of a value changed, and taken away; a field added to every object, and an item to every list. */
export function editsOf(value: Json): readonly JsonEdit[] {
  return places(value).flatMap(({ path, value: old }): readonly JsonEdit[] => {
    const at = path.join('.') || 'the whole';
    const changed = (isLeaf(old) ? [other(old)] : []).map((next) => ({
      name: `${at} changed`,
      apply: (whole: Json) => replaced(whole, path, () => next),
    }));
    const removed =
      path.length === 0
        ? []
        : [{ name: `${at} removed`, apply: (whole: Json) => replaced(whole, path, () => undefined) }];
    const added = isLeaf(old)
      ? []
      : [
          {
            name: `${at} with more in it`,
            apply: (whole: Json) => replaced(whole, path, (inner) => withMore(inner)),
          },
        ];
    return [...changed, ...removed, ...added];
  });
}

function isLeaf(value: Json): value is null | boolean | number | string {
  return value === null || typeof value !== 'object';
}

function places(value: Json, path: Path = []): readonly { readonly path: Path; readonly value: Json }[] {
  const inner: readonly (readonly [string | number, Json])[] = isLeaf(value)
    ? []
    : Array.isArray(value)
      ? (value as readonly Json[]).slice(0, ITEMS).map((item, index) => [index, item] as const)
      : Object.entries(value);
  return [{ path, value }, ...inner.flatMap(([key, child]) => places(child, [...path, key]))];
}

/** Another value of the same form, so that the schema alone does not find it. */
function other(value: null | boolean | number | string): Json {
  if (value === null) return 'x';
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number')
    return value === 0 ? 1 : value / 2 === Math.floor(value / 2) ? value / 2 : value + 1;
  const digit = /[0-9a-f](?=[^0-9a-f]*$)/.exec(value);
  if (digit === null) return `${value}x`;
  const at = digit.index;
  return `${value.slice(0, at)}${value[at] === '0' ? '1' : '0'}${value.slice(at + 1)}`;
}

function withMore(value: Json): Json {
  if (Array.isArray(value)) return [...(value as readonly Json[]), (value as readonly Json[])[0] ?? 'x'];
  return { ...(value as Record<string, Json>), more: 1 };
}

function replaced(value: Json, path: Path, by: (old: Json) => Json | undefined): Json {
  const [key, ...rest] = path;
  if (key === undefined) return by(value) ?? null;
  if (Array.isArray(value))
    return (value as readonly Json[]).flatMap((item, index) => {
      if (index !== key) return [item];
      const next = rest.length === 0 ? by(item) : replaced(item, rest, by);
      return next === undefined ? [] : [next];
    });
  return Object.fromEntries(
    Object.entries(value as Record<string, Json>).flatMap(([name, item]) => {
      if (name !== key) return [[name, item]];
      const next = rest.length === 0 ? by(item) : replaced(item, rest, by);
      return next === undefined ? [] : [[name, next]];
    }),
  );
}
