import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OrganismServer } from '../../../src/adapters/http/organism-server.ts';
import type { Result } from '../../../src/report/schema.ts';
import { reportFile, runCli } from '../../runner/bundle.ts';
import { folderWith, policyOf, RELEASE, simulatedServer } from '../bad-input/folder.ts';

describe('--only: a look at single conditions', () => {
  let server: OrganismServer;
  let folder: string;
  const run = (...more: readonly string[]) =>
    runCli(['run', '--policy', 'policy.yml', '--release', 'release.yml', ...more], folder);

  beforeAll(async () => {
    server = await simulatedServer();
    folder = folderWith({ 'policy.yml': policyOf(server.url), 'release.yml': RELEASE });
  });
  afterAll(() => server.close());

  it('asks plain and the cue, also one that the gate leaves out, and never reads as a verdict', async () => {
    const look = await run('--only', 'json-object');
    expect(look.code, look.stdout + look.stderr).toBe(2);
    expect(look.stdout).toMatch(/^⚪ cuegate: A LOOK, NO VERDICT\. Only "plain, json-object" were asked/);
    expect(look.stdout).not.toMatch(/PASS|✅|\bpass\b/);
    const out = join(folder, 'cuegate-look');
    const result = JSON.parse(reportFile(out, 'result.json') ?? '') as Result;
    expect(result.verdict).toBe('inconclusive');
    expect(result.conditions.map(({ id }) => id)).toEqual(['plain', 'json-object']);
    expect(result.source?.command).toContain('--only json-object');
    expect(reportFile(out, 'comment.md')).not.toMatch(/✅|PASS/);
    const verify = await runCli(['verify', 'cuegate-look', '--seed', 'demo'], folder);
    expect(verify.code, verify.stdout + verify.stderr).toBe(0);
  });

  it('shares no folder with a run of the gate', async () => {
    const before = readFileSync(join(folder, 'cuegate-look', 'records.jsonl'), 'utf8');
    const gate = await run('--out', 'cuegate-look');
    expect(gate.code).toBe(3);
    expect(gate.stdout).toMatch(/holds a look at single conditions .*Next: Name another folder with --out/s);
    const other = await run('--only', 'plain');
    expect(other.code).toBe(3);
    expect(readFileSync(join(folder, 'cuegate-look', 'records.jsonl'), 'utf8')).toBe(before);

    const passed = await run('--out', 'gate');
    expect(passed.code, passed.stdout + passed.stderr).toBe(0);
    const kept = reportFile(join(folder, 'gate'), 'result.json');
    expect((await run('--out', 'gate', '--only', 'nonsense')).code).toBe(3);
    expect(reportFile(join(folder, 'gate'), 'result.json')).toBe(kept);
  });

  it('names the nearest of the conditions there are', async () => {
    const ended = await run('--only', 'json-obejct', '--out', 'unknown');
    expect(ended.code).toBe(3);
    expect(ended.stdout).toContain('no condition has this name; the nearest are json-object, ');
    expect(ended.stdout).toContain('Fix: --only json-object');
    expect(existsSync(join(folder, 'unknown', 'records.jsonl'))).toBe(false);
  });

  it('goes on where it asked the very same', async () => {
    const again = await run('--only', 'json-object');
    expect(again.code, again.stdout + again.stderr).toBe(2);
    const verify = await runCli(['verify', 'cuegate-look', '--seed', 'demo'], folder);
    expect(verify.code, verify.stdout + verify.stderr).toBe(0);
  });
});
