import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { OrganismServer } from '../../../src/adapters/http/organism-server.ts';
import type { Result } from '../../../src/report/schema.ts';
import { commandsIn } from '../../console/runner-grammar.ts';
import { freshFolder, runCli } from '../../runner/bundle.ts';
import { organismPolicy, startOrganisms } from '../../runner/organism.ts';
import { type GatedRelease, gatedRelease, QUICK } from '../github/gated-release.ts';

let models: OrganismServer | null = null;
let release: GatedRelease | null = null;
afterEach(async () => {
  await Promise.all([models?.close(), release?.close()]);
  [models, release] = [null, null];
});

/** The built command line on a simulated model. */
async function run(more: readonly string[], env: Record<string, string> = {}) {
  models = await startOrganisms();
  const folder = freshFolder('progress');
  writeFileSync(join(folder, 'policy.yml'), organismPolicy(models.url, QUICK));
  return runCli(['run', '--policy', 'policy.yml', '--model', 'sim-clean', ...more], folder, env);
}

describe('progress of the built command line', () => {
  it('with --json is JSON lines on stderr beside the result on stdout, and ends where it stands', async () => {
    const { code, stdout, stderr } = await run(['--json'], { CI: 'true', GITHUB_ACTIONS: 'true' });
    const result = JSON.parse(stdout) as Result;
    expect([code, result.verdict]).toEqual([0, 'pass']);
    const lines = stderr
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.every(({ type }) => type === 'progress')).toBe(true);
    expect(lines.map(({ last }) => last)).toEqual([...lines.slice(1).map(() => false), true]);
    expect(
      lines.at(-1).conditions.map(({ id, n, state }: Result['conditions'][number]) => [id, n, state]),
    ).toEqual(result.conditions.map(({ id, n, state }) => [id, n, state]));
    const { candidate, judge } = result.run.calls;
    expect(lines.at(-1).calls).toEqual({ candidate, judge });
  });

  it('where nobody watches is lines on stderr', async () => {
    const { code, stdout, stderr } = await run([]);
    expect(code).toBe(0);
    expect(stdout).toContain('PASS');
    expect(stderr).toMatch(/^(?:│ .*\n)*│ 2 passed: \d+ answers, \d+ calls.* s\n$/);
  });

  it('plan shows none', async () => {
    models = await startOrganisms();
    const folder = freshFolder('progress');
    writeFileSync(join(folder, 'policy.yml'), organismPolicy(models.url));
    const ended = await runCli(['plan', '--policy', 'policy.yml', '--model', 'sim-clean', '--json'], folder);
    expect([ended.code, ended.stderr]).toEqual([0, '']);
  });
});

describe('progress of the built Action', () => {
  it('is one group before the report, which stands outside it', async () => {
    release = await gatedRelease('sim-clean', QUICK);
    const step = await release.run();
    expect([step.code, step.stderr]).toEqual([0, '']);
    expect(commandsIn(step.stdout, 'runner').filter((name) => name.includes('group'))).toEqual([
      'group',
      'endgroup',
    ]);
    const [start, end, report] = ['::group::', '::endgroup::', 'cuegate: PASS'].map((text) =>
      step.stdout.indexOf(text),
    );
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start ?? 0);
    expect(report).toBeGreaterThan(end ?? 0);
  });
});
