import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decisionRecords, recordOf } from '../../scripts/docs/decisions.ts';
import { GENERATED, renderedDoc, WRITTEN } from '../../scripts/docs.ts';

const root = join(import.meta.dirname, '..', '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

describe('documents with generated parts', () => {
  it.each(Object.keys(GENERATED))('%s is what the code says (npm run docs)', (path) => {
    expect(read(path)).toBe(renderedDoc(path));
  });

  it.each(Object.entries(WRITTEN))('%s is what cuegate init writes, or what a page shows', (path, text) => {
    expect(read(path)).toBe(text());
  });

  it('method.md has the limits of retries and outages that the code has', () => {
    const method = read('docs/method.md');
    expect(method).toMatch(/It counts as missing after 12 failures .* or 10 minutes/);
    expect(method).toMatch(/Outage: 8 transient failures in a row, or 16 of the last 20/);
  });
});

describe('docs/README.md', () => {
  it('lists every document of docs/', () => {
    const index = read('docs/README.md');
    const files = readdirSync(join(root, 'docs')).filter(
      (file) => file.endsWith('.md') && file !== 'README.md',
    );
    expect(files.length).toBeGreaterThan(5);
    expect(files.filter((file) => !index.includes(`| [${file}](${file}) |`))).toEqual([]);
  });
});

describe('decision records', () => {
  it('each have a number, a title, a date and a status, without a gap', () => {
    const records = decisionRecords();
    expect(records.map(({ number }) => number)).toEqual(records.map((_, index) => index + 1));
  });

  it('are superseded only by later ones that exist', () => {
    const records = decisionRecords();
    const named = records.flatMap(({ number, status }) =>
      [...status.matchAll(/\d{4}/g)].map(([later]) => ({ number, later: Number(later) })),
    );
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter(({ number, later }) => later <= number || later > records.length)).toEqual([]);
  });

  it('are all in the index', () => {
    const index = read('docs/decisions/README.md');
    expect(decisionRecords().filter(({ file }) => !index.includes(`](${file}) |`))).toEqual([]);
  });

  it.each([
    ['no date', '# 1. A\n\n*accepted*\n\nText'],
    ['no status', '# 1. A\n\n*2026-11-23*\n\nText'],
    ['an unknown status', '# 1. A\n\n*2026-11-23 · proposed*\n\nText'],
    ['another number', '# 2. A\n\n*2026-11-23 · accepted*\n\nText'],
  ])('are refused with %s', (_what, text) => {
    expect(() => recordOf('0001-a.md', text)).toThrow('0001-a.md must be');
  });
});
