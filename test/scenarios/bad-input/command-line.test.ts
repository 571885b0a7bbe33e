import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runCli } from '../../runner/bundle.ts';
import { expectError, folderWith, policyOf, RELEASE, USUAL } from './folder.ts';

const NOWHERE = 'http://127.0.0.1:9/v1';
const files = { 'policy.yml': policyOf(NOWHERE), 'release.yml': RELEASE };

describe('a command line that cannot be read', () => {
  it.each([
    ['an unknown option', [...USUAL, '--polcy', 'x'], "unknown option '--polcy'"],
    ['an option without its value', ['run', '--policy'], "option '--policy <file>' argument missing"],
    ['a word too many', [...USUAL, 'extra'], 'too many arguments'],
    ['an unknown command', ['rum'], "unknown command 'rum'"],
    ['a report without a folder', ['report'], "missing required argument 'folder'"],
  ])('%s: exit 3, one sentence and a next step on stderr', async (_name, args, says) => {
    const folder = folderWith(files);
    const before = readdirSync(folder);
    const { code, stdout, stderr } = await runCli(args, folder);
    expect(code).toBe(3);
    expect(stdout).toBe('');
    expect(stderr).toContain(says);
    expect(stderr).not.toMatch(/^ {4}at /m);
    expect(readdirSync(folder)).toEqual(before);
    expect(stderr).toMatch(/Did you mean|--help|Next: /);
  });

  it('shows the commands when there is none', async () => {
    const { code, stdout, stderr } = await runCli([], folderWith(files));
    expect(code).toBe(3);
    expect(stdout).toBe('');
    expect(stderr).toContain('Usage: cuegate');
  });

  it('says in --help which options must be given', async () => {
    const { stdout } = await runCli(['corpus', 'import', '--help'], folderWith({}));
    const said = stdout.replace(/\s+/g, ' ');
    expect(said).toMatch(/--domain <name> the domain [^-]*\(required\) --kind/);
    expect(said.match(/\(required\)/g)).toHaveLength(2);
  });

  it.each(['80x', '-1', '65536', '1.5'])('simulate --port %s', async (port) => {
    const { code, stderr } = await runCli(['simulate', `--port=${port}`], folderWith({}));
    expect(code).toBe(3);
    expect(stderr).toMatch(/not a port number.*\nFix: .*--port 8787/);
  });
});

describe('a path on the command line that cannot be read', () => {
  const withPolicy = (path: string) => ['run', '--policy', path, '--release', 'release.yml', '--out', 'out'];

  it.each([
    ['a folder', '.', 'file-invalid', '".": not a file'],
    ['a file in a file', 'release.yml/x', 'policy-missing', 'There is no policy "release.yml/x"'],
    ['a name that is too long', 'x'.repeat(300), 'file-invalid', `"${'x'.repeat(60)}`],
  ])('--policy is %s', async (_name, path, code, says) => {
    expect((await expectError(folderWith(files), code, withPolicy(path))).why).toContain(says);
  });

  it('--root does not exist', async () => {
    const folder = folderWith({ ...files, 'models/README.md': '' });
    const { why, next } = await expectError(folder, 'input-invalid', [...USUAL, '--root', 'modles']);
    expect([why, next]).toEqual([
      'An input cannot be used: "--root": there is no such folder (found "modles").',
      '--root models',
    ]);
  });

  it('--json prints the error as the result', async () => {
    const folder = folderWith({ ...files, 'policy.yml': 'version: 2\n' });
    const { code, stdout, stderr } = await runCli([...USUAL, '--json'], folder);
    expect([code, stderr]).toEqual([3, '']);
    expect(JSON.parse(stdout)).toMatchObject({ verdict: 'error', reasons: [{ code: 'policy-invalid' }] });
  });
});
