import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OrganismServer } from '../../src/adapters/http/organism-server.ts';
import { freshFolder, runCli } from '../runner/bundle.ts';
import { organismPolicy, startOrganisms } from '../runner/organism.ts';

const OURS = 'written by somebody else';

describe.skipIf(process.platform === 'win32')('a link that somebody put into a report folder', () => {
  let server: OrganismServer;
  beforeAll(async () => {
    server = await startOrganisms();
  });
  afterAll(() => server.close());

  /** A run whose report folder holds a link to something beside it. */
  async function runWith(link: string, target: string) {
    const folder = freshFolder('links');
    writeFileSync(
      join(folder, 'policy.yml'),
      organismPolicy(server.url, { limits: 'smoke', cues: { max: 1 } }),
    );
    mkdirSync(join(folder, 'out'));
    mkdirSync(join(folder, 'elsewhere'));
    writeFileSync(join(folder, 'elsewhere.txt'), OURS);
    symlinkSync(target, join(folder, 'out', link));
    writeFileSync(join(folder, 'release.yml'), 'version: 1\ncandidate: { model: sim-clean }\n');
    const args = ['--policy', 'policy.yml', '--release', 'release.yml', '--report-as', 'junit'];
    const ended = await runCli(['run', ...args, '--out', 'out'], folder);
    return { ended, folder };
  }

  it.each([
    'comment.md',
    'summary.md',
    'result.json',
    'report.html',
    'records.jsonl',
  ])('is not followed, and ends the run red: %s', async (name) => {
    const { ended, folder } = await runWith(name, '../elsewhere.txt');
    expect(readFileSync(join(folder, 'elsewhere.txt'), 'utf8')).toBe(OURS);
    expect([ended.code, ended.stdout + ended.stderr]).toEqual([3, expect.stringContaining(name)]);
  });

  it.each(['comment.md', 'records.jsonl'])('makes no file where it leads nowhere: %s', async (name) => {
    const { ended, folder } = await runWith(name, '../new.txt');
    expect([ended.code, existsSync(join(folder, 'new.txt'))]).toEqual([3, false]);
  });

  it.each(['exports', 'statements'])('leads no report into another folder: %s', async (name) => {
    const { ended, folder } = await runWith(name, '../elsewhere');
    expect([ended.code, readdirSync(join(folder, 'elsewhere'))]).toEqual([3, []]);
  });

  it.each(['../nowhere', '/dev/zero', '../elsewhere.txt'])('is no lock: %s', async (target) => {
    const { ended, folder } = await runWith('.lock', target);
    expect(ended.code).toBe(3);
    expect(ended.stdout + ended.stderr).toContain('.lock in it is a link');
    expect(readFileSync(join(folder, 'elsewhere.txt'), 'utf8')).toBe(OURS);
  });
});
