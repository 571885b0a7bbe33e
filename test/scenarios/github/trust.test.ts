import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { reportFile } from '../../runner/bundle.ts';
import { organismPolicy } from '../../runner/organism.ts';
import { HEAD, MERGE_BASE, manifestOf, TIP } from '../../runner/release-repository.ts';
import { type GatedRelease, gatedRelease, MANIFEST, PLAIN } from './gated-release.ts';

/** Limits under which what fails would pass with those that the pull request brings. */
const STRICT = { ...PLAIN, limits: 'smoke' };

describe('what a pull request cannot do', () => {
  let release: GatedRelease;

  beforeEach(async () => {
    release = await gatedRelease('sim-unconditional', STRICT);
  });
  afterEach(() => release.close());

  it('loosen its own gate: a lax policy in head and workspace changes nothing', async () => {
    const lax = organismPolicy(release.models.url, {
      ...STRICT,
      limits: { tolerated: 0.24, must_catch: 0.5 },
    });
    release.repository.commits[HEAD] = { ...release.repository.commits[HEAD], '.github/cuegate.yml': lax };
    mkdirSync(join(release.workspace, '.github'));
    writeFileSync(join(release.workspace, '.github', 'cuegate.yml'), lax);
    const step = await release.run();
    expect([step.code, step.outputs.verdict]).toEqual([1, 'fail']);
    expect(reportFile(step.out, 'result.json')).toContain(TIP.slice(0, 12));
  });

  it('bring its own policy when the default branch has none', async () => {
    const policy = release.repository.commits[TIP]?.['.github/cuegate.yml'] ?? '';
    release.repository.commits[TIP] = {};
    release.repository.commits[HEAD] = { ...release.repository.commits[HEAD], '.github/cuegate.yml': policy };
    const before = release.models.requests();
    const step = await release.run();
    expect([step.code, step.outputs.verdict, step.outputs.reason]).toEqual([
      3,
      'error',
      'policy-not-adopted',
    ]);
    expect(release.models.requests()).toBe(before);
  });

  it.each([
    ['a symbolic link', { [MANIFEST]: { link: '/etc/passwd' } }, 'manifest-invalid'],
    [
      'two manifests at once',
      { [MANIFEST]: manifestOf('sim-clean'), 'models/b/release.yml': manifestOf('sim-clean') },
      'several-releases',
    ],
    [
      'an endpoint of its own',
      {
        [MANIFEST]: `${manifestOf('sim-clean')}endpoints: { evil: { base_url: "https://evil.example/v1" } }\n`,
      },
      'manifest-invalid',
    ],
    [
      'a folder whose name holds a line break',
      { 'models/a\nbot/release.yml': manifestOf('sim-unconditional') },
      'manifest-invalid',
    ],
    [
      'a link in such a folder',
      { 'models/a\u2028b/release.yml': { link: '/etc/passwd' } },
      'manifest-invalid',
    ],
    ['a model that the policy does not allow', { [MANIFEST]: manifestOf('other-model') }, 'manifest-invalid'],
    [
      'a manifest of a megabyte',
      { [MANIFEST]: `${manifestOf('sim-clean')}# ${'x'.repeat(1_000_000)}\n` },
      'manifest-invalid',
    ],
    [
      'a manifest with aliases',
      { [MANIFEST]: `${manifestOf('sim-clean')}interventions: &a [*a, *a]\n` },
      'manifest-invalid',
    ],
  ])('release through %s', async (_name, files, reason) => {
    release.repository.commits[HEAD] = { ...release.repository.commits[MERGE_BASE], ...files };
    const step = await release.run();
    expect([step.code, step.outputs.verdict, step.outputs.reason]).toEqual([3, 'error', reason]);
  });

  it('hide a release by only removing or only renaming its manifest', async () => {
    const base = release.repository.commits[MERGE_BASE] ?? {};
    release.repository.commits[MERGE_BASE] = { ...base, [MANIFEST]: manifestOf('sim-unconditional') };
    release.repository.commits[HEAD] = base;
    const removed = await release.run();
    expect([removed.code, removed.outputs.reason]).toEqual([0, 'release-removed']);
    release.repository.commits[HEAD] = {
      ...base,
      'models/renamed/release.yml': manifestOf('sim-unconditional'),
    };
    const renamed = await release.run();
    expect([renamed.code, renamed.outputs.verdict]).toEqual([1, 'fail']);
  });

  it('misuse the release input: a name that matches no manifest is an error, not a skip', async () => {
    for (const name of ['models/suport-bot/release.yml', 'docs/release.yml']) {
      const step = await release.run({ inputs: { release: name } });
      expect([step.code, step.outputs.reason]).toEqual([3, 'input-invalid']);
    }
  });

  it('hide another release behind the release input: it is named', async () => {
    const base = release.repository.commits[MERGE_BASE] ?? {};
    release.repository.commits[MERGE_BASE] = { ...base, [MANIFEST]: manifestOf('sim-clean') };
    release.repository.commits[HEAD] = {
      ...release.repository.commits[MERGE_BASE],
      'models/other/release.yml': manifestOf('sim-clean'),
    };
    const step = await release.run({ inputs: { release: MANIFEST } });
    expect([step.code, step.outputs.reason]).toEqual([0, 'release-not-changed']);
    expect(step.stdout).toContain('models/other/release.yml');
  });
});
