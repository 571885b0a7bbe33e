// Writes the type of `result.json` from its JSON Schema, so that whoever imports the package needs no types of zod.

/** As much of JSON Schema as zod writes for results. */
interface Schema {
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
}

const SCALARS: Readonly<Record<string, string>> = {
  string: 'string',
  number: 'number',
  integer: 'number',
  boolean: 'boolean',
  null: 'null',
};

/**
 * A schema as TypeScript.
 *
 * @throws Error for a form that it does not know
 */
export function typeOf(schema: Schema, indent: string = ''): string {
  if (schema.const !== undefined) return literal(schema.const);
  if (schema.enum !== undefined) return schema.enum.map(literal).join(' | ');
  if (schema.anyOf !== undefined) return schema.anyOf.map((one) => typeOf(one, indent)).join(' | ');
  if (schema.prefixItems !== undefined)
    return `[${schema.prefixItems.map((one) => typeOf(one, indent)).join(', ')}]`;
  if (schema.items !== undefined) return `Array<${typeOf(schema.items, indent)}>`;
  if (schema.properties !== undefined) return objectType(schema, indent);
  if (typeof schema.additionalProperties === 'object')
    return `Record<string, ${typeOf(schema.additionalProperties, indent)}>`;
  const names = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? []);
  const scalars = names.map((name) => SCALARS[name]);
  if (scalars.length === 0 || scalars.includes(undefined))
    throw new Error(`no type for ${JSON.stringify(schema)}`);
  return scalars.join(' | ');
}

function objectType({ properties = {}, required = [] }: Schema, indent: string): string {
  const inner = `${indent}  `;
  const lines = Object.entries(properties).map(([key, value]) => {
    const name = /^\w+$/.test(key) ? key : JSON.stringify(key);
    const type = typeOf(value, inner);
    return `${inner}${name}${required.includes(key) ? `: ${type}` : `?: ${type} | undefined`};`;
  });
  return `{\n${lines.join('\n')}\n${indent}}`;
}

function literal(value: unknown): string {
  return typeof value === 'string' ? `'${value.replaceAll("'", "\\'")}'` : JSON.stringify(value);
}

/** The file that holds the type. */
export function resultTypeFile(schema: Schema): string {
  return `// Written by npm run build from src/report/schema.ts.

/** \`result.json\`: \`schema/result.schema.json\` says what each number may be. Only ever added to. */
export type Result = ${typeOf(schema)};
`;
}
