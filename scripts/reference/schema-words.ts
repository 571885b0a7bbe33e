// What a JSON Schema takes, in words: for tables that people read.

import { FAMILIES } from '../../src/input/cue.ts';

export interface Schema {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema | boolean;
  readonly prefixItems?: readonly Schema[];
  readonly enum?: readonly (string | number)[];
  readonly const?: unknown;
  readonly format?: string;
  readonly pattern?: string;
  readonly required?: readonly string[];
  readonly default?: unknown;
  readonly description?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
}

/** A member without members of its own, with its path from the root: `.` before a name, `[]` for each of a list. */
export interface Leaf {
  readonly path: string;
  readonly schema: Schema;
  readonly required: boolean;
}

/** JSON's way of saying that there is no limit. */
const NO_LIMIT = Number.MAX_SAFE_INTEGER;

/** What a member takes, e.g. `whole number, 1 to 100` or `corpus, list`; `object` where anything may stand in it. */
export function taken(schema: Schema): string {
  if (schema.const !== undefined) return code(schema.const);
  if (schema.enum?.join() === FAMILIES.join()) return 'name of a family of cues';
  if (schema.enum !== undefined) return schema.enum.map(code).join(', ');
  if (schema.anyOf !== undefined) return [...new Set(schema.anyOf.map(taken))].join(' or ');
  if (Array.isArray(schema.type)) return schema.type.map((type) => taken({ ...schema, type })).join(' or ');
  switch (schema.type) {
    case 'integer':
      if (schema.minimum === 0 && (schema.maximum ?? NO_LIMIT) >= NO_LIMIT) return 'count';
      return `whole number${range(schema)}`;
    case 'number':
      return `number${range(schema)}`;
    case 'string':
      if (schema.pattern?.startsWith('^sha256:')) return 'digest';
      return schema.format === 'date' ? 'date' : 'text';
    case 'boolean':
      return '`true` or `false`';
    case 'null':
      return '`null`';
    case 'array':
      if (schema.prefixItems !== undefined) return `[${schema.prefixItems.map(taken).join('; ')}]`;
      return `list of ${typeof schema.items === 'object' ? taken(schema.items) : 'anything'}`;
    default: {
      const any = schema.additionalProperties;
      return typeof any === 'object' && any.properties === undefined
        ? `names, each with ${taken(any)}`
        : 'object';
    }
  }
}

/** Every member of a schema that has no members of its own, and every part that may also be a name or nothing. */
export function leavesOf(schema: Schema, path = '', required = true): readonly Leaf[] {
  const objects = [schema, ...(schema.anyOf ?? [])].filter(({ properties }) => properties !== undefined);
  const inner = typeof schema.items === 'object' && membersIn(schema.items) ? schema.items : undefined;
  if (inner !== undefined) return leavesOf(inner, `${path}[]`, required);
  const any = typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined;
  const members = objects.flatMap(({ properties = {}, required: needed = [] }) =>
    Object.entries(properties).flatMap(([name, child]) =>
      leavesOf(child, path === '' ? name : `${path}.${name}`, needed.includes(name)),
    ),
  );
  const named = any !== undefined && membersIn(any) ? leavesOf(any, `${path}.NAME`, false) : [];
  if (members.length + named.length === 0) return [{ path, schema, required }];
  const names = schema.anyOf?.filter((part) => part.properties === undefined && part.type !== 'null') ?? [];
  const byName = { anyOf: names, ...(schema.default === undefined ? {} : { default: schema.default }) };
  return [...(names.length > 0 ? [{ path, schema: byName, required }] : []), ...members, ...named];
}

function membersIn(schema: Schema): boolean {
  return [schema, ...(schema.anyOf ?? [])].some(({ properties }) => properties !== undefined);
}

function range({ minimum, maximum, exclusiveMinimum, exclusiveMaximum }: Schema): string {
  const least = minimum === undefined || minimum <= -NO_LIMIT ? undefined : minimum;
  const most = maximum === undefined || maximum >= NO_LIMIT ? undefined : maximum;
  if (least !== undefined && most !== undefined) return `, ${least} to ${most}`;
  const ends = [
    exclusiveMinimum === undefined ? null : `above ${exclusiveMinimum}`,
    exclusiveMaximum === undefined ? null : `below ${exclusiveMaximum}`,
    least === undefined ? null : `${least} or more`,
    most === undefined ? null : `at most ${most}`,
  ];
  return ends.map((end) => (end === null ? '' : `, ${end}`)).join('');
}

const code = (value: unknown): string => `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;
