import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { freshFolder, runCli, runToEnd } from '../runner/bundle.ts';
import { startCanaryModels } from '../runner/canary-models.ts';
import { canaryEnv, canaryPolicy, runCanary, wellBehaved } from '../runner/canary-run.ts';
import { hostileFiles, plant } from '../runner/hostile-files.ts';
import { WATCHING } from '../runner/record-children.ts';
import { manifestOf } from '../runner/release-repository.ts';
import { runWarm } from '../runner/warm/run-warm.ts';
import { FEW } from './canary-cases.ts';

let canary: string;
let workspace: string;
beforeEach(() => {
  canary = join(freshFolder('hostile'), 'ran');
  workspace = freshFolder('hostile-workspace');
  plant(workspace, hostileFiles(canary));
});

/** Text files of the workspace that a pull request can hold: Git keeps its own folder out. */
const atHead = () =>
  Object.fromEntries(Object.entries(hostileFiles(canary)).filter(([path]) => !path.startsWith('.git/')));

describe('a hostile repository', () => {
  it('would run its files if anything ran them', () => {
    execFileSync(join(workspace, '.git/hooks/pre-commit'));
    expect(existsSync(canary)).toBe(true);
    rmSync(canary);
    execFileSync(process.execPath, [join(workspace, 'gate.config.js')]);
    expect(existsSync(canary)).toBe(true);
  });

  it.each([
    ['a release that passes', { policy: () => FEW }, 'pass'],
    ['a pull request without a release', { change: withoutRelease }, 'not-applicable'],
    ['a repository without a policy', { inputs: { policy: 'gate.config.js' } }, 'error'],
    [
      'a manifest that names its scripts',
      { manifest: 'version: 1\ncandidate: !!js/function "x"\n' },
      'error',
    ],
  ] as const)('runs nothing in the Action: %s', async (_, run, verdict) => {
    const { step, children } = await runCanary({ workspace, head: atHead(), ...run });
    expect(step.outputs.verdict).toBe(verdict);
    // Neither in the process of the gate nor in one that it starts.
    expect(existsSync(canary)).toBe(false);
    expect(children).toBe(WATCHING);
  });

  it('runs nothing on the command line', async () => {
    const models = await startCanaryModels(wellBehaved);
    writeFileSync(join(workspace, 'policy.yml'), JSON.stringify({ ...canaryPolicy(models.url), ...FEW }));
    writeFileSync(join(workspace, 'release.yml'), manifestOf('canary-model'));
    const file = join(freshFolder('children'), 'children');
    const args = ['run', '--policy', 'policy.yml', '--release', 'release.yml', '--out', 'out'];
    const { code } = await runCli(args, workspace, canaryEnv(file));
    await models.close();
    expect(code).toBe(0);
    expect(existsSync(canary)).toBe(false);
    expect(readFileSync(file, 'utf8')).toBe(WATCHING);
  });
});

/** Of a module that a warm process runs. */
const NOTHING_KEPT = 'export const unload = () => {};';

describe('the recorder of child processes', () => {
  it.each([
    ['spawn', "import { spawn } from 'node:child_process'; spawn('true')"],
    ['execSync', "import child from 'child_process'; child.execSync('true')"],
    ['fork', "const { fork } = await import('node:child_process'); fork('x.js')"],
    [
      'execFile',
      "import { createRequire } from 'node:module'; createRequire('/')('child_process').execFile('true')",
    ],
    ['Worker', "import { Worker } from 'node:worker_threads'; new Worker('x', { eval: true })"],
  ])('writes down %s', async (name, code) => {
    const folder = freshFolder('recorder');
    writeFileSync(join(folder, 'program.mjs'), code);
    const file = join(folder, 'children');
    const ended = await runToEnd([join(folder, 'program.mjs')], canaryEnv(file), folder);
    expect(ended.code).toBe(1);
    expect(readFileSync(file, 'utf8')).toBe(`${WATCHING}${name}\n`);
    // And where a process that is warm runs it.
    const module = join(folder, 'module.mjs');
    writeFileSync(module, `${NOTHING_KEPT} export const runAfresh = () => import('./program.mjs');`);
    const warm = join(folder, 'warm');
    const done = await runWarm({ module, args: [], env: {}, cwd: folder, input: '', children: warm });
    expect([done.code, done.isLast]).toEqual([1, true]);
    expect(readFileSync(warm, 'utf8')).toBe(`${WATCHING}${name}\n`);
  });

  it('is gone from a warm process when its run is over', async () => {
    const folder = freshFolder('recorder');
    const module = join(folder, 'module.mjs');
    const code = "import child from 'node:child_process'; import { execFileSync } from 'node:child_process';";
    const run =
      'console.log(child.execFileSync === execFileSync, `${child.execFileSync}`.includes("record"));';
    writeFileSync(module, `${code} ${NOTHING_KEPT} export const runAfresh = async () => { ${run} };`);
    const job = { module, args: [], env: {}, cwd: folder, input: '' };
    const said = [];
    for (const children of [join(folder, 'children'), null])
      said.push((await runWarm({ ...job, children })).stdout.trim());
    expect(said).toEqual(['true true', 'true false']);
  });
});

describe('a warm process', () => {
  it('is told and tells every character, and a run of it that fails is no other one’s', async () => {
    const folder = freshFolder('characters');
    const module = join(folder, 'module.mjs');
    writeFileSync(
      module,
      'export const runAfresh = async () => { const word = process.argv[2]; if (word === "throw") throw new Error(word); process.stdout.write(word); };',
    );
    const word = 'a\u2028b\u2029c\r\n"\ud800\u0000';
    const job = { module, env: {}, cwd: folder, input: '', children: null };
    const [said, thrown] = await Promise.all([
      runWarm({ ...job, args: [word] }),
      runWarm({ ...job, args: ['throw'] }),
    ]);
    expect(said).toMatchObject({ code: 0, stdout: word });
    expect(thrown.code).toBe(1);
  });
});

function withoutRelease(repository: {
  commits: Record<string, unknown>;
  mergeBases: Record<string, string>;
}): void {
  const [base = ''] = Object.values(repository.mergeBases);
  for (const commit of Object.keys(repository.commits)) repository.commits[commit] = repository.commits[base];
}
