// Builds dist/ from nothing: tsc → lib/, ncc → a bundle for each Action and one for the command line, each with
// the parts that it loads when it needs them, and the data beside them. It is built in a folder of its own and takes the old one's place only when it is whole.
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { withParts } from './bundle-parts.ts';
import { packagesNamed, requireLicences } from './licences/named.ts';
import { writeLicences } from './licences/write.ts';
import { buildClient } from './page/client.ts';

const root = join(import.meta.dirname, '..');
const target = join(root, process.argv[2] ?? 'dist');
const build = join(root, 'build', 'parts');
const dist = join(build, 'dist');
/** Native code of the platform: the command line loads it when a command needs it, from the package beside it. */
const NOT_BUNDLED = ['--external', '@duckdb/node-api'];

function run(command: string, ...args: string[]): void {
  execFileSync(join(root, 'node_modules', '.bin', command), args, {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

for (const folder of [join(root, 'lib'), build]) rmSync(folder, { recursive: true, force: true });
mkdirSync(dist, { recursive: true });
run('tsc', '-p', 'tsconfig.json');
const stats = new Map<string, string>();
const named = new Map<string, readonly string[]>();
for (const [entry, name] of [
  ['action', 'index'],
  ['comment', 'comment'],
  ['cli', 'cli'],
] as const) {
  const folder = join(build, entry);
  const said = join(build, `${entry}.stats.json`);
  run(
    'ncc',
    'build',
    join('lib', `${entry}.js`),
    '-o',
    folder,
    '--no-cache',
    ...NOT_BUNDLED,
    '--stats-out',
    said,
  );
  const program = `${name}.js`;
  stats.set(program, said);
  const made = readdirSync(folder)
    .filter((file) => file !== 'package.json')
    .sort()
    .map((file) => [file, readFileSync(join(folder, file), 'utf8')] as const);
  named.set(program, packagesNamed(made.map(([, text]) => text).join('\n')));
  for (const [path, text] of withParts(name, new Map(made))) {
    mkdirSync(dirname(join(dist, path)), { recursive: true });
    writeFileSync(join(dist, path), text);
  }
  chmodSync(join(dist, program), statSync(join(folder, 'index.js')).mode);
}
const licences = join(dist, 'licences.txt');
writeLicences(root, licences, stats, (await buildClient()).modules);
requireLicences(readFileSync(licences, 'utf8'), named);
for (const said of stats.values()) rmSync(said);
writeFileSync(join(dist, 'package.json'), '{ "type": "module" }\n');
execFileSync(process.execPath, [join('scripts', 'build-fixtures.ts'), join(dist, 'fixtures.json')], {
  cwd: root,
  stdio: 'inherit',
});
rmSync(target, { recursive: true, force: true });
cpSync(dist, target, { recursive: true });
