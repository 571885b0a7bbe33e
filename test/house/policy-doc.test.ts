import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly anyOf?: readonly Schema[];
  readonly required?: readonly string[];
  readonly default?: unknown;
}
interface Key {
  readonly path: string;
  readonly required: boolean;
  readonly byDefault: unknown;
}

const root = join(import.meta.dirname, '..', '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const schemaOf = (name: string) => JSON.parse(read(`schema/${name}.schema.json`)) as Schema;
const [policyPart = '', manifestPart = ''] = read('docs/policy.md')
  // The overview is generated; this is about the rows that people write.
  .replace(/<!-- keys -->[\s\S]*<!-- \/keys -->/, '')
  .split('\n## The release manifest\n');

/** Every key without keys of its own; `limits` is one, since a name may stand there, too. */
function keysOf(schema: Schema, prefix = '', required = false): readonly Key[] {
  const inner = schema.anyOf?.find(({ properties }) => properties !== undefined) ?? schema;
  const named = Object.entries(inner.properties ?? {}).flatMap(([name, child]) =>
    keysOf(child, `${prefix}${prefix === '' ? '' : '.'}${name}`, inner.required?.includes(name)),
  );
  const any = typeof inner.additionalProperties === 'object' && inner.additionalProperties.properties;
  const others = any ? keysOf(inner.additionalProperties as Schema, `${prefix}.NAME`) : [];
  const own = { path: prefix, required, byDefault: schema.default };
  if (named.length + others.length === 0) return [own];
  return [...(schema.anyOf === undefined ? [] : [own]), ...named, ...others];
}

/** The cells of the rows whose first one is a key. */
function rowsIn(text: string): ReadonlyMap<string, string> {
  return new Map(
    [...text.matchAll(/^\| `([^`]+)` \| ([^|]+) \|/gm)].map(([, key = '', byDefault = '']) => [
      key,
      byDefault.trim(),
    ]),
  );
}

function shown({ required, byDefault }: Key): string {
  if (required) return 'required';
  if (byDefault === undefined) return 'none';
  return `\`${typeof byDefault === 'string' ? byDefault : JSON.stringify(byDefault)}\``;
}

describe.each([
  ['policy', policyPart],
  ['release-manifest', manifestPart],
] as const)('docs/policy.md, against the schema of the %s', (name, text) => {
  const keys = keysOf(schemaOf(name));
  const rows = rowsIn(text);

  it('has a row for every key, with its default', () => {
    expect(keys.length).toBeGreaterThan(6);
    const wrong = keys.filter(
      (key) => !rows.get(key.path)?.startsWith(shown(key)) && !SAID_OTHERWISE.has(key.path),
    );
    expect(wrong.map((key) => `${key.path}: ${shown(key)}`)).toEqual([]);
    expect(keys.filter(({ path }) => !rows.has(path))).toEqual([]);
  });

  it('has no row for a key that does not exist', () => {
    const known = [...keys.map(({ path }) => path), 'endpoints.NAME', ...PRESET_ROWS];
    expect([...rows.keys()].filter((key) => !known.includes(key))).toEqual([]);
  });
});

/** Keys whose default depends on another key, or that are required only inside a part that may be left out. */
const SAID_OTHERWISE = new Set(['sampling.cap', 'baseline.endpoint', 'baseline.model']);
const PRESET_ROWS = ['smoke', 'quick', 'default', 'strict'];
