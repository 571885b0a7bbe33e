import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from '../../runner/bundle.ts';
import { folderWith, policyOf, RELEASE } from '../bad-input/folder.ts';

const NOWHERE = 'http://127.0.0.1:9/v1';

/** What a person reads after a command, on either stream. */
async function said(
  args: readonly string[],
  folder: string,
  env: Readonly<Record<string, string>> = {},
): Promise<readonly [exit: number | null, stdout: string, stderr: string]> {
  const { code, stdout, stderr } = await runCli(args, folder, env);
  return [code, stdout, stderr];
}

describe('a wrong turn of the first hour says the way back', () => {
  it.each([
    [
      'a command that there is not, with --help',
      ['verfy', '--help'],
      "unknown command 'verfy' (Did you mean verify?)",
    ],
    [
      'help for a command that there is not',
      ['help', 'simulat'],
      "unknown command 'simulat' (Did you mean simulate?)",
    ],
    ['one that is like none', ['xyzzy-not', '--help'], "unknown command 'xyzzy-not'"],
  ])('%s', async (_name, args, says) => {
    expect(await said(args, folderWith({}))).toEqual([
      3,
      '',
      `${says}\nNext: see cuegate help, or cuegate help COMMAND\n`,
    ]);
  });

  it('help for a command that there is ends well', async () => {
    const [code, stdout] = await said(['help', 'verify'], folderWith({}));
    expect([code, stdout]).toEqual([0, expect.stringContaining('Usage: cuegate verify')]);
  });

  it.each([
    ['an input of the Action', '--mode', '--mode is an input of the Action, and no option of this command'],
    ['a key of the policy', '--on-inconclusive', 'on_inconclusive is a key of the policy: write it there'],
  ])('%s as an option', async (_name, option, says) => {
    const [code, stdout, stderr] = await said(['run', '--model', 'm', option, 'x'], folderWith({}));
    expect([code, stdout]).toEqual([3, '']);
    expect(stderr).toContain(`unknown option '${option}'`);
    expect(stderr).toContain(says);
  });

  it('a port in use', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const { port } = taken.address() as AddressInfo;
    expect(await said(['simulate', '--port', String(port)], folderWith({}))).toEqual([
      3,
      '',
      `An input cannot be used: "--port": the port is in use: another program listens there, perhaps another cuegate simulate (found "${port}").\nFix: --port ${port + 1}, or --port 0 for any free one\n`,
    ]);
    await new Promise((resolve) => taken.close(resolve));
  });

  it('a typo in --root of init makes no folder', async () => {
    const folder = folderWith({ 'service/README.md': '' });
    const init = ['init', '--endpoint', NOWHERE, '--model', 'a', '--judge', 'b', '--root', 'servce'];
    expect(await said(init, folder)).toEqual([
      3,
      '',
      'An input cannot be used: "--root": there is no such folder (found "servce").\nFix: --root service\n',
    ]);
    expect(existsSync(join(folder, 'servce'))).toBe(false);
  });

  it('a path to a policy that is not there names the one that is, and no branch', async () => {
    const folder = folderWith({ '.github/cuegate.yml': policyOf(NOWHERE), 'release.yml': RELEASE });
    const [code, stdout] = await said(
      ['run', '--policy', '.github/cuegat.yml', '--model', 'sim-clean'],
      folder,
    );
    expect(code).toBe(3);
    expect(stdout).toContain('There is no policy ".github/cuegat.yml" on this machine.');
    expect(stdout).toContain('Next: Name the file that you mean: --policy .github/cuegate.yml.');
    expect(stdout).not.toMatch(/branch|pull request/);
  });

  it('no policy at all says how to write one', async () => {
    const [code, stdout] = await said(['plan', '--model', 'sim-clean'], folderWith({}));
    expect(code).toBe(3);
    expect(stdout).toContain('There is no policy ".github/cuegate.yml" on this machine.');
    expect(stdout).toMatch(/Next: .*cuegate init/);
  });

  it('a key that is not set says export here, and secrets in a workflow', async () => {
    const endpoints = `{ sim: { base_url: "${NOWHERE}", api_key: SERVING_KEY } }`;
    const folder = folderWith({ '.github/cuegate.yml': policyOf(NOWHERE, { endpoints }) });
    const run = ['run', '--model', 'sim-clean'];
    const [, here] = await said(run, folder);
    expect(here).toContain('Next: Set it where the gate runs: export SERVING_KEY=YOUR_KEY.');
    // But for the address of what explains the reason.
    expect(here.replace(/https:\S+/, '')).not.toMatch(/secret|workflow|fork|GitHub|branch/i);
    const [, there] = await said(run, folder, { GITHUB_ACTIONS: 'true' });
    expect(there).toMatch(/Next: Set the secret for this workflow\. Pull requests from forks/);
  });

  it('a model that the policy does not allow names both lines', async () => {
    const folder = folderWith({
      '.github/cuegate.yml': policyOf(NOWHERE),
      'release.yml': 'version: 1\ncandidate:\n  model: gpt-6\n',
    });
    const [code, stdout] = await said(['plan', '--release', 'release.yml'], folder);
    expect(code).toBe(3);
    expect(stdout).toContain('"release.yml" line 3, "candidate.model"');
    expect(stdout).toContain('candidate.models of the policy allows sim-* (.github/cuegate.yml line 4;');
  });
});
