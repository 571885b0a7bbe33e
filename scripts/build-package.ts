// Builds esm/, what a program gets that imports the package: the modules behind `exports` and their types. It is made
// when the package is packed, and is not committed. Declarations that no entry needs are left out.
import { execFileSync } from 'node:child_process';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '..');
const esm = join(root, 'esm');
const ENTRIES = [join('api', 'index.d.ts'), join('api', 'testing.d.ts')];
/** Packages whose types would be part of what we promise. */
const FOREIGN = /from '(?!\.)([^']+)'|import\("(?!\.)([^"]+)"\)/;

rmSync(esm, { recursive: true, force: true });
execFileSync(join(root, 'node_modules', '.bin', 'tsc'), ['-p', 'tsconfig.package.json'], {
  cwd: root,
  stdio: 'inherit',
});

const needed = new Set<string>();
function walk(file: string): void {
  if (needed.has(file)) return;
  needed.add(file);
  const text = readFileSync(join(esm, file), 'utf8');
  const foreign = FOREIGN.exec(text);
  if (foreign !== null) throw new Error(`${file} takes types of ${foreign[1] ?? foreign[2]}`);
  for (const [, path = ''] of text.matchAll(/from '(\.[^']+)'/g))
    walk(join(dirname(file), path.replace(/\.(?:ts|js)$/, '.d.ts')));
}
for (const entry of ENTRIES) walk(entry);
for (const file of globSync('**/*.d.ts', { cwd: esm })) if (!needed.has(file)) rmSync(join(esm, file));
