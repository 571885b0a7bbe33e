import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = join(import.meta.dirname, '../../src');
/** What a module would keep of one run for the next one in its process. */
const KEEPS = [
  /^(?:export )?(?:let|var) /m,
  // Filled later: what is made of a list says so at once.
  /^(?:export )?const \w+(?:: .+)? =\s+new (?:Map|Set|WeakMap|WeakSet|Array)\b(?:<.*>)?\(\)/m,
  /^(?:export )?const \w+(?:: (?!readonly|Readonly)[^=\n]+)? = (?:\[\]|\{\});/m,
  /^(?:export )?const \w+(?:: [^=\n]+)? =\s+new (?!(?:Map|Set|WeakMap|WeakSet|RegExp|Uint8Array|TextEncoder|TextDecoder|Intl|Option)\b)[A-Z]/m,
  /^ {2}(?:(?:private|protected|public) )?static (?!readonly )#?\w+(?:: .+)? = /m,
  /^ {2}(?:(?:private|protected|public) )?static readonly #?\w+(?:: .+)? = new (?:Map|Set|WeakMap|WeakSet)\b/m,
];
/** What it keeps all the same, and why no run sees it. */
const HARMLESS: Readonly<Record<string, string>> = {
  'adapters/console/secrets.ts': 'emptied by test/runner/warm/programs.ts',
  'adapters/files/builtin.ts': 'what ships, by its folder',
  'adapters/openai/batch-rows.ts': 'headers that nobody adds to',
  'adapters/openai/on-abort.ts': 'by the signal of a run',
  'anchors/shipped.ts': 'what ships',
  'api/testing.ts': 'in no bundle',
  'commands/import-eval-ask.ts': 'a set that nobody adds to',
  'commands/run.ts': 'a signal that is never given',
  'corpus/effective.ts': 'what a list of prompts comes to, by the list',
  'corpus/shipped.ts': 'what ships',
  'cues/asked-prompts.ts': 'what prompts and a cue make, by both',
  'cues/exposure.ts': 'what prompts carry, by their list',
  'cues/vary.ts': 'values that nobody adds to',
  'decide/recorded-outcome.ts': 'judgements that nobody adds to',
  'digest.ts': 'a prepared key, by the key',
  'input/glob.ts': 'what a pattern compiles to, by its text',
  'input/json-schema.ts': 'what a schema comes to, by the schema',
  'input/language-name.ts': 'the names of languages',
  'plan/cost-estimate.ts': 'what conditions come to, by their list',
};
const keeps = (code: string) => KEEPS.some((way) => way.test(code));

describe('a module that stays loaded', () => {
  const files = globSync('**/*.ts', { cwd: SRC }).filter((file) => !file.startsWith('page/client'));

  it('keeps nothing of a run, so that tests may run programs one after another in one process', () => {
    expect(files.length).toBeGreaterThan(500);
    const keeping = files.filter((file) => keeps(readFileSync(join(SRC, file), 'utf8')));
    expect(keeping.filter((file) => HARMLESS[file] === undefined)).toEqual([]);
    expect(Object.keys(HARMLESS).filter((file) => !keeping.includes(file))).toEqual([]);
  });

  it.each([
    'let counted = 0;',
    'export let last: string | null = null;',
    'const seen = new Set<string>();',
    'const known: Map<string, Map<string, number>> = new Map();',
    'const waiting: string[] = [];',
    'const byName = {};',
    'export const log = new Log();',
    'class A {\n  static count = 0;\n}',
    'class A {\n  private static readonly seen = new Map<string, () => void>();\n}',
    'const waiting: Map<string, () => void> = new Map();',
    'const cache = new MapCache();',
    'var last;',
  ])('would be noticed by %s', (code) => {
    expect(keeps(code)).toBe(true);
  });

  it.each([
    'const NAMES = new Set(["a"]);',
    'const NONE: readonly string[] = [];',
    'function f() {\n  let a = 0;\n  const b = new Map();\n}',
    'const encoder = new TextEncoder();',
  ])('is not accused for %s', (code) => {
    expect(keeps(code)).toBe(false);
  });
});
