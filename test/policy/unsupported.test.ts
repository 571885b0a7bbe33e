import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { CuegateError } from '../../src/errors.ts';
import { readYaml } from '../../src/input/yaml.ts';
import { readManifest } from '../../src/policy/manifest.ts';
import { readPolicy } from '../../src/policy/policy.ts';
import {
  refuseUnsupported,
  UNSUPPORTED_MANIFEST,
  UNSUPPORTED_POLICY,
  type Unsupported,
} from '../../src/policy/unsupported.ts';
import { FILE, policyText, refusedManifest, refusedPolicy } from './written.ts';

const MANIFEST = 'version: 1\ncandidate: { model: "ft:gpt-4.1-mini:acme::abc123" }\n';

/** The YAML with a value at an entry's path; `undefined` takes the key away. */
function written(base: string, { path }: Unsupported, value: unknown): string {
  const file = parse(base) as Record<string, unknown>;
  const steps = path.replace('*', 'openai').split('.');
  const last = steps.pop() ?? '';
  const parent = steps.reduce((at, step) => {
    at[step] ??= {};
    return at[step] as Record<string, unknown>;
  }, file);
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return stringify(file);
}

/** The file after somebody did what the fix says. */
function mended(base: string, entry: Unsupported): string {
  if (entry.fix.startsWith('remove it')) return written(base, entry, undefined);
  const [key, ...value] = entry.fix.split(': ');
  expect(entry.path.split('.').at(-1)).toBe(key);
  return written(base, entry, parse(value.join(': ')));
}

const label = (entry: Unsupported): string =>
  entry.value === undefined ? entry.path : `${entry.path}: ${String(entry.value)}`;

describe('the table of what this version does not carry out', () => {
  it.each(
    UNSUPPORTED_POLICY.map((entry) => [label(entry), entry] as const),
  )('policy: %s is refused by name, and the fix is accepted', (name, entry) => {
    const text = written(policyText(), entry, entry.value ?? 'anything');
    const refused = refusedPolicy(text);
    const named = name.replace('*', 'openai');
    expect(refused.problem).toBe(`${named} is not supported in this version`);
    expect(refused.fix).toBe(entry.fix);
    expect(refused.key).toBe(entry.path.replace('*', 'openai'));
    const last = entry.path.split('.').at(-1) ?? '';
    expect(text.split('\n')[(refused.line ?? 0) - 1]).toContain(`${last}:`);
    expect(readPolicy(mended(policyText(), entry), FILE).judge.model).toBe('gpt-5-mini');
  });

  it.each(
    UNSUPPORTED_MANIFEST.map((entry) => [label(entry), entry] as const),
  )('manifest: %s is refused by name, and the fix is accepted', (name, entry) => {
    const refused = refusedManifest(written(MANIFEST, entry, entry.value ?? 'anything'));
    expect(refused.problem).toBe(`${name} is not supported in this version`);
    expect(refused.fix).toBe(entry.fix);
    expect(readManifest(mended(MANIFEST, entry), 'release.yml').systemPrompts).toEqual([]);
  });

  it('refuses a key by name, and one value of a key by that value', () => {
    const yaml = readYaml('sampling: { stop: later, more: 1 }', 'policy.yml', 'policy-invalid');
    const refusal = (entry: Unsupported) => () => refuseUnsupported(yaml, [entry], 'policy-invalid');
    expect(refusal({ path: '*.more', fix: 'remove it' })).toThrow(CuegateError);
    expect(refusal({ path: 'sampling.stop', value: 'later', fix: 'stop: fixed' })).toThrow(CuegateError);
    expect(refusal({ path: 'sampling.stop', value: 'other', fix: 'stop: fixed' })).not.toThrow();
    expect(refusal({ path: 'cues.stop', fix: 'remove it' })).not.toThrow();
  });

  it.each([
    'sampling: { stop: sometimes }',
    'cues: { training: 1 }',
  ])('a value that never existed is wrong, not unsupported: %s', (more) => {
    expect(refusedPolicy(policyText({ more })).problem).not.toContain('not supported');
  });
});
