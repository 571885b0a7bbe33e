import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const FOLDER = new URL('../../src/verify/', import.meta.url);
const ALLOWED = [
  /^\.\/[a-z-]+\.ts$/,
  /^\.\.\/(errors|digest|zod)\.ts$/,
  /^\.\.\/records\/[a-z]+\.ts$/,
  /^\.\.\/report\/schema\.ts$/,
];

describe('the second implementation', () => {
  it.each(readdirSync(FOLDER))('%s shares no code with the first', (file) => {
    const text = readFileSync(new URL(file, FOLDER), 'utf8');
    const imported = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, path]) => path ?? '');
    expect(imported.filter((path) => !ALLOWED.some((pattern) => pattern.test(path)))).toEqual([]);
  });
});
