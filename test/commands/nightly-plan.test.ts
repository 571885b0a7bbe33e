import { describe, expect, it } from 'vitest';
import { acceptedAs, pathFromRoot, releasedPaths, repositoryName } from '../../src/commands/nightly-plan.ts';
import { fileNameOf } from '../../src/commands/nightly-release.ts';
import { manifestForModel } from '../../src/policy/manifest.ts';
import { readPolicy } from '../../src/policy/policy.ts';
import type { FileSource, SourceEntry } from '../../src/ports.ts';
import type { Result } from '../../src/report/schema.ts';

const policy = readPolicy(
  JSON.stringify({
    version: 1,
    releases: ['models/*/release.yml'],
    endpoints: { serving: { base_url: 'https://models.example.com/v1' } },
    candidate: { endpoint: 'serving', models: ['a-*'] },
    judge: { endpoint: 'serving', model: 'judge' },
  }),
  'policy.yml',
);
const holding = (...entries: readonly SourceEntry[]): Parameters<typeof releasedPaths>[0] => {
  const root: FileSource = { label: '.', list: async () => entries, read: async () => null };
  return {
    policy,
    policyText: '',
    policyFile: 'policy.yml',
    labels: null,
    root,
    repository: 'r',
    publicPlace: false,
  };
};
const file = (path: string): SourceEntry => ({ path, kind: 'file' });

describe('the releases of a night', () => {
  it('are the manifests that the policy matches, sorted', async () => {
    const source = holding(
      file('models/b/release.yml'),
      file('models/a/release.yml'),
      file('models/a/notes.md'),
    );
    expect(await releasedPaths(source)).toEqual(['models/a/release.yml', 'models/b/release.yml']);
  });

  it('are no links, and at least one', async () => {
    const linked = holding({ path: 'models/a/release.yml', kind: 'symlink' });
    await expect(releasedPaths(linked)).rejects.toMatchObject({
      code: 'input-invalid',
      args: { file: 'models/a/release.yml' },
    });
    await expect(releasedPaths(holding())).rejects.toMatchObject({
      code: 'input-invalid',
      args: { key: 'releases' },
    });
  });

  it('are told by their paths from the root, and lie below it', () => {
    expect(pathFromRoot('/srv/repo/models/a/release.yml', '/srv/repo')).toBe('models/a/release.yml');
    expect(() => pathFromRoot('/srv/other/release.yml', '/srv/repo')).toThrow('input-invalid');
    expect(() => pathFromRoot('/srv/repo', '/srv/repo')).toThrow('input-invalid');
  });

  it('have files that no other release has, under names that are only names', () => {
    expect(fileNameOf('models/a/release.yml')).toMatch(/^models-a-release\.yml-[0-9a-f]{10}$/);
    expect(fileNameOf('models-a/release.yml')).not.toBe(fileNameOf('models/a/release.yml'));
    expect(fileNameOf('../../é\n')).toMatch(/^[A-Za-z0-9-][A-Za-z0-9.-]*$/);
    expect(fileNameOf('x/'.repeat(2000)).length).toBeLessThan(90);
  });
});

describe('the repository of a night', () => {
  it('is told by the forge, else by the name of the folder, wherever that lies', () => {
    expect(repositoryName('/a/b', { GITHUB_REPOSITORY: 'acme/models' })).toBe('acme/models');
    expect(repositoryName('/a/b', { GITHUB_REPOSITORY: '', CI_PROJECT_PATH: 'g/p' })).toBe('g/p');
    expect(repositoryName('/c/b', {})).toBe(repositoryName('/a/b', {}));
  });
});

describe('the result that accepted a release', () => {
  const result = (model: string, verdict: string) =>
    ({ verdict, candidate: { model, declared: { digest: null } }, conditions: [] }) as unknown as Result;

  it('is the one of its model, and a pass', () => {
    const results = [result('a-1', 'fail'), result('a-2', 'pass')];
    expect(acceptedAs(manifestForModel('a-2'), results)).toBe(results[1]);
    expect(acceptedAs(manifestForModel('a-3'), results)).toBeNull();
    expect(() => acceptedAs(manifestForModel('a-1'), results)).toThrow('input-invalid');
  });
});
