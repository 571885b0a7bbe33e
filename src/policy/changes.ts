import { canonicalJson } from '../digest.ts';

/** A key of a policy that two versions write differently; values as JSON, null where the key is not written. */
export interface PolicyChange {
  /** Dotted path as written, e.g. `limits.must_catch`. */
  readonly key: string;
  readonly before: string | null;
  readonly after: string | null;
}

/**
 * The keys that differ between two policies as written, in alphabetical order; empty when both say the same.
 * Lists are compared as a whole: their order may matter.
 *
 * @param before,after parsed YAML, null where there is no policy
 */
export function policyChanges(before: unknown, after: unknown): readonly PolicyChange[] {
  const [old, now] = [new Map(leaves(before)), new Map(leaves(after))];
  return [...new Set([...old.keys(), ...now.keys()])]
    .sort()
    .map((key) => ({ key, before: old.get(key) ?? null, after: now.get(key) ?? null }))
    .filter((change) => change.before !== change.after);
}

function leaves(value: unknown, path: string = ''): readonly (readonly [string, string])[] {
  if (value === null || value === undefined) return path === '' ? [] : [[path, 'null']];
  if (typeof value !== 'object' || Array.isArray(value)) return [[path, canonicalJson(value)]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path === '' ? key : `${path}.${key}`));
}
