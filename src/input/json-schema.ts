import { z } from '../zod.ts';

/** What errors need to know of a schema: which keys there are, and which values. */
export interface JsonSchema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly allOf?: readonly unknown[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMaximum?: number;
}

const made = new WeakMap<z.ZodType, JsonSchema>();

/** A schema as JSON Schema, by what is written; made once. */
export function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  const known = made.get(schema);
  if (known !== undefined) return known;
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
  made.set(schema, json);
  return json;
}

/** What a schema allows at a path, each branch by itself; empty where it knows no such path. */
export function branchesAt(schema: JsonSchema, path: readonly PropertyKey[]): readonly JsonSchema[] {
  const branches = schema.anyOf?.flatMap((branch) => branchesAt(branch, [])) ?? [schema];
  const [step, ...rest] = path;
  if (step === undefined) return branches;
  return branches.flatMap(({ properties = {}, items, additionalProperties }) => {
    const named = Object.hasOwn(properties, String(step)) ? properties[String(step)] : undefined;
    const other = typeof additionalProperties === 'object' ? additionalProperties : undefined;
    const next = typeof step === 'number' ? items : (named ?? other);
    return next === undefined ? [] : branchesAt(next, rest);
  });
}

/** The keys that the schema names at a path, in its own order; empty where any key is allowed. */
export function knownKeys(schema: JsonSchema, path: readonly PropertyKey[]): readonly string[] {
  return branchesAt(schema, path).flatMap(({ properties }) => Object.keys(properties ?? {}));
}

/** Where a schema names a key: the paths of what holds it, `*` for any name or index; [] is the top level. */
export function holdersOf(schema: JsonSchema, key: string): readonly (readonly string[])[] {
  return branchesAt(schema, []).flatMap(({ properties = {}, items, additionalProperties }) => {
    const inner: (readonly [string, JsonSchema | boolean | undefined])[] = [
      ...Object.entries(properties),
      ['*', items],
      ['*', additionalProperties],
    ];
    return [
      ...(Object.hasOwn(properties, key) ? [[]] : []),
      ...inner.flatMap(([name, schema]) =>
        typeof schema === 'object' ? holdersOf(schema, key).map((path) => [name, ...path]) : [],
      ),
    ];
  });
}
