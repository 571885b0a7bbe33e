import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const SRC = join(import.meta.dirname, '..', '..', 'src');

/** The program of the page runs in a browser: it is bundled by itself, into a text, and `page-client.test.ts` holds it. */
const BROWSER = /^page\/client(?:\/|-built\.ts$)/;

export interface Import {
  /** Path of the importing file, from `src/`. */
  readonly from: string;
  /** Module name, or the path from `src/` of a file of ours. */
  readonly to: string;
  /** Whether it takes anything but types. */
  readonly value: boolean;
}

/** Every source file of this checkout, or of another `src/`, as path from there → text. */
export function sources(src = SRC): ReadonlyMap<string, string> {
  return new Map(
    globSync('**/*.ts', { cwd: src })
      .filter((path) => !BROWSER.test(path))
      .sort()
      .map((path) => [path, readFileSync(join(src, path), 'utf8')]),
  );
}

const STATEMENT = /^(?:import|export)\s+(type\s+)?([^;'"]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;

/** What is loaded when something needs it: a path of ours, written out. */
export const LOADED_LATER = /\bawait import\('(\.{1,2}\/[^']+\.ts)'\)/g;

/** The imports and re-exports of a file. `import { type A, type B }` takes types alone; what is loaded later is taken. */
export function importsOf(from: string, text: string): readonly Import[] {
  const later = [...text.matchAll(LOADED_LATER)].map(([, specifier = '']) => ({
    from,
    to: relative(SRC, join(SRC, dirname(from), specifier)),
    value: true,
  }));
  const stated = [...text.matchAll(STATEMENT)].map(([, typeOnly, clause = '', specifier = '']) => {
    const names = /\{([\s\S]*)\}/
      .exec(clause)?.[1]
      ?.split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '');
    const onlyTypes = typeOnly !== undefined || names?.every((name) => name.startsWith('type ')) === true;
    const to = specifier.startsWith('.') ? relative(SRC, join(SRC, dirname(from), specifier)) : specifier;
    return { from, to, value: !onlyTypes };
  });
  return [...stated, ...later];
}

/** All imports of all files of this checkout, or of another `src/`. */
export function allImports(src = SRC): readonly Import[] {
  return [...sources(src)].flatMap(([path, text]) => importsOf(path, text));
}

/** The room of a file: its first folder, or `''` for files directly under `src/`. */
export function roomOf(path: string): string {
  return path.includes('/') ? (path.split('/')[0] ?? '') : '';
}

/** Files that reach themselves by imports, types included: each circle's files, sorted; empty when there is none. */
export function circlesAmong(imports: readonly Import[]): readonly (readonly string[])[] {
  const to = Map.groupBy(imports, ({ from }) => from);
  const reach = (start: string): ReadonlySet<string> => {
    const found = new Set<string>();
    const walk = (path: string): void => {
      for (const next of to.get(path) ?? [])
        if (!found.has(next.to)) {
          found.add(next.to);
          walk(next.to);
        }
    };
    walk(start);
    return found;
  };
  const reached = new Map([...to.keys()].map((path) => [path, reach(path)]));
  const circular = [...reached].filter(([path, all]) => all.has(path)).map(([path]) => path);
  const together = circular.map((path) =>
    circular.filter((other) => reached.get(path)?.has(other) && reached.get(other)?.has(path)).sort(),
  );
  return [...new Map(together.map((circle) => [circle.join(), circle])).values()];
}
