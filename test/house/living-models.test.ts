import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PUBLISHED, type Shutdown } from './shutdown-dates.ts';

const root = join(import.meta.dirname, '..', '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** Whoever copies an example of a release must not have to change it within this time. */
const DAYS_TO_LIVE = 90;
const DAY_MS = 24 * 60 * 60 * 1000;
const today = () => new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);

/** The newest release's day as the changelog says; what is not released yet would be released today. */
function releaseDay(changelog: string): string {
  const [newest = ''] = /^## .*/m.exec(changelog) ?? [];
  return /\d{4}-\d{2}-\d{2}/.exec(newest)?.[0] ?? today();
}

/** A name in a text: alone, as the base of a fine-tune, behind a vendor, or with the date of a snapshot. */
function patternOf(name: string): RegExp {
  const [plain = ''] = name.split('*');
  const text = plain.replace(/[.]/g, '\\.');
  const end = name.endsWith('*') ? '' : '(?:-\\d{4}-\\d{2}-\\d{2}|-\\d{8}|-\\d{4})?(?![\\w-]|\\.\\d)';
  return new RegExp(`(?<![\\w.-])${text}${end}`);
}

/** The names of the table that a text holds and that are dead, or die too soon after a release. */
function dying(
  text: string,
  shutdowns: readonly Shutdown[],
  release: string,
  now: string,
): readonly string[] {
  const horizon = new Date(Date.parse(release) + DAYS_TO_LIVE * DAY_MS).toISOString().slice(0, 10);
  return shutdowns
    .filter(({ on }) => on <= now || on <= horizon)
    .flatMap(({ names, on }) =>
      names.filter((name) => patternOf(name).test(text)).map((name) => `${name} (${on})`),
    );
}

const known = PUBLISHED.flatMap(({ shutdowns }) => shutdowns);
/** What is copied from here: documents, recipes, what commands write and say, schemas, and the data that ships. */
const examples = globSync(
  [
    'README.md',
    'CONTRIBUTING.md',
    'SECURITY.md',
    'docs/**/*.md',
    'action.yml',
    'comment/*',
    'src/**/*.ts',
    'scripts/**/*.ts',
    'schema/*.json',
    'fixtures/**/*.{yml,yaml,jsonl,json,md,txt}',
  ],
  { cwd: root },
);

describe('examples', () => {
  it('are found at all', () => {
    expect(examples.length).toBeGreaterThan(300);
    for (const part of ['README.md', 'docs/', 'schema/', 'src/commands/init', 'fixtures/', 'action.yml'])
      expect(examples.some((path) => path.startsWith(part))).toBe(true);
  });

  it('name no model that is shut down, or will be within 90 days of the release', () => {
    const release = releaseDay(read('CHANGELOG.md'));
    const found = examples.flatMap((path) =>
      dying(read(path), known, release, today()).map((name) => `${path}: ${name}`),
    );
    expect(found).toEqual([]);
  });
});

describe('the rule', () => {
  const shutdowns = [
    { on: '2026-12-11', names: ['gpt-5-mini', 'gpt-5', 'o3'] },
    { on: '2027-03-30', names: ['gpt-4o*'] },
  ];
  const at = (text: string, release: string, now = release) =>
    dying(text, shutdowns, release, now).map((name) => name.split(' ')[0]);

  it.each([
    ['judge: { model: gpt-5-mini }', 'gpt-5-mini'],
    ['model: gpt-5-mini-2025-08-07', 'gpt-5-mini'],
    ['ft:gpt-5-mini:acme::abc123', 'gpt-5-mini'],
    ['openai/gpt-5', 'gpt-5'],
    ['`o3`', 'o3'],
  ])('finds the name in %s', (text, name) => {
    expect(at(text, '2026-11-28')).toEqual([name]);
  });

  it.each([
    'gpt-5.6-sol',
    'gpt-5-minimal',
    'my-gpt-5',
    'gpt-5-turbo-x',
    'foo3',
    'pro3-x',
    'gpt-4o',
  ])('leaves %s alone', (text) => {
    expect(at(text, '2026-11-28')).toEqual([]);
  });

  it('counts 90 days from the release, and from then on whether the day has come', () => {
    expect(at('gpt-4o-mini', '2026-12-29', '2026-12-29')).toEqual([]);
    expect(at('gpt-4o-mini', '2026-12-30', '2026-12-30')).toEqual(['gpt-4o*']);
    expect(at('gpt-4o-mini', '2026-12-01', '2027-03-29')).toEqual([]);
    expect(at('gpt-4o-mini', '2026-12-01', '2027-03-30')).toEqual(['gpt-4o*']);
  });

  it('takes the day of the newest release from the changelog', () => {
    expect(releaseDay('# Changelog\n\n## 0.2.0, 2026-12-24\n\n## 0.1.0, 2026-10-01\n')).toBe('2026-12-24');
    expect(releaseDay('# Changelog\n\n## Unreleased\n\n## 0.1.0, 2026-10-01\n')).toBe(today());
  });
});

describe('the table', () => {
  it.each(
    PUBLISHED,
  )('of $provider names its source, the day it was read, and days that are days', (published) => {
    expect(published.source).toMatch(/^https:\/\//);
    for (const day of [published.read, ...published.shutdowns.map(({ on }) => on)])
      expect(new Date(Date.parse(day)).toISOString().slice(0, 10)).toBe(day);
    expect(published.read <= today()).toBe(true);
  });

  it('knows the ends that examples were built on before', () => {
    const text = 'gpt-5-mini ft:gpt-4.1-mini:acme::abc123 gpt-4o gpt-3.5-turbo claude-3-5-sonnet-20241022';
    expect(dying(text, known, '2026-11-28', '2026-11-28').map((name) => name.split(' ')[0])).toEqual([
      'gpt-3.5-turbo*',
      'gpt-5-mini',
      'gpt-4o*',
      'gpt-4.1*',
      'claude-3*',
    ]);
    expect(dying('gpt-6-luna', known, '2026-11-28', '2026-11-28')).toEqual([]);
  });
});
