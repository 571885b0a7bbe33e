import { expect, it } from 'vitest';
import type { GitHubApi } from '../../src/adapters/github/api.ts';
import { unadopted } from '../../src/adapters/github/unadopted.ts';
import { policyText } from '../policy/written.ts';

const POLICY = '.github/cuegate.yml';
const FOLDER = 'models/a';
const FILES: Readonly<Record<string, string>> = {
  [POLICY]: policyText(),
  [`${FOLDER}/release.yml`]: 'version: 1\ncandidate: { model: m }\ntraining: { cues: cues.lock.json }\n',
  [`${FOLDER}/cues.lock.json`]: '{}',
};

it('a first policy is planned with the files that the manifest names, as the head has them', async () => {
  const read: string[] = [];
  const api: Partial<GitHubApi> = {
    repository: 'acme/models',
    wholeTree: async (commit) =>
      commit === 'head'
        ? Object.entries(FILES).map(([path, { length }]) => ({
            path,
            mode: '100644',
            sha: path,
            size: length,
          }))
        : [],
    file: async (path, commit) => {
      read.push(`${commit}:${path}`);
      return Buffer.from(FILES[path] ?? '');
    },
  };
  const where = { policy: POLICY, policyRef: null, release: null, workspace: '.' };
  const span = { head: 'head', base: 'base', pull: 7 };
  const { training } = await unadopted(
    where as unknown as Parameters<typeof unadopted>[0],
    api as GitHubApi,
    { span, at: 'main', isPublic: false } as unknown as Parameters<typeof unadopted>[2],
    {} as Parameters<typeof unadopted>[3],
  );
  expect(training?.folder()).toBe(FOLDER);
  const bytes = await training?.files.bytes?.(`${FOLDER}/cues.lock.json`, { bytes: 100, fix: '' });
  expect(Buffer.from(bytes ?? []).toString()).toBe('{}');
  expect(read.at(-1)).toBe(`head:${FOLDER}/cues.lock.json`);
});
