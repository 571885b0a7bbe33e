import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  citedOn,
  movingTag,
  nextVersion,
  PLACES,
  versionAt,
  withVersion,
} from '../../scripts/release/versions.ts';

const read = (file: string) => readFileSync(join(import.meta.dirname, '..', '..', file), 'utf8');

describe('the next version', () => {
  it.each([
    ['0.1.9', 'patch', '0.1.10'],
    ['0.1.9', 'minor', '0.2.0'],
    ['0.9.9', 'major', '1.0.0'],
    ['0.9.9', '0.10.0', '0.10.0'],
    ['1.2.3', '10.0.0', '10.0.0'],
  ])('of %s, %s, is %s', (current, wanted, next) => {
    expect(nextVersion(current, wanted)).toBe(next);
  });

  it.each([
    '0.1.0',
    '0.0.9',
    '0.1',
    'v0.2.0',
    '0.2.0-beta',
    '0.02.0',
    '',
    'latest',
    '1.0.0; rm',
    '１.0.0',
  ])('is not %s', (wanted) => {
    expect(() => nextVersion('0.1.0', wanted)).toThrow(/not above|not major, minor/);
  });

  it('moves the tag of its major version', () => {
    expect(movingTag('0.3.1')).toBe('v0');
    expect(movingTag('12.0.0')).toBe('v12');
  });
});

describe('the places of the version', () => {
  it('agree', () => {
    const found = PLACES.map((place) => versionAt(place, read(place.file)));
    expect(found).toHaveLength(5);
    expect(new Set(found).size).toBe(1);
  });

  it.each(
    PLACES.map((place) => ({ name: `${place.file} ${place.pattern.source.slice(0, 30)}`, place })),
  )('are changed one by one and nothing else: $name', ({ place }) => {
    const text = read(place.file);
    const next = withVersion(place, text, '98.76.54');
    expect(versionAt(place, next)).toBe('98.76.54');
    expect(withVersion(place, next, versionAt(place, text))).toBe(text);
    const lines = text.split('\n');
    expect(next.split('\n').filter((line, i) => line !== lines[i])).toHaveLength(1);
  });

  it('are missed when they are gone', () => {
    for (const place of PLACES) expect(() => versionAt(place, '{}')).toThrow(place.file);
  });

  it('have the day of the release in the citation', () => {
    const first = citedOn('a: b\nversion: 0.1.0\nc: d\n', '2026-12-01');
    expect(first).toBe("a: b\nversion: 0.1.0\ndate-released: '2026-12-01'\nc: d\n");
    expect(citedOn(first, '2027-01-02')).toBe(first.replace('2026-12-01', '2027-01-02'));
  });
});
