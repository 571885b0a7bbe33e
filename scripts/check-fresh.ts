// Proves that dist/, schema/ and what is generated in src/ are what the sources make: rebuilds both elsewhere and compares byte by byte.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';

const root = join(import.meta.dirname, '..');
const node = process.execPath;
const fresh = join('build', 'fresh');
const schemas = mkdtempSync(join(tmpdir(), 'cuegate-schema-'));

function texts(folder: string): Map<string, string> {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map((one) => relative(folder, join(one.parentPath, one.name)))
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), 'latin1')]),
  );
}

function stale(committed: string, built: string): string[] {
  const [a, b] = [texts(committed), texts(built)];
  return [...new Set([...a.keys(), ...b.keys()])].filter((name) => a.get(name) !== b.get(name));
}

const page = join('src', 'page', 'client-built.ts');
execFileSync(node, [join('scripts', 'build-page.ts'), join(schemas, 'client-built.ts')], {
  cwd: root,
  stdio: 'inherit',
});
execFileSync(node, [join('scripts', 'build.ts'), fresh], { cwd: root, stdio: 'inherit' });
execFileSync(node, [join('scripts', 'build-schemas.ts'), schemas], { cwd: root, stdio: 'inherit' });
const type = join('src', 'api', 'result-type.ts');
const staleSources = [type, page].filter((file) => {
  const made = join(schemas, basename(file));
  const isFresh = readFileSync(join(root, file), 'utf8') === readFileSync(made, 'utf8');
  rmSync(made);
  return !isFresh;
});
const differ = [
  ...staleSources,
  ...stale(join(root, 'dist'), join(root, fresh)).map((name) => `dist/${name}`),
  ...stale(join(root, 'schema'), schemas).map((name) => `schema/${name}`),
];
rmSync(schemas, { recursive: true });
if (differ.length > 0) {
  process.stderr.write(
    `not what the sources make: ${differ.join(', ')}\nrun: npm run build, and commit the result\n`,
  );
  process.exit(1);
}
process.stdout.write('dist/ and schema/ are fresh\n');
