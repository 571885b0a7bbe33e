import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');
const FILES = ['CHANGELOG.md', 'CITATION.cff', 'package.json', 'package-lock.json', 'src/version.ts'];

/** The files that say which version this is, in a folder of their own. */
function copied(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cuegate-release-'));
  mkdirSync(join(folder, 'src'));
  for (const file of FILES) cpSync(join(ROOT, file), join(folder, file));
  writeFileSync(join(folder, 'CHANGELOG.md'), '# Changelog\n\n## Unreleased\n\n- New.\n');
  return folder;
}

const release = (folder: string, ...words: readonly string[]) =>
  spawnSync(process.execPath, [join(ROOT, 'scripts', 'release.ts'), ...words], {
    encoding: 'utf8',
    env: { ...process.env, CUEGATE_RELEASE_ROOT: folder },
  });
const textsOf = (folder: string) => FILES.map((file) => readFileSync(join(folder, file), 'utf8'));

describe('npm run release', () => {
  it('sets the version everywhere, and then says tag and notes', () => {
    const folder = copied();
    expect(release(folder, '7.8.9')).toMatchObject({ status: 0, stderr: '' });
    expect(release(folder, 'check').stdout).toBe('version=7.8.9\ntag=v7.8.9\nmoving=v7\n');
    expect(release(folder, 'notes').stdout).toBe('- New.\n');
    const [changelog, citation] = textsOf(folder);
    expect(changelog).toMatch(
      /^# Changelog\n\n## Unreleased\n\n## 7\.8\.9 \(\d{4}-\d\d-\d\d\)\n\n- New\.\n$/,
    );
    expect(citation).toMatch(/^version: 7\.8\.9\ndate-released: '\d{4}-\d\d-\d\d'$/m);
  });

  it.each([
    ['no version', [], /not major, minor, patch/],
    ['a version that is below', ['0.0.1'], /not above/],
    ['a word', ['latest'], /not major, minor, patch/],
  ])('changes nothing when it is given %s', (_, words, message) => {
    const folder = copied();
    const before = textsOf(folder);
    expect(release(folder, ...words)).toMatchObject({ status: 1, stderr: expect.stringMatching(message) });
    expect(textsOf(folder)).toEqual(before);
  });

  it('changes nothing and says nothing of a tag when the places disagree, or nothing is to be released', () => {
    const folder = copied();
    writeFileSync(join(folder, 'src', 'version.ts'), "export const VERSION = '0.0.7';\n");
    for (const words of [['check'], ['notes'], ['minor']])
      expect(release(folder, ...words)).toMatchObject({
        status: 1,
        stdout: '',
        stderr: expect.stringContaining('src/version.ts says 0.0.7'),
      });
    const other = copied();
    writeFileSync(join(other, 'CHANGELOG.md'), '# Changelog\n\n## Unreleased\n');
    const before = textsOf(other);
    expect(release(other, 'minor')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('nothing to'),
    });
    expect(textsOf(other)).toEqual(before);
  });
});
