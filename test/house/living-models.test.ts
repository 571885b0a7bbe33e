import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
/** Models that shut down within months: whoever copies an example must not build on one. */
const RETIRING = /\bgpt-(?:3\.5|4|4o|4\.1|5-mini)(?![\d.])/;

const examples = globSync(
  ['README.md', 'CONTRIBUTING.md', 'docs/*.md', 'src/**/*.ts', 'scripts/**/*.ts', 'schema/*.json'],
  {
    cwd: root,
  },
);

describe('examples', () => {
  it('are found at all, and would be recognised', () => {
    expect(examples.length).toBeGreaterThan(300);
    for (const name of ['gpt-5-mini', 'ft:gpt-4.1-mini:acme::abc123', 'gpt-4o'])
      expect(name).toMatch(RETIRING);
    expect('gpt-6-luna').not.toMatch(RETIRING);
  });

  it('name no model that retires soon', () => {
    const found = examples.filter((path) => RETIRING.test(readFileSync(join(root, path), 'utf8')));
    expect(found).toEqual([]);
  });
});
