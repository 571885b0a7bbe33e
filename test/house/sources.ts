import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const SRC = join(import.meta.dirname, '..', '..', 'src');

export interface Import {
  /** Path of the importing file, from `src/`. */
  readonly from: string;
  /** Module name, or the path from `src/` of a file of ours. */
  readonly to: string;
  /** Whether it takes anything but types. */
  readonly value: boolean;
}

/** Every source file as path from `src/` → text. */
export function sources(): ReadonlyMap<string, string> {
  return new Map(
    globSync('**/*.ts', { cwd: SRC })
      .sort()
      .map((path) => [path, readFileSync(join(SRC, path), 'utf8')]),
  );
}

const STATEMENT = /^(?:import|export)\s+(type\s+)?([^;'"]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;

/** The imports and re-exports of a file. `import { type A, type B }` takes types alone. */
export function importsOf(from: string, text: string): readonly Import[] {
  return [...text.matchAll(STATEMENT)].map(([, typeOnly, clause = '', specifier = '']) => {
    const names = /\{([\s\S]*)\}/
      .exec(clause)?.[1]
      ?.split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '');
    const onlyTypes = typeOnly !== undefined || names?.every((name) => name.startsWith('type ')) === true;
    const to = specifier.startsWith('.') ? relative(SRC, join(SRC, dirname(from), specifier)) : specifier;
    return { from, to, value: !onlyTypes };
  });
}

/** All imports of all files. */
export function allImports(): readonly Import[] {
  return [...sources()].flatMap(([path, text]) => importsOf(path, text));
}

/** The room of a file: its first folder, or `''` for files directly under `src/`. */
export function roomOf(path: string): string {
  return path.includes('/') ? (path.split('/')[0] ?? '') : '';
}
