import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OrganismServer } from '../../../src/adapters/http/organism-server.ts';
import { freshFolder, runCli } from '../../runner/bundle.ts';
import { organismPolicy, startOrganisms } from '../../runner/organism.ts';
import { SHORT } from './slipping.ts';

describe('verify, of a folder that differs', () => {
  const folder = freshFolder('differences');
  let server: OrganismServer;
  const run = (policy: string) =>
    runCli(['run', '--policy', policy, '--model', 'sim-clean', '--out', 'out'], folder);
  const verified = () => runCli(['verify', 'out'], folder);

  beforeAll(async () => {
    server = await startOrganisms();
    const policy = organismPolicy(server.url, SHORT);
    writeFileSync(join(folder, 'policy.yml'), policy);
    writeFileSync(join(folder, 'odd.yml'), `${policy}\nlimitz: smoke\n`);
    await run('policy.yml');
  });
  afterAll(() => server.close());

  it('says what to do where a run after it ended in an error, and that is enough', async () => {
    expect((await verified()).code).toBe(0);
    expect((await run('odd.yml')).code).toBe(3);
    const ended = await verified();
    expect(ended.code).toBe(1);
    expect(ended.stdout).toMatch(/^Next: Do not rely on this result\. .* run the gate again in this folder/m);
    expect((await run('policy.yml')).code).toBe(0);
    expect((await verified()).code).toBe(0);
  });

  it('says what to do where a form was edited, and that is enough', async () => {
    appendFileSync(join(folder, 'out', 'comment.md'), 'All is well.\n');
    const ended = await verified();
    expect(ended.code).toBe(1);
    expect(ended.stdout).toMatch(/^Next: Do not rely on these files: cuegate report FOLDER writes/m);
    expect((await runCli(['report', 'out'], folder)).code).toBe(0);
    expect((await verified()).code).toBe(0);
  });

  it('waits for a run that holds the folder, and not for one that was killed', async () => {
    const lock = join(folder, 'out', '.lock');
    writeFileSync(lock, `${process.pid}\nx\n`);
    const ended = await verified();
    expect([ended.code, ended.stdout]).toEqual([3, '']);
    expect(ended.stderr).toContain(`process ${process.pid} is running on this folder`);
    expect(ended.stderr).toContain('wait for it');
    writeFileSync(lock, '4194304999\nx\n');
    expect((await verified()).code).toBe(0);
  });

  it('does not send to a command that refuses the folder, and says that another build may have written it', async () => {
    const file = join(folder, 'out', 'result.json');
    const whole = readFileSync(file, 'utf8');
    writeFileSync(file, whole.replace(/"started_at": "2/, '"started_at": "3'));
    const ended = await verified();
    expect((await runCli(['report', 'out'], folder)).code).toBe(3);
    expect(ended.code).toBe(1);
    expect(ended.stdout).toMatch(
      /^Next: Do not rely on this result\. Take the folder .* another build of cuegate/m,
    );
    expect(ended.stdout).not.toContain('cuegate report');
    writeFileSync(file, whole);
  });
});
