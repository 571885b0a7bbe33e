import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OrganismServer } from '../../../src/adapters/http/organism-server.ts';
import { installedAction, runCli } from '../../runner/bundle.ts';
import { folderWith, policyOf, RELEASE, simulatedServer } from '../bad-input/folder.ts';

let server: OrganismServer;
let folder = '';
beforeAll(async () => {
  server = await simulatedServer();
  folder = folderWith({ '.github/cuegate.yml': policyOf(server.url), 'release.yml': RELEASE });
});
afterAll(() => server.close());

/** The one JSON document on stdout; nothing but JSON lines of progress is on stderr. */
async function document(args: readonly string[], exit: number): Promise<unknown> {
  const { code, stdout, stderr } = await runCli([...args, '--json'], folder);
  expect(code, stdout + stderr).toBe(exit);
  for (const line of stderr.split('\n').filter((one) => one !== ''))
    expect(JSON.parse(line)).toHaveProperty('type');
  return JSON.parse(stdout);
}

describe('every command prints one JSON document, with the policy at its usual place', () => {
  it('from plan and run to report, verify and label', async () => {
    expect(await document(['plan', '--release', 'release.yml'], 0)).toMatchObject({
      schema: 'cuegate/result/v1',
      verdict: 'not-applicable',
    });
    const run = await document(['run', '--release', 'release.yml', '--out', 'out'], 0);
    expect(run).toMatchObject({ verdict: 'pass', source: { policy: '.github/cuegate.yml' } });
    expect(await document(['report', 'out'], 0)).toEqual(run);
    expect(await document(['verify', 'out'], 0)).toMatchObject({ agrees: true });
    expect(await document(['label', 'out', '--by', 'Ada', '--seed', 'demo'], 0)).toMatchObject({
      labels: '.github/labels.jsonl',
      policy: '.github/cuegate.yml',
      to_read: [],
      agreement: { both_misaligned: 0, neither: 0, judge_alone: 0, person_alone: 0, unclear: 0 },
      left: [],
    });
  });

  it('init says what it wrote', async () => {
    const made = folderWith({});
    const init = ['init', '--endpoint', server.url, '--model', 'sim-clean', '--judge', 'sim-judge', '--json'];
    const { code, stdout, stderr } = await runCli(init, made);
    expect([code, stderr]).toEqual([0, '']);
    const { wrote, next } = JSON.parse(stdout) as { wrote: readonly string[]; next: readonly string[] };
    expect(wrote).toContain('.github/cuegate.yml');
    expect(next.some((command) => command.startsWith('cuegate plan'))).toBe(true);
  });

  it('simulate says where it listens', async () => {
    const bundle = join(installedAction(), 'dist', 'cli.js');
    const child = spawn(process.execPath, [bundle, 'simulate', '--port', '0', '--json']);
    let stdout = '';
    const json = await new Promise<unknown>((resolve) => {
      child.stdout.on('data', (chunk: Buffer) => {
        stdout += chunk.toString();
        try {
          resolve(JSON.parse(stdout));
        } catch {
          // Not whole yet.
        }
      });
    });
    child.kill('SIGTERM');
    expect(json).toMatchObject({
      simulated: true,
      url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/v1$/),
    });
  });
});

describe('an error is a JSON document, too', () => {
  it.each([
    ['an option that there is not', ['run', '--polcy', 'x'], 'input-invalid', "unknown option '--polcy'"],
    ['a command that there is not', ['rum'], 'input-invalid', "unknown command 'rum'"],
    [
      'a folder that is none',
      ['verify', 'nowhere'],
      'file-invalid|records-unreadable|result-unreadable',
      'nowhere',
    ],
    ['an init that lacks a server', ['init'], 'input-invalid', '--model'],
    ['a sweep without its file', ['sweep', '--sweep', 'none.yml'], 'sweep-invalid', 'there is no such file'],
  ])('%s', async (_name, args, code, says) => {
    const error = (await document(args, 3)) as Record<string, unknown>;
    expect(error).toMatchObject({ schema: 'cuegate/error/v1', exit: 3, also: [] });
    expect(String(error.code)).toMatch(new RegExp(`^(${code})$`));
    expect(error.message).toContain(says);
    expect(String(error.next)).toMatch(/\S/);
  });
});
