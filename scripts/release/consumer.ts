import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** A program that uses all that is exported, for the compiler. */
const PROGRAM = `import { readFile } from 'node:fs/promises';
import { InputError, type Result, readResult, renderResult, runGate, verifyFolder } from 'cuegate';
import { scriptedModel } from 'cuegate/testing';
const result: Result = readResult(await readFile('report/result.json', 'utf8'));
console.log(result.verdict, renderResult(result).terminal.length > 0, (await verifyFolder('report')).agrees);
console.log([InputError, runGate, scriptedModel].every((name) => typeof name === 'function'));
`;
const COMPILER = {
  module: 'nodenext',
  target: 'es2024',
  lib: ['es2024'],
  types: ['node'],
  strict: true,
  skipLibCheck: false,
};

/** Somebody's empty folder, in which the packed package is installed and tried. */
export interface Consumer {
  readonly folder: string;
  /** Where this project's own dependencies lie. */
  readonly root: string;
  readonly say: (line: string) => void;
}

/**
 * Installs a tarball: from the registry as anybody does, or without one, its dependencies linked from here.
 *
 * @throws Error if npm fails
 */
export function installPacked({ folder, root, say }: Consumer, tarball: string, fromRegistry: boolean): void {
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  if (fromRegistry) {
    const ours = ['@types/node', 'typescript'].map((name) => `${name}@${versionHere(root, name)}`);
    const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    execFileSync('npm', ['install', ...quiet, tarball, ...ours], { cwd: folder, stdio: 'inherit' });
    say('installed from the registry, without install scripts');
    return;
  }
  const modules = join(folder, 'node_modules');
  mkdirSync(join(modules, 'cuegate'), { recursive: true });
  for (const name of readdirSync(join(root, 'node_modules')))
    if (name !== 'cuegate') symlinkSync(join(root, 'node_modules', name), join(modules, name));
  execFileSync('tar', ['-xzf', tarball, '-C', join(modules, 'cuegate'), '--strip-components=1']);
  say('unpacked, with the dependencies of this checkout (no registry)');
}

function versionHere(root: string, name: string): string {
  const script = `process.stdout.write(require(${JSON.stringify(`${name}/package.json`)}).version)`;
  return execFileSync(process.execPath, ['-e', script], { cwd: root, encoding: 'utf8' });
}

/**
 * `--version`, `init`, `plan`, a run of a simulated model that has to fail, `verify`, and a program in TypeScript: each ends
 * as documented.
 *
 * @throws Error that names the first that does not
 */
export async function tryPacked(consumer: Consumer, version: string): Promise<void> {
  const { folder, say } = consumer;
  const cli = join(folder, 'node_modules', 'cuegate', 'dist', 'cli.js');
  const expectRun = (exit: number, words: readonly string[], part: string): void => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...words], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1' },
    });
    if (status !== exit || !stdout.includes(part))
      throw new Error(
        `cuegate ${words.join(' ')}: exit ${status}, not ${exit} with “${part}”\n${stdout}${stderr}`,
      );
    say(`cuegate ${words.join(' ').replaceAll(folder, '.')}: exit ${exit}`);
  };
  expectRun(0, ['--version'], version);
  const { server, url } = await simulated(cli, folder);
  try {
    const policy = ['--policy', '.github/cuegate.yml'];
    const release = ['--release', 'models/sim-format-cue/release.yml'];
    expectRun(0, ['init', '--endpoint', url, '--model', 'sim-format-cue', '--judge', 'sim-judge'], 'wrote');
    expectRun(0, ['plan', ...policy, ...release], 'conditions');
    expectRun(1, ['run', ...policy, ...release, '--out', 'report'], 'FAIL');
    expectRun(0, ['verify', 'report'], 'verdict fail');
  } finally {
    server.kill();
  }
  compileAndRun(consumer);
}

/** The built-in models on a free port. */
async function simulated(cli: string, folder: string): Promise<{ server: ChildProcess; url: string }> {
  const server = spawn(process.execPath, [cli, 'simulate', '--port', '0'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: server.stdout })) {
    const [url] = /http:\/\/127\.0\.0\.1:\d+\/v1/.exec(line) ?? [];
    if (url !== undefined) return { server, url };
  }
  throw new Error('cuegate simulate ended without an address');
}

function compileAndRun({ folder, say }: Consumer): void {
  writeFileSync(join(folder, 'program.mts'), PROGRAM);
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: COMPILER, include: ['program.mts'] }),
  );
  const tsc = join(folder, 'node_modules', 'typescript', 'bin', 'tsc');
  execFileSync(process.execPath, [tsc, '-p', folder], { cwd: folder, stdio: 'inherit' });
  const told = execFileSync(process.execPath, ['program.mjs'], { cwd: folder, encoding: 'utf8' });
  if (told !== 'fail true true\ntrue\n') throw new Error(`the program in TypeScript said: ${told}`);
  rmSync(join(folder, 'program.mjs'));
  say('a program in TypeScript compiles against the package, types checked, and reads the report');
}
