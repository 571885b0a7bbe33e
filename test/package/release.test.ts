import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');
const FILES = ['CHANGELOG.md', 'CITATION.cff', 'package.json', 'package-lock.json', 'src/version.ts'];

const git = (folder: string, ...words: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.example', ...words], {
    cwd: folder,
    stdio: 'pipe',
  });
function committed(folder: string): void {
  git(folder, 'add', '-A');
  git(folder, 'commit', '-qm', 'a');
}

/** The files that say which version this is, committed in a repository of their own, whose origin has no tags. */
function copied(unreleased = '- New.\n'): string {
  const folder = mkdtempSync(join(tmpdir(), 'cuegate-release-'));
  mkdirSync(join(folder, 'src'));
  for (const file of FILES) cpSync(join(ROOT, file), join(folder, file));
  writeFileSync(join(folder, 'CHANGELOG.md'), `# Changelog\n\n## Unreleased\n\n${unreleased}`);
  git(folder, 'init', '-q', '-b', 'main');
  git(folder, 'init', '-q', '--bare', join(folder, '.git', 'origin'));
  git(folder, 'remote', 'add', 'origin', join(folder, '.git', 'origin'));
  committed(folder);
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
    ['an option that it has not', ['minor', '--force'], /^Unknown option '--force'/],
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
    const other = copied('');
    const before = textsOf(other);
    expect(release(other, 'minor')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('nothing to'),
    });
    expect(textsOf(other)).toEqual(before);
  });

  it('looks at the folder, at what was prepared and at the tags of origin, and changes nothing when it refuses', () => {
    const folder = copied();
    const changelog = () => readFileSync(join(folder, 'CHANGELOG.md'), 'utf8');
    expect(release(folder, '98.0.0').status).toBe(0);
    const before = textsOf(folder);
    expect(release(folder, 'minor').stderr).toMatch(/^5 files are not committed \(.+\): commit or remove /);
    writeFileSync(join(folder, 'CHANGELOG.md'), changelog().replace('\n\n## 98', '\n\n- More.\n\n## 98'));
    committed(folder);
    expect(release(folder, 'minor')).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^98\.0\.0 is prepared and has no tag v98\.0\.0: /),
    });
    expect(textsOf(folder).slice(1)).toEqual(before.slice(1));
    git(folder, 'remote', 'rename', 'origin', 'upstream');
    expect(release(folder, 'minor').stderr).toMatch(/^The tags at origin could not be read \(.+\): name /);
    git(folder, 'remote', 'rename', 'upstream', 'origin');
    // The release workflow sets the tag at origin; nobody has fetched it.
    git(folder, 'push', '-q', 'origin', 'HEAD:refs/tags/v98.0.0');
    expect(release(folder, 'minor')).toMatchObject({ status: 0, stderr: '' });
    expect(changelog()).toContain('## 98.1.0 (');
  });

  it('goes on behind a version that is given up, and answers the workflow without git', () => {
    const folder = copied();
    release(folder, '98.0.0');
    writeFileSync(join(folder, 'CHANGELOG.md'), '## Unreleased\n\n- More.\n\n## 98.0.0 (x)\n\n- New.\n');
    committed(folder);
    expect(release(folder, 'patch', '--give-up', '98.0.0').status).toBe(0);
    rmSync(join(folder, '.git'), { recursive: true });
    expect(release(folder, 'check').stdout).toBe('version=98.0.1\ntag=v98.0.1\nmoving=v98\n');
  });
});
