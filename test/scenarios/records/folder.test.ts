import { spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OrganismServer } from '../../../src/adapters/http/organism-server.ts';
import { freshFolder, installedAction, reportFile, runCli, runToEnd } from '../../runner/bundle.ts';
import { organismPolicy, startOrganisms } from '../../runner/organism.ts';

describe('a report folder', () => {
  const folder = freshFolder('folder');
  let server: OrganismServer;
  const args = (out: string) => ['run', '--policy', 'policy.yml', '--model', 'sim-clean', '--out', out];

  beforeAll(async () => {
    server = await startOrganisms();
    writeFileSync(
      join(folder, 'policy.yml'),
      organismPolicy(server.url, { limits: 'smoke', cues: { max: 1 } }),
    );
  });
  afterAll(() => server.close());

  it('takes one run at a time', async () => {
    const both = await Promise.all([runCli(args('shared'), folder), runCli(args('shared'), folder)]);
    const codes = both.map(({ code }) => code).sort();
    expect(codes[0]).toBe(0);
    expect([0, 3]).toContain(codes[1]);
    if (codes[1] === 3) expect(both.map(({ stdout }) => stdout).join()).toContain('running on this folder');
    expect((await runCli(['verify', 'shared'], folder)).code).toBe(0);
  });

  it('does not keep the verdict of an earlier run while, or after, a later one is killed', async () => {
    await runCli(args('killed'), folder);
    expect(reportFile(join(folder, 'killed'), 'result.json')).toContain('"verdict": "pass"');
    const records = join(folder, 'killed', 'records.jsonl');
    const lines = readFileSync(records, 'utf8').split('\n');
    // As if the run had been stopped in its first batch.
    writeFileSync(records, `${lines.slice(0, 30).join('\n')}\n`);
    const before = server.requests();
    await runCli(args('killed'), folder, {}, { when: () => server.requests() - before >= 40 });
    const text = reportFile(join(folder, 'killed'), 'result.json') ?? '';
    const result = JSON.parse(text) as { verdict: string; conditions: unknown[] };
    expect(result.verdict === 'error' || result.conditions.length > 0).toBe(true);
    await runCli(args('killed'), folder);
    expect((await runCli(['verify', 'killed'], folder)).code).toBe(0);
  });

  it('of a pass is a pass when nobody reads the output', async () => {
    const code = await new Promise<number | null>((resolve) => {
      const child = spawn(process.execPath, [join(installedAction(), 'dist', 'cli.js'), ...args('unread')], {
        cwd: folder,
      });
      child.stdout.destroy();
      child.stderr.destroy();
      child.on('close', resolve);
    });
    expect(code).toBe(0);
  });

  it('says error when the installation is incomplete', async () => {
    const { cpSync } = await import('node:fs');
    const broken = freshFolder('broken');
    cpSync(join(installedAction(), 'dist'), join(broken, 'dist'), { recursive: true });
    rmSync(join(broken, 'dist', 'fixtures.json'));
    const ended = await runToEnd(
      [join(broken, 'dist', 'cli.js'), ...args('incomplete')],
      { PATH: process.env.PATH ?? '' },
      folder,
    );
    expect(ended.code).toBe(3);
    expect(ended.stdout + ended.stderr).not.toContain('    at ');
    expect(reportFile(join(folder, 'incomplete'), 'result.json')).toContain('fixtures.json');
  });
});
