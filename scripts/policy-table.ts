import { unwrapped } from '../src/input/example.ts';
import { policySchema } from '../src/policy/schema.ts';
import { z } from '../src/zod.ts';

/** Rows of the policy's keys, as their schema describes them: key, default, meaning; keys without a description have none. */
export function policyTable(): readonly string[] {
  const rows = Object.entries(policySchema.shape).flatMap(([key, schema]) => {
    const meaning = schema.description;
    return meaning === undefined ? [] : [`| \`${key}\` | ${shown(schema)} | ${meaning} |`];
  });
  return ['| key | default | meaning |', '|---|---|---|', ...rows];
}

function shown(schema: z.core.$ZodType): string {
  const value = defaultOf(schema);
  if (value !== undefined) return `\`${flow(value)}\``;
  return schema instanceof z.ZodOptional ? 'none' : 'required';
}

/** What stands for an absent value, with the defaults of its keys; undefined where nothing does. */
function defaultOf(schema: z.core.$ZodType): unknown {
  if (schema instanceof z.ZodDefault) return schema.def.defaultValue;
  const inner = unwrapped(schema);
  if (!(schema instanceof z.ZodPrefault) || !(inner instanceof z.ZodObject)) return undefined;
  return Object.fromEntries(
    Object.entries(inner.shape)
      .map(([key, child]) => [key, defaultOf(child)] as const)
      .filter(([, value]) => value !== undefined),
  );
}

/** A value on one line of YAML, its texts as they are where YAML lets them. */
function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([key, inner]) => `${key}: ${flow(inner)}`);
    return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
  }
  return typeof value === 'string' && !/^[\w-]+$/.test(value) ? JSON.stringify(value) : String(value);
}
