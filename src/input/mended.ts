import type { z } from '../zod.ts';
import { leavesOf } from './issues.ts';
import { branchesAt, type JsonSchema } from './json-schema.ts';
import { meaningsOf } from './meanings.ts';
import { valueAt } from './misplaced.ts';

/** What was read, and as what. */
export interface Asked {
  readonly schema: z.ZodType;
  readonly json: JsonSchema;
  readonly value: unknown;
  /** A scalar as it stands in the file; null: unknown. */
  sourceOf(path: readonly PropertyKey[]): string | null;
}

/** The key of a line to write, and what belongs there instead. */
export interface Mended {
  readonly key: string;
  readonly value: unknown;
}

/**
 * What somebody meant with the value at a path, as the schema allows it there; of an item of a list the whole list, its
 * other items mended likewise. null: nothing that is allowed can be read from the value.
 */
export function mendedAt(asked: Asked, path: readonly PropertyKey[]): Mended | null {
  const value = meantAt(asked, path);
  if (value === undefined) return null;
  const [last, above] = [path.at(-1), path.slice(0, -1)];
  if (typeof last !== 'number') return { key: String(last), value };
  const list = valueAt(asked.value, above);
  if (!Array.isArray(list)) return null;
  const items = list.map((item: unknown, at) =>
    at === last ? value : (meantAt(asked, [...above, at]) ?? item),
  );
  return { key: String(above.at(-1)), value: items };
}

/** undefined: nothing. */
function meantAt(asked: Asked, path: readonly PropertyKey[]): unknown {
  const found = valueAt(asked.value, path);
  const meanings = meaningsOf(found, branchesAt(asked.json, path), asked.sourceOf(path));
  return [found, ...meanings].find((meant) => isAllowed(asked, path, meant));
}

/** Whether the schema has nothing against a value at a path, or below it. */
function isAllowed({ schema, value }: Asked, path: readonly PropertyKey[], meant: unknown): boolean {
  if (meant === undefined) return false;
  const parsed = schema.safeParse(withValue(value, path, meant), { reportInput: false });
  if (parsed.success) return true;
  const issues = parsed.error.issues.flatMap((issue) => leavesOf(issue));
  return !issues.some((issue) => path.every((part, at) => part === issue.path[at]));
}

/** A value with another one at a path. */
function withValue(value: unknown, [step, ...rest]: readonly PropertyKey[], meant: unknown): unknown {
  if (step === undefined) return meant;
  if (Array.isArray(value))
    return value.map((item: unknown, at) => (at === step ? withValue(item, rest, meant) : item));
  const holder = value !== null && typeof value === 'object' ? value : {};
  return { ...holder, [step]: withValue((holder as Record<PropertyKey, unknown>)[step], rest, meant) };
}
