import { z } from '../zod.ts';

/** The line to write, by schema: shown when its key is missing or wrong. Register last: every later call makes a copy. */
export const exampleLines = z.registry<{ readonly line: string }>();

/** A schema without what says that its value may be absent. */
export function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault
    ? unwrapped(schema.def.innerType)
    : schema;
}

/**
 * The line to write at a path of a schema; an item of a list without a line of its own has that of the list.
 * undefined: nobody gave one, or the schema does not know the path.
 */
export function exampleAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string | undefined {
  const [step, ...rest] = path;
  const own = exampleLines.get(schema)?.line;
  if (step === undefined) return own;
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodUnion)
    return inner.options.map((option) => exampleAt(option, path)).find((line) => line !== undefined);
  if (inner instanceof z.ZodArray)
    return exampleAt(inner.element, rest) ?? (rest.length === 0 ? own : undefined);
  if (inner instanceof z.ZodRecord) return exampleAt(inner.valueType, rest);
  if (!(inner instanceof z.ZodObject) || !Object.hasOwn(inner.shape, step)) return undefined;
  return exampleAt(inner.shape[String(step)], rest);
}
