import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { changelogSections, releasedChangelog, releaseNotes } from '../../scripts/release/changelog.ts';

const CHANGELOG =
  '# Changelog\n\n## Unreleased\n\n### The gate\n\n- New.\n\n## 0.1.0 (2026-11-29)\n\n- First.\n';

describe('a release in the changelog', () => {
  it('takes what was not released, in its sections, and leaves room for what comes next', () => {
    const next = releasedChangelog(CHANGELOG, '0.2.0', '2026-12-01');
    expect(changelogSections(next)).toEqual([
      { heading: 'Unreleased', text: '' },
      { heading: '0.2.0 (2026-12-01)', text: '### The gate\n\n- New.' },
      { heading: '0.1.0 (2026-11-29)', text: '- First.' },
    ]);
    expect(next.replace('## 0.2.0 (2026-12-01)\n\n', '')).toBe(CHANGELOG);
    expect(releaseNotes(next, '0.2.0')).toBe('### The gate\n\n- New.\n');
    expect(releaseNotes(next, '0.1.0')).toBe('- First.\n');
  });

  it('is of the changelog that there is', () => {
    const changelog = readFileSync(join(import.meta.dirname, '..', '..', 'CHANGELOG.md'), 'utf8');
    const headings = changelogSections(changelog).map(({ heading }) => heading);
    expect(headings[0]).toBe('Unreleased');
    for (const heading of headings.slice(1)) expect(heading).toMatch(/^\d+\.\d+\.\d+ \(\d{4}-\d\d-\d\d\)$/);
  });

  it.each([
    ['nothing under it', '## Unreleased\n\n## 0.1.0 (d)\n- First.\n', /nothing to release/],
    [
      'headings and comments alone',
      '## Unreleased\n\n### The gate\n\n<!-- - a\nb -->\n- \n[x]: y\n## 0.1.0 (d)\n- a\n',
      /nothing to release/,
    ],
    ['no heading', '# Changelog\n', /needs one heading/],
    ['two headings', '## Unreleased\n- a\n## Unreleased\n- b\n', /needs one heading/],
    ['a heading of another depth', '### Unreleased\n- a\n', /needs one heading/],
    ['the version in it', '## Unreleased\n- a\n## 0.2.0 (2020-01-01)\n- b\n', /section for 0\.2\.0 already/],
    ['nothing at all', '', /needs one heading/],
  ])('is refused with %s', (_, text, message) => {
    expect(() => releasedChangelog(text, '0.2.0', '2026-12-01')).toThrow(message);
  });

  it('has notes of its own version alone', () => {
    expect(() => releaseNotes(CHANGELOG, '0.1')).toThrow(/"## 0\.1 \(date\)"/);
    expect(() => releaseNotes('## 1.0.0 (d)\n\n', '1.0.0')).toThrow(/says nothing/);
    expect(() => releaseNotes('## 1.0.0 (d)\n\n### Gate\n<!-- x -->\n', '1.0.0')).toThrow(/says nothing/);
  });
});
