import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { allImports, circlesAmong, type Import, roomOf, sources } from '../../test/house/sources.ts';
import { withoutComments } from './code.ts';
import { signaturesIn } from './parameters.ts';

/** From here on a list of parameters counts as long. */
export const MANY_PARAMETERS = 5;
const BESIDES = ['scripts', 'bench', 'test'] as const;
const GITHUB = /github/i;

/** Figures of a checkout's `src/`; paths are from there. */
export interface House {
  readonly files: number;
  readonly lines: number;
  readonly median: number;
  readonly longest: { readonly path: string; readonly lines: number };
  /** Functions, methods and constructors with many parameters, with their files and how many. */
  readonly many: readonly string[];
  readonly circles: readonly (readonly string[])[];
  /** Circles between the folders directly under `src/`, and between folders of any depth; types included. */
  readonly circlesOfRooms: readonly (readonly string[])[];
  readonly circlesOfFolders: readonly (readonly string[])[];
  /** Imports of rooms from rooms below them; null without an order. */
  readonly backArrows: readonly string[] | null;
  /** Files outside of its adapter that name GitHub, comments included. */
  readonly naming: readonly string[];
  readonly namingInCode: readonly string[];
  readonly besides: readonly { readonly name: string; readonly lines: number }[];
}

/**
 * Measures a checkout.
 *
 * @param order rooms in the order of the data; null: none is known
 * @param foundation files and rooms that every room may import
 */
export function houseOf(
  folder: string,
  order: readonly string[] | null,
  foundation: readonly string[],
): House {
  const src = join(folder, 'src');
  const all = sources(src);
  const imports = allImports(src).filter(({ to }) => to.endsWith('.ts'));
  const sizes = [...all]
    .map(([path, text]) => ({ path, lines: linesOf(text) }))
    .sort((a, b) => a.lines - b.lines);
  const outside = [...all].filter(([path]) => !path.startsWith('adapters/github/'));
  return {
    files: sizes.length,
    lines: sum(sizes.map(({ lines }) => lines)),
    median: sizes[Math.floor(sizes.length / 2)]?.lines ?? 0,
    longest: sizes.at(-1) ?? { path: 'none', lines: 0 },
    many: [...all].flatMap(([path, text]) =>
      signaturesIn(text)
        .filter(({ parameters }) => parameters >= MANY_PARAMETERS)
        .map(({ name, parameters }) => `${path}: ${name} (${parameters})`),
    ),
    circles: circlesAmong(imports),
    circlesOfRooms: circlesAmong(between(imports, placeOf)),
    circlesOfFolders: circlesAmong(between(imports, folderOf)),
    backArrows: order === null ? null : backArrowsAmong(imports, order, foundation),
    naming: outside.filter(([, text]) => GITHUB.test(text)).map(([path]) => path),
    namingInCode: outside.filter(([, text]) => GITHUB.test(withoutComments(text))).map(([path]) => path),
    besides: BESIDES.map((name) => ({
      name,
      lines: sum(
        globSync(`${name}/**/*.{ts,mjs}`, { cwd: folder }).map((path) =>
          linesOf(readFileSync(join(folder, path), 'utf8')),
        ),
      ),
    })),
  };
}

/** Imports of a room from one below it or from outside of the order; a file directly under `src/` may stand for a room. */
function backArrowsAmong(
  imports: readonly Import[],
  order: readonly string[],
  foundation: readonly string[],
): readonly string[] {
  return imports
    .filter(({ from, to }) => {
      const [here, there] = [order.indexOf(placeOf(from)), order.indexOf(placeOf(to))];
      if (here < 0 || foundation.includes(to) || foundation.includes(roomOf(to))) return false;
      return there < 0 || there > here;
    })
    .map(({ from, to, value }) => `${from} → ${to}${value ? '' : ' (types)'}`);
}

/** Imports as arrows between what `of` says of their files, without those within one. */
function between(imports: readonly Import[], of: (path: string) => string): readonly Import[] {
  return imports
    .map((each) => ({ ...each, from: of(each.from), to: of(each.to) }))
    .filter(({ from, to }) => from !== to);
}

/** The room of a file; one directly under `src/` stands for a room of its own name. */
function placeOf(path: string): string {
  return roomOf(path) || path.replace(/\.ts$/, '');
}

/** The innermost folder of a file; one directly under `src/` stands for itself. */
function folderOf(path: string): string {
  return path.includes('/') ? dirname(path) : placeOf(path);
}

function linesOf(text: string): number {
  return text.trimEnd().split('\n').length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}
