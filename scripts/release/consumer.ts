import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

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
 * A program in TypeScript that uses what the package exports: it compiles with its types checked, and reads the report
 * that lies in the folder.
 *
 * @throws Error if it does not
 */
export function compileAgainst({ folder, say }: Consumer): void {
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
