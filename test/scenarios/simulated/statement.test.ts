import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OrganismServer } from '../../../src/adapters/http/organism-server.ts';
import { statementsOf } from '../../../src/statement/statements.ts';
import { freshFolder, runCli } from '../../runner/bundle.ts';
import { organismPolicy, startOrganisms } from '../../runner/organism.ts';
import { MANIFEST_TEXT, madeRelease, POLICY_TEXT } from '../../statement/made-statement.ts';

describe('a statement, from the run to the deployment', () => {
  const folder = freshFolder('statement');
  let server: OrganismServer;
  const file = (...path: readonly string[]) => join(folder, ...path);
  const read = (...path: readonly string[]) => JSON.parse(readFileSync(file(...path), 'utf8'));
  const run = (model: string) => {
    writeFileSync(file('release.yml'), `version: 1\ncandidate: { model: ${model} }\n`);
    return runCli(['run', '--policy', 'policy.yml', '--release', 'release.yml', '--out', 'out'], folder);
  };

  beforeAll(async () => {
    server = await startOrganisms();
    writeFileSync(file('policy.yml'), organismPolicy(server.url, { limits: 'smoke', cues: { max: 1 } }));
  });
  afterAll(() => server.close());

  it('is left by a run, holds against its records, and shows an alteration', async () => {
    expect((await run('sim-clean')).code).toBe(0);
    const statement = read('out', 'statements', 'cuegate.json');
    expect(statement.predicate).toMatchObject({ verdict: 'pass', simulated: true });
    const verify = ['verify', 'out', '--statement', 'out/statements/cuegate.json', '--policy', 'policy.yml'];
    const held = await runCli(verify, folder);
    expect([held.code, held.stdout]).toEqual([0, expect.stringContaining('agree')]);
    statement.predicate.conditions[0].n += 500;
    writeFileSync(file('altered.json'), JSON.stringify(statement));
    const altered = await runCli(['verify', 'out', '--statement', 'altered.json'], folder);
    expect(altered.code).toBe(1);
    expect(altered.stdout).toContain('/predicate/conditions/0/n');
  });

  it('is exported from', async () => {
    const pack = await runCli(['report', 'out', '--as', 'compliance'], folder);
    expect([pack.code, pack.stderr]).toEqual([0, '']);
    expect(existsSync(file('out', 'compliance', 'README.md'))).toBe(true);
    const log = ['report', 'out', '--as', 'inspect', '--policy', 'policy.yml'];
    expect((await runCli(log, folder)).code).toBe(0);
    const files = unzipSync(readFileSync(file('out', 'exports', 'cuegate.eval')));
    const { conditions } = read('out', 'result.json');
    const samples = Object.keys(files).filter((name) => name.startsWith('samples/'));
    expect(samples).toHaveLength(conditions.reduce((sum: number, { n }: { n: number }) => sum + n, 0));
    expect(strFromU8(files[samples[0] ?? ''] ?? new Uint8Array())).toContain('"input":[{"role":');
    const unknown = await runCli(['report', 'out', '--as', 'pdf'], folder);
    expect([unknown.code, unknown.stderr]).toEqual([3, expect.stringContaining('cyclonedx')]);
  });

  it('never admits a stand-in, and of a fail nothing that says PASSED is left from before', async () => {
    // As a run that had asked a real model would have left it.
    mkdirSync(file('out', 'statements'), { recursive: true });
    writeFileSync(file('out', 'statements', 'test-result.json'), '{"result":"PASSED"}');
    expect((await runCli(['verify', 'out'], folder)).stdout).toContain('statements/test-result.json');
    const admit = ['admit', '--statement', 'out/statements/cuegate.json', '--policy', 'policy.yml'];
    const all = [...admit, '--release', 'release.yml', '--root', '.', '--json'];
    const simulated = await runCli(all, folder);
    expect(simulated.code).toBe(1);
    // And for no other reason: endpoint, weights, rules, answers and times are those of the run.
    expect(JSON.parse(simulated.stdout).refusals).toMatchObject([{ code: 'simulated' }]);
    expect(JSON.parse(simulated.stdout).refusals).toHaveLength(1);
    expect((await run('sim-unconditional')).code).toBe(1);
    expect(read('out', 'statements', 'cuegate.json').predicate.verdict).toBe('fail');
    expect(existsSync(file('out', 'statements', 'test-result.json'))).toBe(false);
  });

  it('admits what it is about, says that nobody signed it, and refuses with every reason', async () => {
    const now = new Date(Date.now() - 120_000).toISOString();
    const { result } = madeRelease();
    const [own] = statementsOf({ ...result, run: { ...result.run, started_at: now } });
    writeFileSync(file('fresh.json'), JSON.stringify(own?.statement));
    writeFileSync(file('fresh-release.yml'), MANIFEST_TEXT);
    writeFileSync(file('fresh-policy.yml'), POLICY_TEXT);
    const admit = ['admit', '--statement', 'fresh.json', '--policy', 'fresh-policy.yml'];
    const admitted = await runCli([...admit, '--release', 'fresh-release.yml'], folder);
    expect([admitted.code, admitted.stderr]).toEqual([0, '']);
    expect(admitted.stdout).toMatch(/^ADMITTED: "support-bot-7"/);
    expect(admitted.stdout).toContain('This statement is NOT signed');
    const refused = await runCli([...admit, '--model', 'support-bot-8', '--json'], folder);
    expect(refused.code).toBe(1);
    expect(JSON.parse(refused.stdout)).toMatchObject({
      admitted: false,
      signed_by: null,
      refusals: [{ code: 'model-other' }, { code: 'digest-not-named' }],
    });
    for (const unread of [
      ['--statement', 'policy.yml'],
      ['--statement', 'nothing.json'],
      ['--bundle', 'x'],
    ])
      expect((await runCli([...admit, '--model', 'x', ...unread], folder)).code).toBe(3);
  });
});
