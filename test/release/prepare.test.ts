import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Preparation, refusal } from '../../scripts/release/refusals.ts';
import { PLACES } from '../../scripts/release/versions.ts';
import { VERSION } from '../../src/version.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const ready: Preparation = {
  current: '0.2.0',
  next: '0.3.0',
  prepared: true,
  givenUp: null,
  changed: [],
  tags: ['v0', 'v0.1.0', 'v0.2.0', 'v0.3.0-beta'],
};

describe('a release is prepared', () => {
  it('over one that was released, over none, and over one that is given up by its name', () => {
    expect(refusal(ready)).toBeNull();
    expect(refusal({ ...ready, prepared: false, tags: [] })).toBeNull();
    expect(refusal({ ...ready, tags: ['v0.1.0'], givenUp: '0.2.0' })).toBeNull();
  });

  it.each<[string, Partial<Preparation>, RegExp]>([
    ['over what is not committed', { changed: ['a', 'b'] }, /^2 files are not committed \(a\): commit or/],
    ['over one that waits', { tags: ['v0', 'v0.1.0'] }, /^0\.2\.0 is prepared and has no tag v0\.2\.0: rel/],
    ['over one that waits by another name', { tags: [], givenUp: '0.1.0' }, /--give-up 0\.2\.0$/],
    ['giving up what was released', { givenUp: '0.2.0' }, /leave --give-up out$/],
    ['as a tag that is there', { tags: ['v0.2.0', 'v0.3.0'] }, /^The tag v0\.3\.0 is there already/],
    ['below a tag that is there', { tags: ['v0.2.0', 'v0.10.0'] }, /^The tag v0\.10\.0 is there already/],
  ])('not %s', (_, different, told) => {
    const why = refusal({ ...ready, ...different });
    expect(why).toMatch(told);
    expect(why).not.toContain('\n');
  });
});

describe('npm run release', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cuegate-prepare-'));
  const checkout = join(folder, 'checkout');
  const git = (...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.example', ...words], {
      cwd: checkout,
      stdio: 'pipe',
    });
  const release = (...words: string[]) =>
    spawnSync(process.execPath, [join(ROOT, 'scripts', 'release.ts'), ...words], {
      encoding: 'utf8',
      env: { ...process.env, CUEGATE_RELEASE_ROOT: checkout },
    });
  const changelog = () => readFileSync(join(checkout, 'CHANGELOG.md'), 'utf8');

  it('looks at the folder, at the changelog and at the tags of origin, and changes nothing when it refuses', () => {
    for (const { file } of PLACES) cpSync(join(ROOT, file), join(checkout, file));
    writeFileSync(join(checkout, 'CHANGELOG.md'), '## Unreleased\n\n- New.\n');
    execFileSync('git', ['init', '-q', '--bare', join(folder, 'origin')]);
    git('init', '-q', '-b', 'main');
    expect(release('minor').stderr).toMatch(/^The tags at origin could not be read \(.+\): name /);
    git('remote', 'add', 'origin', join(folder, 'origin'));
    const early = release('minor');
    expect([early.status, early.stderr]).toEqual([1, expect.stringContaining('not committed')]);
    git('add', '-A');
    git('commit', '-qm', 'a');

    expect(release('98.0.0')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('98.0.0 is prepared'),
    });
    expect(changelog()).toMatch(/^## Unreleased\n\n## 98\.0\.0 \(\d{4}-\d\d-\d\d\)\n\n- New\.\n$/);
    writeFileSync(join(checkout, 'CHANGELOG.md'), changelog().replace('\n\n', '\n\n- More.\n\n'));
    git('add', '-A');
    git('commit', '-qm', 'b');
    const before = changelog();
    const again = release('minor');
    expect([again.status, again.stderr]).toEqual([
      1,
      expect.stringMatching(/^98\.0\.0 is prepared and has no tag/),
    ]);
    expect(changelog()).toBe(before);

    // The release workflow sets the tag at origin; nobody has fetched it.
    git('push', '-q', 'origin', 'HEAD:refs/tags/v98.0.0');
    expect(release('98.0.1').status).toBe(0);
    expect(changelog()).toContain('## 98.0.1 (');
  });

  it('answers the workflow without git', () => {
    const plain = mkdtempSync(join(tmpdir(), 'cuegate-plain-'));
    for (const { file } of PLACES) cpSync(join(ROOT, file), join(plain, file));
    const asked = spawnSync(process.execPath, [join(ROOT, 'scripts', 'release.ts'), 'check'], {
      encoding: 'utf8',
      env: { ...process.env, CUEGATE_RELEASE_ROOT: plain },
    });
    expect(asked).toMatchObject({ status: 0, stdout: expect.stringContaining(`tag=v${VERSION}\n`) });
  });
});
