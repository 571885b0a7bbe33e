import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadBuiltin } from '../../src/adapters/files/builtin.ts';
import { readCues } from '../../src/cues/library.ts';
import { shippedCues } from '../../src/cues/shipped.ts';
import { CuegateError } from '../../src/errors.ts';

const ROOT = join(import.meta.dirname, '../..');
const FOLDER = join(ROOT, 'fixtures', 'cues');

function problemOf(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    return error instanceof CuegateError ? error.reason : error;
  }
}

describe('the cues that ship', () => {
  it('are those of fixtures/cues, in the order of their files', () => {
    const written = globSync('*.yml', { cwd: FOLDER })
      .sort()
      .flatMap((file) => readCues(readFileSync(join(FOLDER, file), 'utf8'), file));
    expect(written.length).toBeGreaterThan(70);
    expect(shippedCues(loadBuiltin(join(ROOT, 'dist')))).toEqual(written);
  });

  it.each([
    ['no JSON', '- { id: a, family: form, suffix: b }'],
    ['no cue', '[{ "id": "a", "family": "form" }]'],
    ['a key of another version', '[{ "id": "a", "family": "form", "suffix": "b", "later": 1 }]'],
  ])('are refused where an installation has %s', (_, form) => {
    expect(problemOf(() => shippedCues({ cues: { form } }))).toMatchObject({
      code: 'cue-invalid',
      args: { file: 'builtin:cues/form', fix: 'install cuegate again' },
    });
  });
});
