import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const FOLDER = new URL('../../src/verify/', import.meta.url);
/** All that the second implementation shares with the first: how records are written and JSON is read, names of states, and two thresholds. */
const SHARED = [
  '../digest.ts',
  '../errors.ts',
  '../input/unambiguous-json.ts',
  '../model/condition-state.ts',
  '../model/thresholds.ts',
  '../records/journal.ts',
  '../records/keys.ts',
  '../records/rows/by-key.ts',
  '../records/rows/hex.ts',
  '../records/rows/rows.ts',
  '../records/rows/numbers.ts',
  '../records/rows/references.ts',
  '../records/rows/shared.ts',
  '../records/schema.ts',
  '../records/seal.ts',
  '../report/schema.ts',
];

/** What makes a report of a result again: it decides nothing, and these files alone may ask it. */
const RENDERING = [
  '../page/files.ts',
  '../page/folder-page.ts',
  '../records/texts.ts',
  '../report/excerpts.ts',
  '../report/renderers.ts',
  '../statement/files.ts',
  '../statement/statements.ts',
];
const RENDERS = ['check-page.ts', 'check-reports.ts', 'check-statement.ts'];

const importsOf = (file: string) => {
  const text = readFileSync(new URL(file, FOLDER), 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, path]) => path ?? '');
};
const files = readdirSync(FOLDER);

describe('the second implementation', () => {
  it.each(files)('%s shares nothing with the first but what its opening comment names', (file) => {
    const others = importsOf(file).filter((path) => !/^\.\/[a-z-]+\.ts$/.test(path));
    const allowed = RENDERS.includes(file) ? [...SHARED, ...RENDERING] : SHARED;
    expect(others.filter((path) => !allowed.includes(path))).toEqual([]);
  });

  it('uses all that it is said to share', () => {
    const used = new Set(files.flatMap(importsOf));
    expect([...SHARED, ...RENDERING].filter((path) => !used.has(path))).toEqual([]);
  });
});
